package org.eiso.host.security.permission;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.eiso.host.security.permission.PermissionModel.Group;
import org.eiso.host.security.permission.PermissionModel.PermissionSet;
import org.jspecify.annotations.Nullable;

/** Which permissions make sense for a node, by its type and aspects. */
final class PermissionOffer {
    private final PermissionModel model;
    private final DictionaryService dictionary;
    private final NamespacePrefixResolver namespaces;
    /** Names do not change while a host runs, so resolving them once is enough. */
    private final Map<String, QName> classes = new ConcurrentHashMap<>();

    PermissionOffer(PermissionModel model, DictionaryService dictionary, NamespacePrefixResolver namespaces) {
        this.model = model;
        this.dictionary = dictionary;
        this.namespaces = namespaces;
    }

    /** Whether the permission makes sense for every node and consists of such permissions only. */
    boolean isForEveryNode(String permission) {
        return !PermissionService.ALL_PERMISSIONS.equals(permission)
                && !model.isFullControl(permission)
                && PermissionModel.isEveryNode(model.classOf(permission));
    }

    boolean hasClass(String prefixedClass, QName type, Collection<QName> aspects) {
        if (PermissionModel.isEveryNode(prefixedClass)) {
            return true;
        }
        QName wanted = resolve(prefixedClass);
        return isSubClass(type, wanted) || aspects.stream().anyMatch(aspect -> isSubClass(aspect, wanted));
    }

    /** Whether asking for the permission makes sense; where it does not, nobody has it. */
    boolean isAvailable(String permission, QName type, Collection<QName> aspects) {
        if (PermissionService.ALL_PERMISSIONS.equals(permission)) {
            return true;
        }
        String home = model.classOf(permission);
        return !needsClass(home, permission) || hasClass(home, type, aspects);
    }

    /** The permissions that may be chosen for a node of this type and aspects, in the model's order. */
    Set<String> settable(QName type, Collection<QName> aspects) {
        Set<String> offered = new LinkedHashSet<>();
        addExposed(type, offered);
        aspects.forEach(aspect -> addExposed(aspect, offered));
        return offered;
    }

    private void addExposed(QName className, Set<String> offered) {
        ClassDefinition definition = dictionary.getClass(className);
        if (definition == null) {
            return;
        }
        PermissionSet set = setOf(className);
        QName parent = definition.getParentName();
        if (parent != null && (set == null || set.exposeAll())) {
            addExposed(parent, offered);
        }
        definition.getDefaultAspectNames().forEach(aspect -> {
            if (!aspect.equals(className)) {
                addExposed(aspect, offered);
            }
        });
        if (set != null) {
            set.groups().stream()
                    .filter(group -> group.needsClass() && (set.exposeAll() || group.exposed()))
                    .map(Group::name)
                    .forEach(offered::add);
            if (set.exposeAll()) {
                set.lowLevels().forEach(low -> offered.add(low.name()));
            }
        }
    }

    private @Nullable PermissionSet setOf(QName className) {
        return model.sets().stream()
                .filter(set -> resolve(set.prefixedClass()).equals(className))
                .findFirst()
                .orElse(null);
    }

    private boolean needsClass(String home, String permission) {
        return model.isLowLevel(permission)
                ? model.needsClass(permission)
                : model.sets().stream()
                        .filter(set -> set.prefixedClass().equals(home))
                        .flatMap(set -> set.groups().stream())
                        .filter(group -> group.name().equals(permission))
                        .allMatch(Group::needsClass);
    }

    private boolean isSubClass(QName className, QName ofClassName) {
        return className.equals(ofClassName)
                || (dictionary.getClass(className) != null && dictionary.isSubClass(className, ofClassName));
    }

    private QName resolve(String prefixed) {
        return classes.computeIfAbsent(prefixed, name -> QName.createQName(name, namespaces));
    }
}

package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.ISO9075;

/** The way from a store's root to a node, one element per child association. */
public final class Path implements Iterable<Path.Element>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final String SEPARATOR = "/";

    private final ArrayList<Element> elements = new ArrayList<>();

    public Path() {}

    @Override
    public Iterator<Element> iterator() {
        return elements.iterator();
    }

    public Path prepend(Element pathElement) {
        elements.add(0, pathElement);
        return this;
    }

    public Path prepend(Path path) {
        elements.addAll(0, path.elements);
        return this;
    }

    public Path append(Element pathElement) {
        elements.add(pathElement);
        return this;
    }

    public Path append(Path path) {
        elements.addAll(path.elements);
        return this;
    }

    public Element first() {
        return elements.get(0);
    }

    public Element last() {
        return elements.get(elements.size() - 1);
    }

    public int size() {
        return elements.size();
    }

    public Element get(int n) {
        return elements.get(n);
    }

    public Path subPath(int end) {
        return subPath(0, end);
    }

    public Path subPath(int start, int end) {
        if (start < 0 || end > size() - 1) {
            throw new IndexOutOfBoundsException("No sub-path " + start + ".." + end + " of " + this);
        }
        Path subPath = new Path();
        subPath.elements.addAll(elements.subList(start, end + 1));
        return subPath;
    }

    /** With full namespace URIs, as the index and XPath know it. */
    @Override
    public String toString() {
        return join(elements.stream().map(Element::getElementString).toList());
    }

    public String toPrefixString(NamespacePrefixResolver resolver) {
        return join(elements.stream()
                .map(element -> element.getPrefixedString(resolver))
                .toList());
    }

    private String join(List<String> parts) {
        StringBuilder path = new StringBuilder(128);
        for (int i = 0; i < parts.size(); i++) {
            boolean afterRoot = i == 1 && parts.get(0).equals(SEPARATOR);
            if (i > 0 && !afterRoot) {
                path.append(SEPARATOR);
            }
            path.append(parts.get(i));
        }
        return path.toString();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Path other && elements.equals(other.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    /** One step of a path. */
    public abstract static class Element implements Serializable {
        private static final long serialVersionUID = 1L;

        public Element() {}

        public abstract String getElementString();

        public String getPrefixedString(NamespacePrefixResolver resolver) {
            return getElementString();
        }

        @Override
        public String toString() {
            return getElementString();
        }
    }

    /** A step along a child association; without a name it is the store's root. */
    public static class ChildAssocElement extends Element {
        private static final long serialVersionUID = 1L;

        private final ChildAssociationRef ref;

        public ChildAssocElement(ChildAssociationRef ref) {
            this.ref = ref;
        }

        public ChildAssociationRef getRef() {
            return ref;
        }

        @Override
        public String getElementString() {
            return ref.getParentRef() == null ? SEPARATOR : ISO9075.getXPathName(ref.getQName()) + sibling();
        }

        @Override
        public String getPrefixedString(NamespacePrefixResolver resolver) {
            return ref.getParentRef() == null ? SEPARATOR : ISO9075.getXPathName(ref.getQName(), resolver) + sibling();
        }

        private String sibling() {
            return ref.getNthSibling() > -1 ? "[" + ref.getNthSibling() + "]" : "";
        }

        @Override
        public boolean equals(Object object) {
            return object instanceof ChildAssocElement other && ref.equals(other.ref);
        }

        @Override
        public int hashCode() {
            return ref.hashCode();
        }
    }

    /** A step to an attribute, with an optional position. */
    public static class AttributeElement extends Element {
        private static final long serialVersionUID = 1L;

        private final QName attribute;
        private final int position;

        public AttributeElement(QName attribute) {
            this(attribute, -1);
        }

        public AttributeElement(QName attribute, int position) {
            this.attribute = attribute;
            this.position = position;
        }

        public AttributeElement(String attribute) {
            this(QName.createQName(attribute));
        }

        @Override
        public String getElementString() {
            return "@" + attribute + (position > -1 ? "[" + position + "]" : "");
        }

        @Override
        public String getPrefixedString(NamespacePrefixResolver resolver) {
            return "@" + attribute.toPrefixString(resolver) + (position > -1 ? "[" + position + "]" : "");
        }

        public QName getQName() {
            return attribute;
        }

        public int position() {
            return position;
        }

        @Override
        public boolean equals(Object object) {
            return object instanceof AttributeElement other && attribute.equals(other.attribute);
        }

        @Override
        public int hashCode() {
            return attribute.hashCode();
        }
    }

    /** The step to a node or any node below it. */
    public static class DescendentOrSelfElement extends Element {
        private static final long serialVersionUID = 1L;

        public DescendentOrSelfElement() {}

        @Override
        public String getElementString() {
            return "descendant-or-self::node()";
        }

        @Override
        public boolean equals(Object object) {
            return object instanceof DescendentOrSelfElement;
        }

        @Override
        public int hashCode() {
            return "descendant-or-self::node()".hashCode();
        }
    }

    /** The step to the same node. */
    public static class SelfElement extends Element {
        private static final long serialVersionUID = 1L;

        public SelfElement() {}

        @Override
        public String getElementString() {
            return ".";
        }

        @Override
        public boolean equals(Object object) {
            return object instanceof SelfElement;
        }

        @Override
        public int hashCode() {
            return ".".hashCode();
        }
    }

    /** The step to the parent. */
    public static class ParentElement extends Element {
        private static final long serialVersionUID = 1L;

        public ParentElement() {}

        @Override
        public String getElementString() {
            return "..";
        }

        @Override
        public boolean equals(Object object) {
            return object instanceof ParentElement;
        }

        @Override
        public int hashCode() {
            return "..".hashCode();
        }
    }
}

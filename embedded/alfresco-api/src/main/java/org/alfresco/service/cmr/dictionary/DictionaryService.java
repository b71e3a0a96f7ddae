package org.alfresco.service.cmr.dictionary;

import java.util.Collection;
import java.util.Map;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

public interface DictionaryService extends MessageLookup {
    Collection<QName> getAllModels();

    ModelDefinition getModel(QName qname);

    Collection<QName> getAllDataTypes();

    Collection<QName> getDataTypes(QName qname);

    DataTypeDefinition getDataType(QName qname);

    DataTypeDefinition getDataType(Class<?> type);

    Collection<QName> getAllTypes();

    Collection<QName> getAllTypes(boolean flag);

    Collection<QName> getSubTypes(QName qname, boolean flag);

    Collection<QName> getTypes(QName qname);

    TypeDefinition getType(QName qname);

    TypeDefinition getAnonymousType(QName qname, Collection<QName> values);

    TypeDefinition getAnonymousType(QName qname);

    Collection<QName> getAllAspects();

    Collection<QName> getAllAspects(boolean flag);

    Collection<QName> getSubAspects(QName qname, boolean flag);

    Collection<QName> getAspects(QName qname);

    Collection<QName> getAssociations(QName qname);

    AspectDefinition getAspect(QName qname);

    ClassDefinition getClass(QName qname);

    boolean isSubClass(QName qname, QName qname2);

    PropertyDefinition getProperty(QName qname, QName qname2);

    Map<QName, PropertyDefinition> getPropertyDefs(QName qname);

    PropertyDefinition getProperty(QName qname);

    Collection<QName> getAllProperties(QName qname);

    Collection<QName> getProperties(QName qname, QName qname2);

    Collection<QName> getProperties(QName qname);

    AssociationDefinition getAssociation(QName qname);

    Collection<QName> getAllAssociations();

    Collection<QName> getAllAssociations(boolean flag);

    ConstraintDefinition getConstraint(QName qname);

    Collection<ConstraintDefinition> getConstraints(QName qname);

    Collection<ConstraintDefinition> getConstraints(QName qname, boolean flag);

    ModelDefinition getModelByNamespaceUri(String value);
}

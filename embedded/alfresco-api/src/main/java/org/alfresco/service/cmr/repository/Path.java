package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Iterator;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;

public final class Path implements Iterable<Path.Element>, Serializable {
    public Path() { throw new UnsupportedOperationException("Path"); }
    public Iterator<Element> iterator() { throw new UnsupportedOperationException("Path.iterator"); }
    public Path prepend(Element element) { throw new UnsupportedOperationException("Path.prepend"); }
    public Path prepend(Path path) { throw new UnsupportedOperationException("Path.prepend"); }
    public Path append(Element element) { throw new UnsupportedOperationException("Path.append"); }
    public Path append(Path path) { throw new UnsupportedOperationException("Path.append"); }
    public Element first() { throw new UnsupportedOperationException("Path.first"); }
    public Element last() { throw new UnsupportedOperationException("Path.last"); }
    public int size() { throw new UnsupportedOperationException("Path.size"); }
    public Element get(int number) { throw new UnsupportedOperationException("Path.get"); }
    public String toString() { throw new UnsupportedOperationException("Path.toString"); }
    public String toPrefixString(NamespacePrefixResolver namespacePrefixResolver) { throw new UnsupportedOperationException("Path.toPrefixString"); }
    public String toDisplayPath(NodeService nodeService, PermissionService permissionService) { throw new UnsupportedOperationException("Path.toDisplayPath"); }
    public Path subPath(int number) { throw new UnsupportedOperationException("Path.subPath"); }
    public Path subPath(int number, int number2) { throw new UnsupportedOperationException("Path.subPath"); }
    public boolean equals(Object object) { throw new UnsupportedOperationException("Path.equals"); }
    public int hashCode() { throw new UnsupportedOperationException("Path.hashCode"); }

    public static class AttributeElement extends Element {
        public AttributeElement(QName qname) { throw new UnsupportedOperationException("AttributeElement"); }
        public AttributeElement(QName qname, int number) { throw new UnsupportedOperationException("AttributeElement"); }
        public AttributeElement(String value) { throw new UnsupportedOperationException("AttributeElement"); }
        public String getElementString() { throw new UnsupportedOperationException("AttributeElement.getElementString"); }
        public String getPrefixedString(NamespacePrefixResolver namespacePrefixResolver) { throw new UnsupportedOperationException("AttributeElement.getPrefixedString"); }
        public QName getQName() { throw new UnsupportedOperationException("AttributeElement.getQName"); }
        public int position() { throw new UnsupportedOperationException("AttributeElement.position"); }
        public boolean equals(Object object) { throw new UnsupportedOperationException("AttributeElement.equals"); }
        public int hashCode() { throw new UnsupportedOperationException("AttributeElement.hashCode"); }
    }

    public static class ChildAssocElement extends Element {
        public ChildAssocElement(ChildAssociationRef childAssociationRef) { throw new UnsupportedOperationException("ChildAssocElement"); }
        public String getElementString() { throw new UnsupportedOperationException("ChildAssocElement.getElementString"); }
        public String getPrefixedString(NamespacePrefixResolver namespacePrefixResolver) { throw new UnsupportedOperationException("ChildAssocElement.getPrefixedString"); }
        public ChildAssociationRef getRef() { throw new UnsupportedOperationException("ChildAssocElement.getRef"); }
        public boolean equals(Object object) { throw new UnsupportedOperationException("ChildAssocElement.equals"); }
        public int hashCode() { throw new UnsupportedOperationException("ChildAssocElement.hashCode"); }
    }

    public static class DescendentOrSelfElement extends Element {
        public DescendentOrSelfElement() { throw new UnsupportedOperationException("DescendentOrSelfElement"); }
        public String getElementString() { throw new UnsupportedOperationException("DescendentOrSelfElement.getElementString"); }
        public boolean equals(Object object) { throw new UnsupportedOperationException("DescendentOrSelfElement.equals"); }
        public int hashCode() { throw new UnsupportedOperationException("DescendentOrSelfElement.hashCode"); }
    }

    public abstract static class Element implements Serializable {
        public Element() { throw new UnsupportedOperationException("Element"); }
        public abstract String getElementString();
        public String getPrefixedString(NamespacePrefixResolver namespacePrefixResolver) { throw new UnsupportedOperationException("Element.getPrefixedString"); }
        public String toString() { throw new UnsupportedOperationException("Element.toString"); }
    }

    public static class ParentElement extends Element {
        public ParentElement() { throw new UnsupportedOperationException("ParentElement"); }
        public String getElementString() { throw new UnsupportedOperationException("ParentElement.getElementString"); }
        public boolean equals(Object object) { throw new UnsupportedOperationException("ParentElement.equals"); }
        public int hashCode() { throw new UnsupportedOperationException("ParentElement.hashCode"); }
    }

    public static class SelfElement extends Element {
        public SelfElement() { throw new UnsupportedOperationException("SelfElement"); }
        public String getElementString() { throw new UnsupportedOperationException("SelfElement.getElementString"); }
        public boolean equals(Object object) { throw new UnsupportedOperationException("SelfElement.equals"); }
        public int hashCode() { throw new UnsupportedOperationException("SelfElement.hashCode"); }
    }
}

package org.alfresco.service.cmr.search;

import java.util.Objects;

/** How many fragments of which length highlighting returns, and how matches are marked; null means the default. */
public abstract class HighlightParameters {
    private final Integer snippetCount;
    private final Integer fragmentSize;
    private final Boolean mergeContiguous;
    private final String prefix;
    private final String postfix;

    public HighlightParameters(
            Integer snippetCount, Integer fragmentSize, Boolean mergeContiguous, String prefix, String postfix) {
        this.snippetCount = snippetCount;
        this.fragmentSize = fragmentSize;
        this.mergeContiguous = mergeContiguous;
        this.prefix = prefix;
        this.postfix = postfix;
    }

    public Integer getSnippetCount() {
        return snippetCount;
    }

    public Integer getFragmentSize() {
        return fragmentSize;
    }

    public Boolean getMergeContiguous() {
        return mergeContiguous;
    }

    public String getPrefix() {
        return prefix;
    }

    public String getPostfix() {
        return postfix;
    }

    @Override
    public boolean equals(Object object) {
        return this == object
                || object != null
                        && getClass() == object.getClass()
                        && object instanceof HighlightParameters other
                        && Objects.equals(snippetCount, other.snippetCount)
                        && Objects.equals(fragmentSize, other.fragmentSize)
                        && Objects.equals(mergeContiguous, other.mergeContiguous)
                        && Objects.equals(prefix, other.prefix)
                        && Objects.equals(postfix, other.postfix);
    }

    @Override
    public int hashCode() {
        return Objects.hash(snippetCount, fragmentSize, mergeContiguous, prefix, postfix);
    }

    @Override
    public String toString() {
        return "HighlightParameters [" + "snippetCount=" + snippetCount + ", " + "fragmentSize=" + fragmentSize + ", "
                + "mergeContiguous=" + mergeContiguous + ", " + "prefix=" + prefix + ", " + "postfix=" + postfix + "]";
    }
}

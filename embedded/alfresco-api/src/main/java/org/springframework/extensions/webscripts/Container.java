package org.springframework.extensions.webscripts;

/** Where web scripts live. */
public interface Container {

    String getName();

    FormatRegistry getFormatRegistry();

    Registry getRegistry();

    boolean allowCallbacks();

    /** Reads the web scripts anew. */
    void reset();
}

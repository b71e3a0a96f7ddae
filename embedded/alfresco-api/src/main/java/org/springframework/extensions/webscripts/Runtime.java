package org.springframework.extensions.webscripts;

/** What executes a request. */
public interface Runtime {

    String getName();

    Container getContainer();
}

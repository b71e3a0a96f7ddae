package org.springframework.extensions.webscripts;

/** A place in a tree of web scripts. */
public interface Path {

    String getPath();

    String getName();

    Path getParent();

    Path[] getChildren();

    WebScript[] getScripts();
}

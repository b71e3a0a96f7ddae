package org.springframework.extensions.webscripts;

/**
 * Turns a request's body into an object.
 *
 * @param <Type> the object's type
 */
public interface FormatReader<Type> {

    String getSourceMimetype();

    Class<? extends Type> getDestinationClass();

    Type read(WebScriptRequest req);
}

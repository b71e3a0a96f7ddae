package org.springframework.extensions.webscripts;

/** A request that passes on to another one. */
public interface WrappingWebScriptRequest extends WebScriptRequest {

    WebScriptRequest getNext();
}

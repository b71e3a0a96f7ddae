package org.springframework.extensions.webscripts;

/** A response that passes on to another one. */
public interface WrappingWebScriptResponse extends WebScriptResponse {

    WebScriptResponse getNext();
}

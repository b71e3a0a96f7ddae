package org.springframework.extensions.webscripts;

/** Makes the model of a request's URL. */
public interface URLModelFactory {

    URLModel createURLModel(WebScriptRequest request);
}

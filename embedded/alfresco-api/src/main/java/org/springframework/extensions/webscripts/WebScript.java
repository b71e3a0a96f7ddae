package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.util.ResourceBundle;

/** A service bound to URLs and one HTTP method. */
public interface WebScript {

    /** Called once, before the first request. */
    void init(Container container, Description description);

    Description getDescription();

    /** The messages beside the descriptor in the current locale, or null when there are none. */
    ResourceBundle getResources();

    void execute(WebScriptRequest req, WebScriptResponse res) throws IOException;

    void setURLModelFactory(URLModelFactory urlModelFactory);
}

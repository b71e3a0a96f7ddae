package org.eiso.host.web.webscript;

import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.Runtime;

/** The runtime of requests that come by HTTP. */
record ServletRuntime(Container container) implements Runtime {

    @Override
    public String getName() {
        return "ServletRuntime";
    }

    @Override
    public Container getContainer() {
        return container;
    }
}

package org.eiso.host.web.rest;

/** A part of the REST API. */
public interface RestResource {

    /** Says which methods at which paths it answers. */
    void register(RestRoutes routes);
}

package org.eiso.host.web.rest;

/** A request that the API refuses, with status and error key. */
public final class RestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;

    private RestException(int status, String key, String message) {
        super(message);
        this.status = status;
        this.key = key;
    }

    static RestException invalid(String message) {
        return new RestException(400, "framework.exception.InvalidArgument", message);
    }

    static RestException unauthorised(String message) {
        return new RestException(401, "framework.exception.ApiDefault", message);
    }

    static RestException denied(String message) {
        return new RestException(403, "framework.exception.PermissionDenied", message);
    }

    static RestException noEntity(String id) {
        return new RestException(
                404, "framework.exception.EntityNotFound", "The entity with id: " + id + " was not found");
    }

    static RestException noRelationship(String id) {
        return new RestException(
                404,
                "framework.exception.RelationshipNotFound",
                "The relationship resource was not found for the entity with id: " + id);
    }

    static RestException noResource(String path) {
        return new RestException(404, "framework.exception.NotFound", "There is no resource at " + path);
    }

    static RestException noMethod(String method) {
        return new RestException(
                405, "framework.exception.UnsupportedResourceOperation", "The resource does not support " + method);
    }

    static RestException conflict(String message) {
        return new RestException(409, "framework.exception.ConstraintViolatedException", message);
    }

    int status() {
        return status;
    }

    String key() {
        return key;
    }
}

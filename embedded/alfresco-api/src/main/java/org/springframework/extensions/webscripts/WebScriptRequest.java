package org.springframework.extensions.webscripts;

import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.webscripts.Description.FormatStyle;

/** A request to a web script. */
public interface WebScriptRequest {

    /** The match of the URL, with the values of the URL template's tokens. */
    Match getServiceMatch();

    /** Scheme, host and port: {@code http://localhost:8080}. */
    String getServerPath();

    /** {@code /alfresco}. */
    String getContextPath();

    /** {@code /alfresco/s}. */
    String getServiceContextPath();

    /** The path with the context, without the query. */
    String getServicePath();

    /** The path with the context and the query. */
    String getURL();

    /** The decoded path below the service context. */
    String getPathInfo();

    String getQueryString();

    String[] getParameterNames();

    String getParameter(String name);

    String[] getParameterValues(String name);

    String[] getHeaderNames();

    String getHeader(String name);

    String[] getHeaderValues(String name);

    /** What follows the static part of the URL template. */
    String getExtensionPath();

    String getContentType();

    /** The body; it can be read once. */
    Content getContent();

    /** The body as the object its media type stands for; {@code multipart/form-data} gives a {@code FormData}. */
    Object parseContent();

    boolean isGuest();

    String getFormat();

    FormatStyle getFormatStyle();

    String getAgent();

    String getJSONCallback();

    boolean forceSuccessStatus();

    Runtime getRuntime();
}

package org.springframework.extensions.webscripts;

import java.util.Map;

/** Says how a status is to be rendered. */
public interface StatusTemplateFactory {

    StatusTemplate getStatusTemplate();

    Map<String, Object> getStatusModel();
}

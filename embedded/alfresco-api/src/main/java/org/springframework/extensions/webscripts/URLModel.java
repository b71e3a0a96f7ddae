package org.springframework.extensions.webscripts;

import java.util.Map;

/** The parts of a request's URL. */
public interface URLModel {

    String getServer();

    String getContext();

    String getServiceContext();

    String getService();

    String getFull();

    String getArgs();

    String getMatch();

    String getExtension();

    String getTemplate();

    Map<String, String> getTemplateArgs();
}

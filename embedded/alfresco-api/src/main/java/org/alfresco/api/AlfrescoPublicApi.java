package org.alfresco.api;

import java.lang.annotation.Annotation;

public interface AlfrescoPublicApi extends Annotation {}

package org.alfresco.service.cmr.action;

public interface CompositeAction extends Action {}

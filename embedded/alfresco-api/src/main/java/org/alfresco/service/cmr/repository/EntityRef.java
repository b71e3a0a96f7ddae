package org.alfresco.service.cmr.repository;

import java.io.Serializable;

/** Marks the value types that identify something in the repository. */
public interface EntityRef extends Serializable {}

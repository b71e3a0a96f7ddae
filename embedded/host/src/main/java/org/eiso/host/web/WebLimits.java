package org.eiso.host.web;

import java.nio.file.Path;

/**
 * What a request may cost.
 *
 * @param temporary the directory for bodies too large for memory
 * @param maxBytes the largest request body, in bytes
 * @param memoryBytes how much of a body is kept in memory, in bytes
 */
public record WebLimits(Path temporary, long maxBytes, int memoryBytes) {}

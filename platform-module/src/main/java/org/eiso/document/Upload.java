package org.eiso.document;

import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody hands in.
 *
 * @param fileName as on their disk
 * @param mimetype as their program declares it, if it does
 * @param stream opens the bytes anew, since a transaction may be tried more than once
 */
public record Upload(String fileName, @Nullable String mimetype, Supplier<InputStream> stream) {}

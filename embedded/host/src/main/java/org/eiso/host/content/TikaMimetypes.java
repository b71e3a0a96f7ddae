package org.eiso.host.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alfresco.repo.content.MimetypeMap;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/**
 * Mimetypes from Tika's registry, with Alfresco's own names where they differ. The registry is read when first asked,
 * since that takes a moment.
 */
public final class TikaMimetypes implements MimetypeService {
    /** Extensions whose type Alfresco names otherwise than Tika. */
    private static final Map<String, String> ALFRESCO_NAMES = Map.of(
            "xml", MimetypeMap.MIMETYPE_XML,
            "js", "application/x-javascript",
            "md", "text/x-markdown",
            "txt", MimetypeMap.MIMETYPE_TEXT_PLAIN,
            "html", MimetypeMap.MIMETYPE_HTML,
            "htm", MimetypeMap.MIMETYPE_HTML,
            "csv", MimetypeMap.MIMETYPE_TEXT_CSV);

    private static final Map<String, String> EXTENSIONS = Map.of(
            MimetypeMap.MIMETYPE_XML,
            "xml",
            "application/x-javascript",
            "js",
            "text/x-markdown",
            "md",
            MimetypeMap.MIMETYPE_TEXT_PLAIN,
            "txt",
            MimetypeMap.MIMETYPE_HTML,
            "html",
            "image/jpeg",
            "jpg",
            MimetypeMap.MIMETYPE_BINARY,
            MimetypeMap.EXTENSION_BINARY);

    private static final Map<String, String> ALIASES = Map.of("application/xml", MimetypeMap.MIMETYPE_XML);

    /** What Tika says of a container when it cannot look into it. */
    private static final Set<String> VAGUE = Set.of(
            MimetypeMap.MIMETYPE_BINARY, "application/x-tika-ooxml", "application/x-tika-msoffice", "application/zip");

    private static final Set<String> TEXT = Set.of(
            "application/json",
            "application/xml",
            "application/xhtml+xml",
            "application/x-javascript",
            "application/javascript",
            "message/rfc822");

    private final Object loading = new Object();
    private volatile @Nullable Registry registry;

    @Override
    public String getExtension(String mimetype) {
        String known = EXTENSIONS.get(mimetype);
        if (known != null) {
            return known;
        }
        String extension = registry().extension(mimetype);
        return extension.isEmpty() ? MimetypeMap.EXTENSION_BINARY : extension;
    }

    @Override
    public String getMimetype(String extension) {
        String lower = extension.toLowerCase(Locale.ROOT);
        String known = ALFRESCO_NAMES.get(lower);
        return known == null ? registry().byExtension.getOrDefault(lower, MimetypeMap.MIMETYPE_BINARY) : known;
    }

    @Override
    public Map<String, String> getDisplaysByExtension() {
        Map<String, String> displays = new TreeMap<>();
        getMimetypesByExtension()
                .forEach((extension, type) -> displays.put(extension, registry().display(type)));
        return displays;
    }

    @Override
    public Map<String, String> getDisplaysByMimetype() {
        Map<String, String> displays = new TreeMap<>();
        getMimetypes().forEach(type -> displays.put(type, registry().display(type)));
        return displays;
    }

    @Override
    public Map<String, String> getExtensionsByMimetype() {
        Map<String, String> extensions = new TreeMap<>();
        getMimetypes().forEach(type -> extensions.put(type, getExtension(type)));
        return extensions;
    }

    @Override
    public Map<String, String> getMimetypesByExtension() {
        Map<String, String> types = new TreeMap<>(registry().byExtension);
        types.putAll(ALFRESCO_NAMES);
        return types;
    }

    @Override
    public boolean isText(String mimetype) {
        return mimetype.startsWith(MimetypeMap.PREFIX_TEXT) || TEXT.contains(mimetype) || mimetype.endsWith("+xml");
    }

    @Override
    public List<String> getMimetypes() {
        return getMimetypesByExtension().values().stream().distinct().sorted().toList();
    }

    /** By the extension alone; {@code application/octet-stream} where it says nothing. */
    @Override
    public String guessMimetype(@Nullable String filename) {
        int dot = filename == null ? -1 : filename.lastIndexOf('.');
        return filename == null || dot < 0 || dot == filename.length() - 1
                ? MimetypeMap.MIMETYPE_BINARY
                : getMimetype(filename.substring(dot + 1));
    }

    @Override
    public String guessMimetype(@Nullable String filename, @Nullable ContentReader reader) {
        if (reader == null || !reader.exists() || reader.getSize() == 0) {
            return guessMimetype(filename);
        }
        try (InputStream stream = reader.getReader().getContentInputStream()) {
            return guessMimetype(filename, stream);
        } catch (IOException failure) {
            throw new ContentIOException("The content cannot be read: " + reader.getContentUrl(), failure);
        }
    }

    /** By the content first, and by the name where the content leaves it open. The stream is not closed. */
    @Override
    public String guessMimetype(@Nullable String filename, @Nullable InputStream input) {
        String byName = guessMimetype(filename);
        if (input == null) {
            return byName;
        }
        String detected = registry().detect(filename, input);
        boolean nameSaysMore = VAGUE.contains(detected) || registry().isA(byName, detected);
        return nameSaysMore && !byName.equals(MimetypeMap.MIMETYPE_BINARY) ? byName : detected;
    }

    @Override
    public @Nullable String getMimetypeIfNotMatches(ContentReader reader) {
        String detected = guessMimetype(null, reader);
        @Nullable String claimed = reader.getMimetype();
        boolean matches = claimed == null
                || detected.equals(MimetypeMap.MIMETYPE_BINARY)
                || detected.equals(claimed)
                || registry().isA(claimed, detected);
        return matches ? null : detected;
    }

    @Override
    public Collection<String> getMimetypes(String extension) {
        String type = getMimetype(extension);
        return type.equals(MimetypeMap.MIMETYPE_BINARY) && !extension.equals(MimetypeMap.EXTENSION_BINARY)
                ? List.of()
                : List.of(type);
    }

    private Registry registry() {
        Registry loaded = registry;
        if (loaded == null) {
            synchronized (loading) {
                loaded = registry;
                if (loaded == null) {
                    loaded = new Registry();
                    registry = loaded;
                }
            }
        }
        return loaded;
    }

    private static String canonical(String type) {
        return ALIASES.getOrDefault(type, type);
    }

    /** Tika's registry, turned round so that it can be asked by extension. */
    private static final class Registry {
        private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
        private final Detector detector = new DefaultDetector(types);
        private final Map<String, String> byExtension = new TreeMap<>();

        Registry() {
            for (MediaType media : types.getMediaTypeRegistry().getTypes()) {
                for (String extension : named(media.toString()).getExtensions()) {
                    byExtension.putIfAbsent(extension.substring(1), canonical(byName("x" + extension)));
                }
            }
        }

        String extension(String mimetype) {
            String extension = named(mimetype).getExtension();
            return extension.isEmpty() ? "" : extension.substring(1);
        }

        String display(String mimetype) {
            String description = named(mimetype).getDescription();
            return description == null || description.isEmpty() ? mimetype : description;
        }

        String detect(@Nullable String filename, InputStream input) {
            Metadata metadata = new Metadata();
            if (filename != null) {
                metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, filename);
            }
            try (TikaInputStream stream = TikaInputStream.get(CloseShieldInputStream.wrap(input))) {
                return canonical(detector.detect(stream, metadata).getBaseType().toString());
            } catch (IOException failure) {
                throw new ContentIOException("The type of the content cannot be detected", failure);
            }
        }

        private String byName(String filename) {
            Metadata metadata = new Metadata();
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, filename);
            try {
                return types.detect(null, metadata).getBaseType().toString();
            } catch (IOException impossible) {
                throw new IllegalStateException("Nothing was read but the name " + filename, impossible);
            }
        }

        boolean isA(String type, String general) {
            MediaType a = MediaType.parse(type);
            MediaType b = MediaType.parse(general);
            return a != null && b != null && types.getMediaTypeRegistry().isInstanceOf(a, b);
        }

        private MimeType named(String name) {
            try {
                return types.forName(name);
            } catch (MimeTypeException invalid) {
                throw new IllegalArgumentException("Not a mimetype: " + name, invalid);
            }
        }
    }
}

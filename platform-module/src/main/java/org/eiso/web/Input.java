package org.eiso.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eiso.alfresco.JsonInput;
import org.eiso.document.Upload;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.servlet.FormData;
import org.springframework.extensions.webscripts.servlet.FormData.FormField;

/** A request, read strictly. What is read of its body can be read again when a transaction is tried again. */
public final class Input {

    private static final int LARGEST_JSON = 1 << 20;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final WebScriptRequest request;
    private @Nullable String text;
    private @Nullable FormData form;

    Input(WebScriptRequest request) {
        this.request = request;
    }

    /** A part of the address; the descriptor guarantees that it is there. */
    public String path(String name) {
        String value = request.getServiceMatch().getTemplateVars().get(name);
        if (value == null) {
            throw new IllegalStateException("No " + name + " in " + request.getServicePath());
        }
        return Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    public Optional<String> parameter(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank()
                ? Optional.empty()
                : Optional.of(Normalizer.normalize(value, Normalizer.Form.NFC).strip());
    }

    /** A whole number among the parameters. */
    public int number(String name, int usual, int least, int most) {
        Optional<String> text = parameter(name);
        if (text.isEmpty()) {
            return usual;
        }
        if (!text.get().matches("\\d{1,9}")) {
            throw Refusal.of(RefusalCode.WRONG_TYPE)
                    .with("field", name)
                    .with("expected", "integer")
                    .asException();
        }
        int number = Integer.parseInt(text.get());
        if (number < least || number > most) {
            throw invalid(name, text.get());
        }
        return number;
    }

    public static RuntimeException invalid(String field, String value) {
        return Refusal.of(RefusalCode.INVALID_VALUE)
                .with("field", field)
                .with("value", value)
                .asException();
    }

    /** The body as one JSON object. */
    public JsonInput json() {
        return JsonInput.parse(jsonText());
    }

    /** The body as text. */
    public String jsonText() {
        if (text == null) {
            try (InputStream stream = request.getContent().getInputStream()) {
                text = limited(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return text;
    }

    private static String limited(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST_JSON + 1);
        if (bytes.length > LARGEST_JSON) {
            throw Refusal.of(RefusalCode.CONTENT_TOO_LARGE)
                    .with("limit", Integer.toString(LARGEST_JSON))
                    .asException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether the body is a form of several parts. */
    public boolean isMultipart() {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** A part of a form, as JSON. */
    public JsonInput jsonPart(String name) {
        FormField part = part(name);
        try (InputStream stream = part.getInputStream()) {
            return JsonInput.parse(limited(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of a form, as a file. */
    public Upload filePart(String name) {
        FormField part = part(name);
        String fileName = part.getFilename();
        if (!part.getIsFile() || fileName == null || fileName.isBlank()) {
            throw Refusal.of(RefusalCode.MISSING_PART).with("field", name).asException();
        }
        return new Upload(fileName, part.getMimetype(), part::getInputStream);
    }

    /** @throws org.eiso.domain.refusal.RefusedException if there is a part besides these */
    public void onlyParts(String... names) {
        Set<String> known = new TreeSet<>(Arrays.asList(names));
        for (FormField field : form().getFields()) {
            if (!known.contains(field.getName())) {
                throw Refusal.of(RefusalCode.UNKNOWN_FIELD)
                        .with("field", field.getName())
                        .asException();
            }
        }
    }

    /** The whole body as a file. */
    public Upload body(String fileName) {
        return new Upload(fileName, mediaType(), () -> request.getContent().getInputStream());
    }

    private @Nullable String mediaType() {
        String type = request.getContentType();
        return type == null ? null : type.replaceAll(";.*", "").strip();
    }

    private FormField part(String name) {
        for (FormField field : form().getFields()) {
            if (field.getName().equals(name)) {
                return field;
            }
        }
        throw Refusal.of(RefusalCode.MISSING_PART).with("field", name).asException();
    }

    private FormData form() {
        if (form == null) {
            if (!isMultipart() || !(request.parseContent() instanceof FormData data)) {
                throw Refusal.of(RefusalCode.INVALID_REQUEST)
                        .with("expected", "multipart/form-data")
                        .asException();
            }
            form = data;
        }
        return form;
    }

    /** The entity tag of an {@code If-Match}; null if the client does not care. */
    public @Nullable String ifMatch() {
        return tag("If-Match");
    }

    public boolean alreadyHas(String fingerprint) {
        return fingerprint.equals(tag("If-None-Match"));
    }

    private @Nullable String tag(String header) {
        String value = request.getHeader(header);
        return value == null || value.equals("*")
                ? null
                : value.strip().replaceFirst("^W/", "").replace("\"", "");
    }

    /** Where web scripts are, for addresses in answers. */
    public String serviceRoot() {
        return request.getServiceContextPath();
    }

    /** The nearest of our languages to what the client asks for. */
    public Locale language() {
        String accepted = request.getHeader("Accept-Language");
        if (accepted != null) {
            try {
                for (Locale.LanguageRange range : Locale.LanguageRange.parse(accepted)) {
                    if (range.getRange().startsWith("vi")) {
                        return VIETNAMESE;
                    }
                    if (range.getRange().startsWith("en")) {
                        return Locale.ENGLISH;
                    }
                }
            } catch (IllegalArgumentException e) {
                return Locale.ENGLISH;
            }
        }
        return Locale.ENGLISH;
    }

    void cleanUp() {
        if (form != null) {
            form.cleanup();
        }
    }
}

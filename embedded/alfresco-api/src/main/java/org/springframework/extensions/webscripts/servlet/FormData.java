package org.springframework.extensions.webscripts.servlet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.surf.util.InputStreamContent;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

/** A {@code multipart/form-data} body. The parts can be read again and again until {@link #cleanup()}. */
public class FormData implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient HttpServletRequest request;
    private transient FormField[] fields;

    public FormData(HttpServletRequest req) {
        this.request = req;
    }

    public boolean getIsMultiPart() {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    public boolean hasField(String name) {
        for (FormField field : getFields()) {
            if (field.getName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The parts in the order sent.
     *
     * @throws WebScriptException 413 when the body is larger than the server takes, 400 when it is malformed
     */
    public FormField[] getFields() {
        if (fields == null) {
            List<FormField> read = new ArrayList<>();
            try {
                for (Part part : request.getParts()) {
                    read.add(new FormField(part));
                }
            } catch (IllegalStateException e) {
                throw new WebScriptException(
                        Status.STATUS_REQUEST_ENTITY_TOO_LARGE, "The form is larger than the server accepts", e);
            } catch (IOException | ServletException e) {
                throw new WebScriptException(Status.STATUS_BAD_REQUEST, "The form cannot be read", e);
            }
            fields = read.toArray(FormField[]::new);
        }
        return fields.clone();
    }

    /** Removes what was kept on disk. */
    public void cleanup() {
        if (fields != null) {
            for (FormField field : fields) {
                field.cleanup();
            }
        }
    }

    /** The fields' values by name; a file's value is its name. */
    public Map<String, String[]> getParameters() {
        Map<String, List<String>> values = new HashMap<>();
        for (FormField field : getFields()) {
            values.computeIfAbsent(field.getName(), name -> new ArrayList<>()).add(field.getValue());
        }
        Map<String, String[]> parameters = new HashMap<>();
        values.forEach((name, list) -> parameters.put(name, list.toArray(String[]::new)));
        return parameters;
    }

    private Charset encoding() {
        String name = request.getCharacterEncoding();
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** One part: a field or a file. */
    public class FormField implements Serializable {

        private static final long serialVersionUID = 1L;

        private final transient Part part;

        FormField(Part part) {
            this.part = part;
        }

        public String getName() {
            return part.getName();
        }

        /** Whether the part came with a file name. */
        public boolean getIsFile() {
            return part.getSubmittedFileName() != null;
        }

        /** A field's text, or a file's name. */
        public String getValue() {
            if (getIsFile()) {
                return part.getSubmittedFileName();
            }
            try (InputStream in = part.getInputStream()) {
                return new String(in.readAllBytes(), encoding());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public Content getContent() {
            return new InputStreamContent(getInputStream(), getMimetype(), null);
        }

        /** A new stream over the part's bytes. */
        public InputStream getInputStream() {
            try {
                return part.getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public String getMimetype() {
            return part.getContentType();
        }

        /** The file's name without the directories that some browsers send. */
        public String getFilename() {
            String name = part.getSubmittedFileName();
            return name == null ? null : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        }

        /** Removes what was kept on disk. */
        public void cleanup() {
            try {
                part.delete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

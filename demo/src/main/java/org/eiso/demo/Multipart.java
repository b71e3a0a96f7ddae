package org.eiso.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A body of {@code multipart/form-data} (RFC 7578). */
final class Multipart {
    private static final String LINE = "\r\n";

    private final String boundary = "eiso-" + UUID.randomUUID();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Multipart json(String name, Object value) {
        return part("name=\"" + name + "\"", "application/json; charset=UTF-8", Client.bytes(value));
    }

    Multipart file(String name, String fileName, String mimetype, byte[] content) {
        return part("name=\"" + name + "\"; filename=\"" + fileName + "\"", mimetype, content);
    }

    private Multipart part(String disposition, String mimetype, byte[] content) {
        write("--" + boundary + LINE);
        write("Content-Disposition: form-data; " + disposition + LINE);
        write("Content-Type: " + mimetype + LINE + LINE);
        body.writeBytes(content);
        write(LINE);
        return this;
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + boundary + "--" + LINE).getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }
}

package org.eiso.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Writes a text as a file that office programs open. */
enum DocumentFile {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        void write(Text text, ByteArrayOutputStream out) throws IOException {
            WordFile.write(text, out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(Text text, ByteArrayOutputStream out) throws IOException {
            ExcelFile.write(text, out);
        }
    },
    PDF("application/pdf") {
        @Override
        void write(Text text, ByteArrayOutputStream out) throws IOException {
            PdfFile.write(text, out);
        }
    };

    private final String mimetype;

    DocumentFile(String mimetype) {
        this.mimetype = mimetype;
    }

    abstract void write(Text text, ByteArrayOutputStream out) throws IOException;

    String mimetype() {
        return mimetype;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    byte[] bytes(Text text) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            write(text, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DocumentFile of(String format) {
        return valueOf(format.toUpperCase(Locale.ROOT));
    }
}

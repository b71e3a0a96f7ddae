package org.eiso.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;

/** Writes uploaded files as content of issues; refuses empty ones and those beyond the limit. */
public final class ContentIntake {

    private static final String UNKNOWN = "application/octet-stream";

    private final ContentService contents;
    private final MimetypeService mimetypes;
    private final long largest;

    /** @param largest in bytes */
    public ContentIntake(ContentService contents, MimetypeService mimetypes, long largest) {
        this.contents = contents;
        this.mimetypes = mimetypes;
        this.largest = largest;
    }

    /** @param language of the text, which decides how it is indexed */
    void write(NodeRef node, Upload upload, Locale language) {
        ContentWriter writer = contents.getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(mimetype(upload));
        writer.setEncoding("UTF-8");
        writer.setLocale(language);
        try (InputStream stream = new Limited(upload.stream().get(), largest)) {
            writer.putContent(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (writer.getSize() == 0) {
            throw Refusal.of(RefusalCode.EMPTY_CONTENT).with("field", "content").asException();
        }
    }

    private String mimetype(Upload upload) {
        String guessed = mimetypes.guessMimetype(upload.fileName());
        if (guessed != null && !guessed.equals(UNKNOWN)) {
            return guessed;
        }
        String declared = upload.mimetype();
        return declared == null || !declared.matches("[\\w.+-]+/[\\w.+-]+") ? UNKNOWN : declared;
    }

    /** Ends in a refusal instead of more bytes than wanted. */
    private static final class Limited extends FilterInputStream {

        private final long largest;
        private long seen;

        Limited(InputStream stream, long largest) {
            super(stream);
            this.largest = largest;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int more) {
            seen += more;
            if (seen > largest) {
                throw Refusal.of(RefusalCode.CONTENT_TOO_LARGE)
                        .with("field", "content")
                        .with("limit", Long.toString(largest))
                        .asException();
            }
        }
    }
}

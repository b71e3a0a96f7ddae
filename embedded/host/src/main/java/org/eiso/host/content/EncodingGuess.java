package org.eiso.host.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;
import org.jspecify.annotations.Nullable;

/** Guesses the character encoding of a text from its beginning: what is valid UTF-8 is UTF-8. */
final class EncodingGuess {
    private static final int SAMPLE = 64 * 1024;

    String of(ContentReader reader) {
        try (InputStream stream = reader.getContentInputStream()) {
            return of(stream.readNBytes(SAMPLE)).name();
        } catch (IOException failure) {
            throw new ContentIOException("The content cannot be read: " + reader.getContentUrl(), failure);
        }
    }

    private static Charset of(byte[] sample) throws IOException {
        if (isUtf8(sample)) {
            return StandardCharsets.UTF_8;
        }
        @Nullable
        Charset detected = new Icu4jEncodingDetector().detect(new ByteArrayInputStream(sample), new Metadata());
        return detected == null ? StandardCharsets.ISO_8859_1 : detected;
    }

    /** A sample may end within a character, so up to three bytes at its end are not held against it. */
    private static boolean isUtf8(byte[] sample) {
        int cut = sample.length < SAMPLE ? 0 : 3;
        for (int dropped = 0; dropped <= cut; dropped++) {
            try {
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(sample, 0, sample.length - dropped));
                return true;
            } catch (CharacterCodingException malformed) {
                continue;
            }
        }
        return false;
    }
}

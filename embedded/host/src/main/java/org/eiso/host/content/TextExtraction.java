package org.eiso.host.content;

import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.alfresco.repo.content.MimetypeMap;
import org.alfresco.service.cmr.repository.ContentReader;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the text of office documents, PDF, HTML and plain text, for the search index.
 *
 * <p>Never throws for what a content may hold: damaged, encrypted, huge or endless content comes back as a value. A parser
 * that does not end in time is interrupted and left to itself. Parsers are made when first needed. Thread-safe.
 */
public final class TextExtraction implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TextExtraction.class);

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "application/vnd.oasis.opendocument.";

    private static final Map<String, Supplier<Parser>> EXACT = Map.of(
            MimetypeMap.MIMETYPE_PDF,
            PDFParser::new,
            MimetypeMap.MIMETYPE_HTML,
            JSoupParser::new,
            MimetypeMap.MIMETYPE_XHTML,
            JSoupParser::new,
            MimetypeMap.MIMETYPE_WORD,
            OfficeParser::new,
            MimetypeMap.MIMETYPE_EXCEL,
            OfficeParser::new,
            MimetypeMap.MIMETYPE_PPT,
            OfficeParser::new,
            "application/rtf",
            RTFParser::new,
            "text/rtf",
            RTFParser::new);

    private final Limits limits;
    private final ExecutorService workers = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "text-extraction");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });

    /**
     * @param bytes larger content is not opened
     * @param characters text beyond is cut off
     * @param time how long one content may take
     */
    public record Limits(long bytes, int characters, Duration time) {
        /** 200 MiB in, ten million characters out, one minute. */
        public static final Limits DEFAULT = new Limits(200L << 20, 10_000_000, Duration.ofMinutes(1));
    }

    public TextExtraction() {
        this(Limits.DEFAULT);
    }

    public TextExtraction(Limits limits) {
        this.limits = limits;
    }

    /** The text of this content, as far as it has one; the reader's mimetype decides how it is read. */
    public Extraction extract(ContentReader reader) {
        String mimetype = reader.getMimetype() == null ? MimetypeMap.MIMETYPE_BINARY : reader.getMimetype();
        Supplier<Parser> parser = parserOf(mimetype);
        if (parser == null) {
            return new Extraction.NoText(mimetype);
        }
        if (!reader.exists()) {
            return new Extraction.Failed("the content is missing: " + reader.getContentUrl());
        }
        if (reader.getSize() > limits.bytes()) {
            return new Extraction.Failed("the content has " + reader.getSize() + " bytes, more than " + limits.bytes());
        }
        Future<Extraction> work = workers.submit(() -> parse(parser.get(), reader, mimetype));
        try {
            return work.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            work.cancel(true);
            return new Extraction.Failed("the text was not read within " + limits.time());
        } catch (ExecutionException failure) {
            return new Extraction.Failed(String.valueOf(failure.getCause()));
        } catch (InterruptedException interrupted) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            return new Extraction.Failed("interrupted");
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private static @Nullable Supplier<Parser> parserOf(String mimetype) {
        if (mimetype.startsWith(OOXML)) {
            return OOXMLParser::new;
        }
        if (mimetype.startsWith(ODF)) {
            return OpenDocumentParser::new;
        }
        Supplier<Parser> exact = EXACT.get(mimetype);
        boolean plain = mimetype.startsWith(MimetypeMap.PREFIX_TEXT) || mimetype.equals(MimetypeMap.MIMETYPE_JSON);
        return exact == null && plain ? TXTParser::new : exact;
    }

    private Extraction parse(Parser parser, ContentReader reader, String mimetype) {
        BodyContentHandler text = new BodyContentHandler(limits.characters());
        try (InputStream source = reader.getContentInputStream();
                TikaInputStream stream = TikaInputStream.get(source)) {
            Metadata metadata = new Metadata();
            metadata.set(HttpHeaders.CONTENT_TYPE, mimetype);
            parser.parse(stream, text, metadata, new ParseContext());
            return new Extraction.Text(text.toString(), false);
        } catch (Exception | LinkageError | StackOverflowError failure) {
            if (WriteLimitReachedException.isWriteLimitReached(failure)) {
                return new Extraction.Text(text.toString(), true);
            }
            LOG.debug("No text from {}", reader.getContentUrl(), failure);
            return new Extraction.Failed(failure.getClass().getSimpleName() + ": " + failure.getMessage());
        }
    }
}

package org.eiso.host.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextExtractionTest {
    private static final String TEXT = "Quy trình kiểm soát tài liệu";

    private final TextExtraction extraction = new TextExtraction();
    private final TikaMimetypes mimetypes = new TikaMimetypes();
    private FileContentStore store;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = new FileContentStore(folder, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        extraction.close();
    }

    @Test
    void theTextOfAWordDocumentIsRead() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(TEXT);
            document.write(bytes);
        }

        assertThat(textOf("a.docx", bytes.toByteArray())).contains(TEXT);
    }

    @Test
    void theTextOfSpreadsheetsIsRead() throws Exception {
        assertThat(textOf("a.xlsx", sheet(new XSSFWorkbook()))).contains(TEXT);
        assertThat(textOf("a.xls", sheet(new HSSFWorkbook()))).contains(TEXT);
    }

    @Test
    void theTextOfAPresentationIsRead() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.createSlide().createTextBox().setText(TEXT);
            show.write(bytes);
        }

        assertThat(textOf("a.pptx", bytes.toByteArray())).contains(TEXT);
    }

    @Test
    void theTextOfAPdfIsRead() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("Document control procedure");
                content.endText();
            }
            document.save(bytes);
        }

        assertThat(textOf("a.pdf", bytes.toByteArray())).contains("Document control procedure");
    }

    @Test
    void theTextOfAnOpenDocumentIsRead() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            entry(
                    zip,
                    "content.xml",
                    "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>"
                            + "<text:p>" + TEXT + "</text:p></office:text></office:body></office:document-content>");
        }

        assertThat(textOf("a.odt", bytes.toByteArray())).contains(TEXT);
    }

    @Test
    void theTextOfHtmlComesWithoutItsMarkup() {
        String html = "<html><head><meta charset='UTF-8'></head><body><p>" + TEXT + "</p><script>x()</script></body>";

        assertThat(textOf("a.html", html.getBytes(StandardCharsets.UTF_8)))
                .contains(TEXT)
                .doesNotContain("<p>", "x()");
    }

    @Test
    void plainTextIsItsOwnText() {
        assertThat(textOf("a.txt", TEXT.getBytes(StandardCharsets.UTF_8))).contains(TEXT);
    }

    @Test
    void aPictureHasNoText() {
        assertThat(extraction.extract(write("a.png", new byte[] {1, 2, 3}, "image/png")))
                .isEqualTo(new Extraction.NoText("image/png"));
    }

    @Test
    void aDamagedDocumentIsReportedAndNotThrown() {
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);

        for (String name : new String[] {"a.docx", "a.xlsx", "a.pdf", "a.doc", "a.xls", "a.odt"}) {
            Extraction result = extraction.extract(write(name, noise, mimetypes.guessMimetype(name)));
            assertThat(result).as(name).isNotInstanceOf(Extraction.NoText.class);
            assertThat(result.toString()).as(name).hasSizeLessThan(10_000);
        }
        assertThat(extraction.extract(write("a.docx", noise, mimetypes.guessMimetype("a.docx"))))
                .isInstanceOf(Extraction.Failed.class);
    }

    @Test
    void missingContentIsReported() {
        FileContentReader reader = write("a.txt", new byte[] {65}, "text/plain");
        store.delete(reader.getContentUrl());

        assertThat(extraction.extract(reader)).isInstanceOf(Extraction.Failed.class);
    }

    @Test
    void textBeyondTheLimitIsCutOff() {
        try (TextExtraction small =
                new TextExtraction(new TextExtraction.Limits(1L << 20, 100, Duration.ofSeconds(20)))) {
            Extraction result =
                    small.extract(write("a.txt", "abcd ".repeat(100).getBytes(StandardCharsets.UTF_8), "text/plain"));

            assertThat(result).isInstanceOfSatisfying(Extraction.Text.class, text -> {
                assertThat(text.truncated()).isTrue();
                assertThat(text.text()).hasSizeLessThanOrEqualTo(100);
            });
        }
    }

    @Test
    void contentThatIsTooLargeIsNotOpened() {
        try (TextExtraction small = new TextExtraction(new TextExtraction.Limits(10, 100, Duration.ofSeconds(20)))) {
            assertThat(small.extract(write("a.txt", new byte[11], "text/plain")))
                    .isInstanceOf(Extraction.Failed.class);
        }
    }

    @Test
    void aParserThatDoesNotEndInTimeIsGivenUp() {
        try (TextExtraction hasty =
                new TextExtraction(new TextExtraction.Limits(1L << 30, 1_000_000_000, Duration.ofMillis(1)))) {
            byte[] large = "abcd ".repeat(4_000_000).getBytes(StandardCharsets.UTF_8);

            assertThat(hasty.extract(write("a.txt", large, "text/plain")))
                    .isInstanceOfSatisfying(Extraction.Failed.class, failed -> assertThat(failed.reason())
                            .contains("within"));
        }
    }

    private String textOf(String name, byte[] bytes) {
        Extraction result = extraction.extract(write(name, bytes, mimetypes.guessMimetype(name)));
        assertThat(result).as(name).isInstanceOf(Extraction.Text.class);
        return ((Extraction.Text) result).text();
    }

    private FileContentReader write(String name, byte[] bytes, String mimetype) {
        FileContentWriter writer = store.writer();
        writer.putContent(new ByteArrayInputStream(bytes));
        FileContentReader reader = store.reader(writer.getContentUrl());
        reader.setMimetype(mimetype);
        return reader;
    }

    private static byte[] sheet(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.createSheet("Sổ").createRow(0).createCell(0).setCellValue(TEXT);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        OutputStream out = zip;
        out.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}

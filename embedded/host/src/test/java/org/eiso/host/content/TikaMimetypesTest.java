package org.eiso.host.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TikaMimetypesTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TikaMimetypes mimetypes = new TikaMimetypes();

    @ParameterizedTest
    @CsvSource({
        "a.docx, " + DOCX + ", docx",
        "a.XLSX, " + XLSX + ", xlsx",
        "a.pptx, application/vnd.openxmlformats-officedocument.presentationml.presentation, pptx",
        "a.doc, application/msword, doc",
        "a.xls, application/vnd.ms-excel, xls",
        "a.odt, application/vnd.oasis.opendocument.text, odt",
        "a.pdf, application/pdf, pdf",
        "a.txt, text/plain, txt",
        "a.html, text/html, html",
        "a.xml, text/xml, xml",
        "a.json, application/json, json",
        "a.jpg, image/jpeg, jpg",
        "a.png, image/png, png",
    })
    void aNameTellsTheTypeAndTheTypeItsExtension(String name, String type, String extension) {
        assertThat(mimetypes.guessMimetype(name)).isEqualTo(type);
        assertThat(mimetypes.getExtension(type)).isEqualTo(extension);
    }

    @Test
    void anUnknownNameIsBinary() {
        assertThat(mimetypes.guessMimetype("README")).isEqualTo("application/octet-stream");
        assertThat(mimetypes.guessMimetype("a.unheard-of")).isEqualTo("application/octet-stream");
        assertThat(mimetypes.getExtension("application/x-unheard-of")).isEqualTo("bin");
    }

    @Test
    void theContentDecidesWhereTheNameLies() throws Exception {
        byte[] pdf = "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(mimetypes.guessMimetype("bản ghi.docx", new ByteArrayInputStream(pdf)))
                .isEqualTo("application/pdf");
    }

    @Test
    void officeDocumentsAreToldApartWithoutAName() throws Exception {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.write(docx);
        }
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(xlsx);
        }

        assertThat(mimetypes.guessMimetype(null, new ByteArrayInputStream(docx.toByteArray())))
                .isEqualTo(DOCX);
        assertThat(mimetypes.guessMimetype("x.docx", new ByteArrayInputStream(xlsx.toByteArray())))
                .isEqualTo(XLSX);
    }

    @Test
    void textKnowsThatItIsText() {
        assertThat(mimetypes.isText("text/plain")).isTrue();
        assertThat(mimetypes.isText("application/json")).isTrue();
        assertThat(mimetypes.isText(DOCX)).isFalse();
        assertThat(mimetypes.isText("image/png")).isFalse();
    }

    @Test
    void vietnameseTextIsFoundToBeUtf8AndTheLegacyOneIsNot(@TempDir Path folder) throws Exception {
        FileContentStore store = new FileContentStore(folder, Clock.systemUTC());
        String text = "Quy trình kiểm soát tài liệu. ".repeat(20);

        assertThat(guessedEncoding(store, text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("UTF-8");
        assertThat(guessedEncoding(store, "Qu\u00e9 pasa se\u00f1or".repeat(9).getBytes(Charset.forName("ISO-8859-1"))))
                .isNotEqualTo("UTF-8");
    }

    private @Nullable String guessedEncoding(FileContentStore store, byte[] bytes) {
        FileContentWriter writer = store.writer().guessing(mimetypes, new EncodingGuess());
        writer.guessMimetype("a.txt");
        writer.guessEncoding();
        writer.putContent(new ByteArrayInputStream(bytes));
        assertThat(writer.getMimetype()).isEqualTo("text/plain");
        return writer.getEncoding();
    }
}

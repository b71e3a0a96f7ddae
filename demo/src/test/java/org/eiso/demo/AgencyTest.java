package org.eiso.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class AgencyTest {
    private final Agency agency = Agency.load();

    @Test
    void isTheAgencyThatTheGreetingSpeaksOf() {
        assertThat(agency.unit().id()).isEqualTo("sokhcn");
        assertThat(agency.people()).hasSize(10);
        assertThat(agency.departments()).hasSize(4);
        assertThat(agency.documents()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(agency.people()).extracting(Agency.Person::id).contains("thuy", "khanh", "lan");
    }

    @Test
    void hasDocumentsAtEveryStage() {
        assertThat(agency.documents()).extracting(Agency.Document::stage).contains(Agency.Stage.values());
    }

    @Test
    void everyAuthorAndHeadIsOneOfItsPeopleAndEveryParentStandsFurtherUp() {
        List<String> people = agency.people().stream().map(Agency.Person::id).toList();
        assertThat(agency.departments()).extracting(Agency.Department::head).allMatch(people::contains);
        List<String> titles =
                agency.documents().stream().map(Agency.Document::title).toList();
        for (Agency.Document document : agency.documents()) {
            assertThat(agency.person(document.author()).roles()).contains("author");
            if (document.parent() != null) {
                assertThat(titles.indexOf(document.parent())).isBetween(0, titles.indexOf(document.title()) - 1);
            }
        }
    }

    @Test
    void everyTextCanBeWrittenInItsFormat() {
        for (Agency.Document document : agency.documents()) {
            DocumentFile file = DocumentFile.of(document.format());
            assertThat(file.bytes(Text.load(document.text())))
                    .as(document.title())
                    .hasSizeGreaterThan(1000);
            if (document.revision() != null) {
                assertThat(Text.load(document.revision())).isNotEqualTo(Text.load(document.text()));
            }
        }
    }

    @Test
    void wordExcelAndPdfHoldTheVietnameseTextLetterByLetter() throws IOException {
        Text text = Text.parse(
                "# Quy trình kiểm soát\n\nĐơn vị thực hiện đúng hạn.\n\n| Bước | Người |\n|---|---|\n| 1 | Thư ký |\n");

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(DocumentFile.DOCX.bytes(text)));
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            assertThat(extractor.getText()).contains("Quy trình kiểm soát", "Đơn vị thực hiện đúng hạn.", "Thư ký");
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(DocumentFile.XLSX.bytes(text)))) {
            List<String> cells = new ArrayList<>();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.add(cell.getStringCellValue())));
            assertThat(cells).contains("Quy trình kiểm soát", "Thư ký");
        }
        try (var pdf = Loader.loadPDF(DocumentFile.PDF.bytes(text))) {
            String words = new PDFTextStripper().getText(pdf).lines().collect(Collectors.joining(" "));
            assertThat(words).contains("Quy trình kiểm soát", "Đơn vị thực hiện đúng hạn.");
        }
    }
}

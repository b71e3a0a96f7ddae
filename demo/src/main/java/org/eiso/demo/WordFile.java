package org.eiso.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes a text as a Word document in the plain style of administrative documents. */
final class WordFile {
    private static final String FONT = "Times New Roman";

    private WordFile() {}

    static void write(Text text, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (Text.Block block : text.blocks()) {
                add(document, block);
            }
            document.write(out);
        }
    }

    private static void add(XWPFDocument document, Text.Block block) {
        if (block instanceof Text.Title title) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setSpacingBefore(200);
            paragraph.setAlignment(title.level() == 1 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            XWPFRun run = run(paragraph, title.text(), title.level() == 1 ? 16 : 13);
            run.setBold(true);
        } else if (block instanceof Text.Paragraph paragraph) {
            XWPFParagraph written = document.createParagraph();
            written.setAlignment(ParagraphAlignment.BOTH);
            written.setSpacingAfter(120);
            run(written, paragraph.text(), 13);
        } else if (block instanceof Text.Item item) {
            XWPFParagraph written = document.createParagraph();
            written.setIndentationLeft(480);
            written.setIndentationHanging(360);
            run(written, item.mark() + " " + item.text(), 13);
        } else if (block instanceof Text.Table table) {
            addTable(document, table);
        }
    }

    private static void addTable(XWPFDocument document, Text.Table table) {
        List<List<String>> rows = table.rows();
        XWPFTable written = document.createTable(rows.size(), rows.get(0).size());
        written.setWidth("100%");
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = written.getRow(r);
            for (int c = 0; c < rows.get(r).size(); c++) {
                XWPFParagraph paragraph = row.getCell(c).getParagraphArray(0);
                run(paragraph, rows.get(r).get(c), 12).setBold(r == 0);
            }
        }
        document.createParagraph();
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, int points) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(points);
        run.setText(text);
        return run;
    }
}

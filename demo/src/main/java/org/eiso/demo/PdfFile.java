package org.eiso.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes a text as a PDF on A4 pages, with an embedded font that has all Vietnamese letters. */
final class PdfFile implements AutoCloseable {
    /** Comes with PDFBox. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float MARGIN = 64; // points
    private static final float LEADING = 1.45f; // of the font size

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream page;
    private float y;

    private PdfFile() throws IOException {
        try (InputStream ttf = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, ttf, true);
        }
        page = newPage();
    }

    static void write(Text text, OutputStream out) throws IOException {
        try (PdfFile file = new PdfFile()) {
            for (Text.Block block : text.blocks()) {
                file.add(block);
            }
            file.page.close();
            file.document.save(out);
        }
    }

    private void add(Text.Block block) throws IOException {
        if (block instanceof Text.Title title) {
            space(8);
            lines(title.text(), title.level() == 1 ? 16 : 13, 0);
        } else if (block instanceof Text.Paragraph paragraph) {
            lines(paragraph.text(), 11, 0);
            space(4);
        } else if (block instanceof Text.Item item) {
            lines(item.mark() + " " + item.text(), 11, 14);
        } else if (block instanceof Text.Table table) {
            for (List<String> row : table.rows()) {
                lines(String.join("  |  ", row), 10, 0);
            }
            space(6);
        }
    }

    private void lines(String text, float size, float indent) throws IOException {
        for (String line : wrapped(text, size, width() - indent)) {
            if (y < MARGIN + size) {
                page.close();
                page = newPage();
            }
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(MARGIN + indent, y);
            page.showText(line);
            page.endText();
            y -= size * LEADING;
        }
    }

    private List<String> wrapped(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private void space(float points) {
        y -= points;
    }

    private static float width() {
        return PDRectangle.A4.getWidth() - 2 * MARGIN;
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage blank = new PDPage(PDRectangle.A4);
        document.addPage(blank);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, blank);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

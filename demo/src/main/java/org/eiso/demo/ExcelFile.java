package org.eiso.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a text as a workbook of one sheet: a form to fill in. */
final class ExcelFile {
    private static final int COLUMN_WIDTH = 22 * 256; // in 1/256 of a character

    private ExcelFile() {}

    static void write(Text text, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Biểu mẫu");
            CellStyle bold = bold(workbook);
            CellStyle framed = framed(workbook);
            int next = 0;
            for (Text.Block block : text.blocks()) {
                next = add(sheet, next, block, bold, framed);
            }
            workbook.write(out);
        }
    }

    private static int add(Sheet sheet, int next, Text.Block block, CellStyle bold, CellStyle framed) {
        if (block instanceof Text.Table table) {
            return addTable(sheet, next, table, bold, framed);
        }
        Cell cell = sheet.createRow(next).createCell(0);
        if (block instanceof Text.Title title) {
            cell.setCellValue(title.text());
            cell.setCellStyle(bold);
        } else if (block instanceof Text.Paragraph paragraph) {
            cell.setCellValue(paragraph.text());
        } else if (block instanceof Text.Item item) {
            cell.setCellValue(item.mark() + " " + item.text());
        }
        return next + 1;
    }

    private static int addTable(Sheet sheet, int first, Text.Table table, CellStyle bold, CellStyle framed) {
        int next = first;
        for (List<String> cells : table.rows()) {
            Row row = sheet.createRow(next);
            for (int c = 0; c < cells.size(); c++) {
                Cell cell = row.createCell(c);
                cell.setCellValue(cells.get(c));
                cell.setCellStyle(next == first ? bold : framed);
                sheet.setColumnWidth(c, COLUMN_WIDTH);
            }
            next++;
        }
        return next + 1;
    }

    private static CellStyle bold(XSSFWorkbook workbook) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        return style;
    }

    private static CellStyle framed(XSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setWrapText(true);
        return style;
    }
}

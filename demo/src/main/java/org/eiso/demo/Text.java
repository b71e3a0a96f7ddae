package org.eiso.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.Parser;

/** The text of a document: headings, paragraphs, lists and tables, read from Markdown. */
record Text(List<Block> blocks) {

    /** A part of the text. */
    sealed interface Block permits Title, Paragraph, Item, Table {}

    /** @param level 1 for the title of the document */
    record Title(int level, String text) implements Block {}

    /** Running text. */
    record Paragraph(String text) implements Block {}

    /** @param mark a bullet, or the number with its dot */
    record Item(String mark, String text) implements Block {}

    /** Rows of cells; the first row is the head. */
    record Table(List<List<String>> rows) implements Block {}

    static Text load(String name) {
        try (InputStream stream = Text.class.getResourceAsStream("documents/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("No such text: " + name);
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Text parse(String markdown) {
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
        List<Block> blocks = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            add(node, blocks);
        }
        return new Text(List.copyOf(blocks));
    }

    private static void add(Node node, List<Block> blocks) {
        if (node instanceof Heading heading) {
            blocks.add(new Title(heading.getLevel(), plain(heading)));
        } else if (node instanceof ListBlock list) {
            addItems(list, blocks);
        } else if (node instanceof TableBlock table) {
            blocks.add(new Table(rows(table)));
        } else {
            blocks.add(new Paragraph(plain(node)));
        }
    }

    private static void addItems(ListBlock list, List<Block> blocks) {
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String mark = list instanceof BulletList ? "–" : number + ".";
            blocks.add(new Item(mark, plain(item)));
            number++;
        }
    }

    private static List<List<String>> rows(TableBlock table) {
        List<List<String>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<String> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(plain(cell));
                }
                rows.add(List.copyOf(cells));
            }
        }
        return List.copyOf(rows);
    }

    private static String plain(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append(' ');
            }
        });
        return words.toString().strip();
    }
}

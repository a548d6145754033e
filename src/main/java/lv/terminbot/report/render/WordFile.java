package lv.terminbot.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import lv.terminbot.report.content.Blocks;
import lv.terminbot.report.content.Blocks.Block;
import lv.terminbot.report.content.Document;
import lv.terminbot.report.content.Document.Labelled;
import lv.terminbot.report.content.Document.Look;
import lv.terminbot.report.content.Document.Part;
import lv.terminbot.report.content.Document.Text;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A document for Word: headings by style, contents, table headings on each page, page numbers. */
public final class WordFile {
  private final XWPFDocument word = new XWPFDocument();
  private final Document document;
  private final WordPage page;
  private final WordEmoji emoji = new WordEmoji();
  private final WordText text;
  private final WordGrid grids;
  private int bookmarks;

  private WordFile(Document document) {
    this.document = document;
    this.page = new WordPage(word, document);
    this.text = new WordText(document.language(), emoji);
    this.grids = new WordGrid(word, document, page, text);
  }

  public static void write(Document document, OutputStream out) {
    new WordFile(document).writeTo(out);
  }

  private void writeTo(OutputStream out) {
    try (word) {
      page.prepare();
      paragraph("Title", document.title());
      document.subtitle().forEach(line -> paragraph("Subtitle", line));
      if (document.look() == Look.REPORT) {
        new WordContents(word).add(document);
        // The numbers of the pages are known to who lays them out: they are asked for when it
        // opens.
        word.enforceUpdateFields();
      }
      document.parts().forEach(this::add);
      page.numbers();
      emoji.bring(word);
      word.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Part part) {
    switch (part) {
      case Part.Heading(var level, var words) -> heading(level, words);
      case Part.Words(var words) -> paragraph("Normal", words);
      case Part.Lead(var words) -> paragraph("Normal", words).setKeepNext(true);
      case Part.Picture(var png, var description, var side) ->
          text.picture(word.createParagraph(), Base64.getDecoder().decode(png), description, side);
      case Part.Facts(var lines) ->
          labelled("Facts", lines).forEach(line -> line.setKeepNext(true));
      case Part.Answers(var lines) -> {
        var printed = labelled("Answer", lines);
        for (var i = 0; i < printed.size(); i++) {
          if (Document.staysWithNext(i, printed.size())) {
            printed.get(i).setKeepNext(true);
          }
        }
      }
      case Part.Grid grid -> {
        if (!grid.caption().isEmpty()) {
          paragraph("Caption", grid.caption()).setKeepNext(true);
        }
        grids.table(grid);
      }
    }
  }

  private void heading(int level, Text words) {
    var paragraph = word.createParagraph();
    paragraph.setStyle("Heading" + level);
    // Said here too: not every program heeds what the style says of it before a table.
    paragraph.setKeepNext(true);
    // The contents have a page of their own.
    paragraph.setPageBreak(bookmarks == 0 && document.look() == Look.REPORT);
    var id = BigInteger.valueOf(bookmarks);
    var start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(id);
    start.setName(WordContents.anchor(bookmarks++));
    text.write(paragraph, words);
    paragraph.getCTP().addNewBookmarkEnd().setId(id);
  }

  private XWPFParagraph paragraph(String style, String words) {
    var paragraph = word.createParagraph();
    paragraph.setStyle(style);
    text.write(paragraph, words);
    return paragraph;
  }

  /** The first paragraph of each. */
  private List<XWPFParagraph> labelled(String style, List<Labelled> lines) {
    return lines.stream().map(line -> labelled(style, line)).toList();
  }

  private XWPFParagraph labelled(String style, Labelled line) {
    var paragraphs = new ArrayList<XWPFParagraph>();
    for (var block : Blocks.split(line.words())) {
      if (paragraphs.isEmpty()) {
        paragraphs.add(begun(style, line.label()));
      } else if (block instanceof Block.Lines) {
        paragraphs.add(paragraph(style, ""));
      }
      switch (block) {
        case Block.Lines(var words) -> text.write(paragraphs.getLast(), words);
        case Block.Pasted(var rows) -> {
          // what leads to a table does not stay behind on the page before
          paragraphs.getLast().setKeepNext(true);
          grids.pasted(rows);
        }
      }
    }
    return paragraphs.isEmpty() ? begun(style, line.label()) : paragraphs.getFirst();
  }

  private XWPFParagraph begun(String style, String label) {
    var paragraph = paragraph(style, "");
    text.strongly(paragraph, label + ": ");
    return paragraph;
  }
}

package lv.terminbot.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import lv.terminbot.telegram.Arrived;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What a person or a program finds in a file when they open it, by the ending of its name. */
final class FileWordsReader {
  private FileWordsReader() {}

  /** All its words. */
  static String words(Arrived.File file) throws IOException {
    return switch (ending(file)) {
      case "pdf" -> {
        var lines = new PDFTextStripper();
        lines.setSortByPosition(true);
        yield pdf(file, lines);
      }
      case "docx" -> {
        try (var word = new XWPFDocument(stream(file));
            var text = new XWPFWordExtractor(word)) {
          yield text.getText();
        }
      }
      case "xlsx" -> {
        try (var workbook = new XSSFWorkbook(stream(file))) {
          var words = new StringBuilder();
          var shown = new DataFormatter();
          workbook.forEach(
              sheet ->
                  sheet.forEach(
                      row ->
                          row.forEach(
                              cell -> words.append(shown.formatCellValue(cell)).append('\n'))));
          yield words.toString();
        }
      }
      case "csv" -> new String(file.content(), StandardCharsets.UTF_8).replace("\"\"", "\"");
      case "json" -> {
        var words = new StringBuilder();
        collect(new ObjectMapper().readTree(file.content()), words);
        yield words.toString();
      }
      default -> throw new IllegalArgumentException(file.name());
    };
  }

  /** Cell by cell, as a PDF is read out; of other files all words. */
  static String cells(Arrived.File file) throws IOException {
    return ending(file).equals("pdf") ? pdf(file, new PDFTextStripper()) : words(file);
  }

  private static String pdf(Arrived.File file, PDFTextStripper stripper) throws IOException {
    try (var pdf = Loader.loadPDF(file.content())) {
      return stripper.getText(pdf);
    }
  }

  private static void collect(com.fasterxml.jackson.databind.JsonNode node, StringBuilder words) {
    if (node.isValueNode()) {
      words.append(node.asText()).append('\n');
    }
    node.forEach(child -> collect(child, words));
  }

  /** All addresses that a click opens. */
  static TreeSet<String> links(Arrived.File file) throws IOException {
    var links = new TreeSet<String>();
    switch (ending(file)) {
      case "pdf" -> {
        try (var pdf = Loader.loadPDF(file.content())) {
          for (var page : pdf.getPages()) {
            for (var annotation : page.getAnnotations()) {
              if (annotation instanceof PDAnnotationLink link
                  && link.getAction() instanceof PDActionURI open) {
                links.add(open.getURI());
              }
            }
          }
        }
      }
      case "docx" -> {
        try (var word = new XWPFDocument(stream(file))) {
          for (var link : word.getHyperlinks()) {
            links.add(link.getURL());
          }
        }
      }
      case "xlsx" -> {
        try (var workbook = new XSSFWorkbook(stream(file))) {
          workbook.forEach(
              sheet -> sheet.getHyperlinkList().forEach(link -> links.add(link.getAddress())));
        }
      }
      default -> throw new IllegalArgumentException(file.name());
    }
    return links;
  }

  private static String ending(Arrived.File file) {
    return file.name().substring(file.name().lastIndexOf('.') + 1);
  }

  private static ByteArrayInputStream stream(Arrived.File file) {
    return new ByteArrayInputStream(file.content());
  }
}

package lv.terminbot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import lv.terminbot.telegram.Arrived;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that a file says, whatever its format: what is not in it cannot be found by opening it. */
public final class FileText {
  private static final Pattern NUMBER = Pattern.compile("&#x([0-9a-fA-F]{1,5});");

  private FileText() {}

  public static String of(Arrived.File file) throws IOException {
    return of(file.name(), file.content());
  }

  private static String of(String name, byte[] content) throws IOException {
    var raw = new String(content, StandardCharsets.UTF_8);
    if (raw.startsWith("%PDF")) {
      try (var pdf = Loader.loadPDF(content)) {
        var about = pdf.getDocumentInformation();
        return raw + about.getTitle() + about.getAuthor() + new PDFTextStripper().getText(pdf);
      }
    }
    if (!name.matches(".*\\.(zip|xlsx|docx)")) {
      return raw;
    }
    var all = new StringBuilder(raw);
    for (var inside : inside(content).entrySet()) {
      var text = spelledOut(of(inside.getKey(), inside.getValue()));
      all.append(inside.getKey()).append('\n').append(text).append(text.replaceAll("<[^>]*>", ""));
    }
    return all.toString();
  }

  /** With letters in place of their numbers. */
  private static String spelledOut(String xml) {
    return NUMBER
        .matcher(xml)
        .replaceAll(
            n -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(n.group(1), 16))));
  }

  /** The files of an archive, in their order. */
  public static Map<String, byte[]> inside(byte[] content) throws IOException {
    var inside = new LinkedHashMap<String, byte[]>();
    var place = Files.createTempFile("archive", ".zip");
    Files.write(place, content);
    try (var zip = new ZipFile(place.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        try (var stream = zip.getInputStream(entry)) {
          inside.put(entry.getName(), stream.readAllBytes());
        }
      }
    } finally {
      Files.delete(place);
    }
    return inside;
  }
}

package lv.terminbot.progress.submission;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.terminbot.mailbox.fetching.Inspection;
import lv.terminbot.progress.Quota;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells a file's type by the bytes in it, whatever its name is: documents, tables, pictures,
 * sounds, films, archives and plain text are taken. What could be run, or shown as a page, is not;
 * nor is what the operator refuses.
 */
public final class ContentInspection implements Inspection {
  private static final Set<String> TAKEN =
      Set.of(
          "application/pdf",
          "application/rtf",
          "application/msword",
          "application/x-tika-msoffice",
          "application/x-tika-ooxml",
          "application/x-tika-ooxml-protected",
          "application/zip",
          "application/ogg",
          "application/mp4",
          "application/xml",
          "text/plain",
          "text/csv",
          "text/rtf");

  private static final Set<String> TAKEN_KINDS =
      Set.of("image/", "audio/", "video/", "application/vnd.");

  /** Pictures and documents of these kinds can hold a program. */
  private static final Set<String> REFUSED =
      Set.of(
          "image/svg+xml",
          "application/vnd.android.package-archive",
          "application/vnd.microsoft.portable-executable",
          "application/vnd.ms-cab-compressed",
          "application/vnd.ms-htmlhelp",
          "application/vnd.ms-tnef");

  /** How scripts begin that are plain text by their bytes, whatever marks the encoding before. */
  private static final Pattern SCRIPT =
      Pattern.compile(
          "(?i)(?:ï»¿|ÿþ|þÿ)?\\s*(?:#!|@echo\\b|<\\?php|<%|<script|<job|powershell\\b"
              + "|set-executionpolicy|\\[cmdletbinding|on error resume next|option explicit"
              + "|wscript\\.)");

  private static final int FIRST_LINES = 1 << 10;
  private static final int BEGINNING = 1 << 16;

  private final Tika tika = new Tika();
  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
  private final Quota quota;

  public ContentInspection(Quota quota) {
    this.quota = quota;
  }

  @Override
  public boolean isTaken(String name, byte[] content) {
    var type = type(content);
    return isTaken(type) && !isRefusedByOperator(type) && !isScript(content);
  }

  private String type(byte[] content) {
    var type = tika.detect(content);
    return type.equals(MimeTypes.OCTET_STREAM) && isText(content) ? MimeTypes.PLAIN_TEXT : type;
  }

  private static boolean isScript(byte[] content) {
    var first = Math.min(content.length, FIRST_LINES);
    var letters = new String(content, 0, first, StandardCharsets.ISO_8859_1).replace("\0", "");
    return SCRIPT.matcher(letters).lookingAt();
  }

  /** Letters of an older encoding, of which a short text has too many to be taken for English. */
  private static boolean isText(byte[] content) {
    return IntStream.range(0, Math.min(content.length, BEGINNING))
        .map(i -> content[i] & 0xff)
        .allMatch(b -> b >= ' ' || b == '\n' || b == '\r' || b == '\t' || b == '\f');
  }

  private static boolean isTaken(String type) {
    return !REFUSED.contains(type)
        && (TAKEN.contains(type) || TAKEN_KINDS.stream().anyMatch(type::startsWith));
  }

  /** Such as zip: what is one by its bytes is refused under any name. */
  private boolean isRefusedByOperator(String type) {
    try {
      return types.forName(type).getExtensions().stream()
          .map(ending -> ending.substring(1))
          .anyMatch(quota.refused()::contains);
    } catch (MimeTypeException unknown) {
      return true;
    }
  }
}

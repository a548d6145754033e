package lv.terminbot.progress.reporting;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.mailbox.fetching.FileLimit;
import lv.terminbot.text.CleanText;

/** Which files are taken as evidence: what a bot can fetch, and nothing that could be run. */
final class AcceptableFile {
  private static final int LONGEST_NAME = 120;
  private static final Set<String> TAKEN =
      Set.of(
          "pdf", "doc", "docx", "odt", "rtf", "txt", "xls", "xlsx", "ods", "csv", "ppt", "pptx",
          "odp", "png", "jpg", "jpeg", "webp", "heic", "ogg", "oga", "mp3", "m4a", "mp4", "zip",
          "edoc", "asice");

  private AcceptableFile() {}

  /** Why a file is not taken, as the key of the sentence that says so. */
  static Optional<String> refuse(String name, long size, FileLimit limit) {
    if (!limit.allows(size)) {
      return Optional.of("progress.file.tooLarge");
    }
    return TAKEN.contains(ending(name)) ? Optional.empty() : Optional.of("progress.file.notTaken");
  }

  /** Its name without a folder and without what a file system would stumble over. */
  static String name(String sent) {
    var last =
        CleanText.undirected(sent)
            .replaceFirst("^.*[/\\\\]", "")
            .replaceAll("\\p{Cntrl}", "")
            .strip();
    var named = last.isEmpty() ? "file" : last;
    return named.length() <= LONGEST_NAME
        ? named
        : named.substring(0, LONGEST_NAME - 10) + "…" + "." + ending(named);
  }

  static String ending(String name) {
    var dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}

package lv.terminbot.report.making;

import java.time.LocalDate;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.text.Language;

/**
 * What the files of a cycle are called: by plan, cycle, contents, language and day, so that no two
 * of them have the same name and none has to be opened to be known.
 */
final class FileNames {
  private final CycleReport report;
  private final Language language;

  FileNames(CycleReport report, Language language) {
    this.report = report;
    this.language = language;
  }

  /** Without an ending. */
  String name(String contents) {
    return "%s-%s-%s-%s"
        .formatted(
            report.fileName(),
            contents,
            language.code(),
            LocalDate.ofInstant(report.madeAt(), report.plan().zone()));
  }

  String name(String contents, String ending) {
    return name(contents) + "." + ending;
  }
}

package lv.terminbot.plan.file;

import java.util.List;
import java.util.Optional;

/** A plan file as it was found on the disk; the root reads it, since this room opens no files. */
public sealed interface PlanSource {

  /** The name by which the operator knows the file. */
  String file();

  /** A file that could be read. Bytes that were not UTF-8 stand in it as U+FFFD. */
  record Text(String file, String text) implements PlanSource {}

  /** A file that could not be read: why, and what the operator can do about it. */
  record Unreadable(String file, Remark why) implements PlanSource {}

  /** What is in it, and what is wrong with it. */
  default PlanReading reading() {
    return switch (this) {
      case Text(var file, var text) -> PlanFile.read(file, text);
      case Unreadable(var file, var why) -> {
        var findings = new Findings(file);
        findings.error(new Finding.Place(1, 1), why);
        yield new PlanReading(Optional.empty(), List.copyOf(findings.all()));
      }
    };
  }
}

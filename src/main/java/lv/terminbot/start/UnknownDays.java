package lv.terminbot.start;

import java.nio.file.Path;
import java.time.Year;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.text.Phrases;

/**
 * A cycle that reaches into years whose moved working days nobody has written down.
 *
 * @param last the year that it reaches into
 * @param known the last year whose days are known
 * @param file where those of the years after belong
 */
public record UnknownDays(PlanCode plan, String cycle, Year last, Year known, Path file) {

  /** For whoever keeps the file, with what to write into it. */
  String sentence(Phrases phrases) {
    return phrases.plain(
        "plan.days.sentence",
        "cycle",
        cycle,
        "plan",
        plan.value(),
        "last",
        last.toString(),
        "known",
        known.toString(),
        "file",
        file.toString());
  }
}

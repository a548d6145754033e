package lv.terminbot.report.content;

import java.time.LocalDate;
import java.util.Locale;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.report.content.CycleReport.OnMeasure;

/**
 * How far a measure is as a whole, of which several institutions report. It is done when all who
 * were asked say so; it is late when one of them says that it is delayed or postponed, or when its
 * term is over at the end of the reporting period; and it has not begun only where nobody has.
 */
public enum MeasureState {
  DONE,
  IN_PROGRESS,
  LATE,
  NOT_STARTED,
  /** Nobody has answered, or nobody is asked. */
  UNKNOWN;

  /** Its word in text keys and data. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @param until the last day that is reported about
   */
  public static MeasureState find(OnMeasure on, LocalDate until) {
    var said = on.answered().stream().map(e -> e.update().orElseThrow().state()).toList();
    if (said.isEmpty()) {
      return UNKNOWN;
    }
    var all = on.silent().isEmpty();
    if (all && said.stream().allMatch(ProgressState.DONE::equals)) {
      return DONE;
    }
    var overdue = on.measure().term().filter(term -> !term.isAfter(until)).isPresent();
    if (overdue || said.contains(ProgressState.DELAYED) || said.contains(ProgressState.POSTPONED)) {
      return LATE;
    }
    return said.stream().allMatch(ProgressState.NOT_STARTED::equals) ? NOT_STARTED : IN_PROGRESS;
  }
}

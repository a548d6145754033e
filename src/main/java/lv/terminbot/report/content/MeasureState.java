package lv.terminbot.report.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    return find(said, on.entries().size(), on.measure().term(), until);
  }

  /**
   * @param said by those who have answered
   * @param asked how many are to answer
   */
  static MeasureState find(
      List<ProgressState> said, int asked, Optional<LocalDate> term, LocalDate until) {
    if (said.isEmpty()) {
      return UNKNOWN;
    }
    if (said.size() == asked && said.stream().allMatch(ProgressState.DONE::equals)) {
      return DONE;
    }
    var overdue = term.filter(day -> !day.isAfter(until)).isPresent();
    if (overdue || said.contains(ProgressState.DELAYED) || said.contains(ProgressState.POSTPONED)) {
      return LATE;
    }
    return said.stream().allMatch(ProgressState.NOT_STARTED::equals) ? NOT_STARTED : IN_PROGRESS;
  }
}

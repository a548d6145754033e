package lv.terminbot.reminder.nudge;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;

/**
 * Whom a nudge is for: of those who owe something, all, the silent ones, or those of these
 * institutions and measures. No institution named is any institution; the same for measures.
 */
public record NudgeScope(
    Choice choice, List<InstitutionCode> institutions, List<MeasureNumber> measures) {
  private static final Pattern PARTS = Pattern.compile(";");

  /** Which of those who owe. */
  public enum Choice {
    ALL,
    SILENT,
    NAMED,
    LATE
  }

  public NudgeScope {
    institutions = List.copyOf(institutions);
    measures = List.copyOf(measures);
  }

  /** Whether it names nobody. */
  boolean isEmpty() {
    return choice == Choice.NAMED && institutions.isEmpty() && measures.isEmpty();
  }

  boolean covers(Obligation owed) {
    return (institutions.isEmpty() || institutions.contains(owed.institution()))
        && (measures.isEmpty() || measures.contains(owed.measure().number()));
  }

  /** As it is kept, for example "NAMED;VARAM,VAS;3.2". */
  public String text() {
    return choice + ";" + joined(institutions) + ";" + joined(measures);
  }

  /** Reads {@link #text}. */
  public static NudgeScope parse(String text) {
    var parts = PARTS.split(text, -1);
    return new NudgeScope(
        Choice.valueOf(parts[0]),
        split(parts[1]).map(InstitutionCode::new).toList(),
        split(parts[2]).map(MeasureNumber::new).toList());
  }

  private static String joined(Collection<?> some) {
    return some.stream().map(Object::toString).collect(joining(","));
  }

  private static Stream<String> split(String some) {
    return Pattern.compile(",").splitAsStream(some).filter(part -> !part.isEmpty());
  }
}

package lv.terminbot.report.content;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.progress.LatestState;
import lv.terminbot.report.content.CycleReport.OnMeasure;

/**
 * How many measures were how far at the end of each day, by the rule of {@link MeasureState}. First
 * it hears of all measures, then of each answer, the oldest first.
 */
public final class StateCourse {
  private final LocalDate until;
  private final ZoneId zone;
  private final Map<MeasureNumber, Standing> standings = new HashMap<>();
  private final Map<MeasureState, Long> now = new EnumMap<>(MeasureState.class);
  private final Map<LocalDate, Map<MeasureState, Long>> byDay = new TreeMap<>();

  /** The end of a day on which something was said. */
  public record Day(LocalDate on, Map<MeasureState, Long> measures) {}

  /**
   * @param until the last day that is reported about
   */
  public StateCourse(LocalDate until, ZoneId zone) {
    this.until = until;
    this.zone = zone;
  }

  /** One measure and what was said of it so far. */
  private final class Standing {
    private final Measure measure;
    private final Map<InstitutionCode, Optional<ProgressState>> said = new LinkedHashMap<>();
    private MeasureState state;

    Standing(OnMeasure on) {
      measure = on.measure();
      on.entries().forEach(entry -> said.put(entry.institution(), Optional.empty()));
      state = find();
      now.merge(state, 1L, Long::sum);
    }

    private MeasureState find() {
      var answers = said.values().stream().flatMap(Optional::stream).toList();
      return MeasureState.find(answers, said.size(), measure.term(), until);
    }

    void say(InstitutionCode institution, ProgressState what) {
      if (said.replace(institution, Optional.of(what)) != null) {
        now.merge(state, -1L, Long::sum);
        state = find();
        now.merge(state, 1L, Long::sum);
      }
    }
  }

  public void add(OnMeasure on) {
    standings.put(on.measure().number(), new Standing(on));
  }

  public void say(LatestState answer) {
    Optional.ofNullable(standings.get(answer.measure().number()))
        .ifPresent(
            standing -> {
              standing.say(answer.institution(), answer.state());
              byDay.put(LocalDate.ofInstant(answer.at(), zone), new EnumMap<>(now));
            });
  }

  /** Those on which something was said, in their order. */
  public List<Day> days() {
    var days = new ArrayList<Day>();
    byDay.forEach((on, measures) -> days.add(new Day(on, measures)));
    return days;
  }

  /** How it stands now; where nothing was said at all, so it has stood from the beginning. */
  public Map<MeasureState, Long> standing() {
    return now;
  }
}

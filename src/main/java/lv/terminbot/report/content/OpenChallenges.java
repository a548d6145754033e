package lv.terminbot.report.content;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.progress.Challenges;
import lv.terminbot.progress.Challenges.Challenge;
import lv.terminbot.report.content.CycleReport.Entry;

/** What institutions named as challenges and nobody has closed yet. */
public final class OpenChallenges {
  private record Whose(MeasureId measure, InstitutionCode institution) {}

  private final Map<Whose, List<Challenge>> open;

  private OpenChallenges(List<Challenge> open) {
    this.open = open.stream().collect(groupingBy(c -> new Whose(c.measure(), c.institution())));
  }

  public static OpenChallenges none() {
    return new OpenChallenges(List.of());
  }

  public static OpenChallenges find(Challenges challenges) {
    return new OpenChallenges(challenges.open());
  }

  /** Those that were raised in this answer or in an earlier one, the oldest first. */
  List<Challenge> find(Entry entry) {
    var obligation = entry.obligation();
    return open
        .getOrDefault(new Whose(obligation.measure(), obligation.institution()), List.of())
        .stream()
        .filter(c -> entry.update().filter(u -> c.raisedIn() <= u.number()).isPresent())
        .toList();
  }
}

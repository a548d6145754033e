package lv.terminbot.plan.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.WrittenPlan;
import lv.terminbot.plan.WrittenPlan.Origin;

/**
 * Brings the plans of the folder into force, as part of the caller's commit. A plan that cannot be
 * read never replaces one in force, and what has been reported on is kept. A plan whose file is
 * gone stays in force: taking a plan away is not done by losing a file.
 */
public final class PlanLoading {
  private final Plans plans;
  private final Function<PlanCode, Set<MeasureNumber>> reported;

  /** What became of one file. */
  public sealed interface Outcome {
    String file();
  }

  /** New or changed, and now in force; the findings are warnings. */
  public record Loaded(String file, ActionPlan plan, List<Finding> findings) implements Outcome {}

  /** The text is the one in force. */
  public record Unchanged(String file, PlanCode code) implements Outcome {}

  /** Not taken; whatever was in force remains. */
  public record Broken(String file, List<Finding> findings) implements Outcome {}

  /**
   * Not taken: the file was changed, and so was the plan by a table since the file was last taken.
   */
  public record Overtaken(String file, ActionPlan plan, String text) implements Outcome {}

  /** Not taken, since the other file claims the same plan; whatever was in force remains. */
  public record DuplicateCode(String file, PlanCode code, String other) implements Outcome {}

  /** A readable file with its plan. */
  private record Candidate(PlanSource.Text source, ActionPlan plan, List<Finding> findings) {}

  /**
   * @param reported the measures of a plan on which something has been reported
   */
  public PlanLoading(Plans plans, Function<PlanCode, Set<MeasureNumber>> reported) {
    this.plans = plans;
    this.reported = reported;
  }

  /** Whether there is no plan at all, old or new. */
  public boolean nothingInForce() {
    return plans.all().isEmpty();
  }

  /** Takes what is new or changed in these files; the outcomes come in their order. */
  public List<Outcome> load(List<PlanSource> sources, Instant now) {
    var outcomes = new HashMap<String, Outcome>();
    var byCode = new HashMap<PlanCode, List<Candidate>>();
    for (var source : sources) {
      var reading = source.reading();
      if (source instanceof PlanSource.Text text && reading.plan().isPresent()) {
        var plan = reading.plan().get();
        byCode
            .computeIfAbsent(plan.code(), code -> new ArrayList<>())
            .add(new Candidate(text, plan, reading.findings()));
      } else {
        outcomes.put(source.file(), new Broken(source.file(), reading.findings()));
      }
    }
    byCode
        .values()
        .forEach(
            claims -> claims.forEach(c -> outcomes.put(c.source().file(), settle(c, claims, now))));
    return sources.stream()
        .flatMap(s -> Optional.ofNullable(outcomes.get(s.file())).stream())
        .toList();
  }

  private Outcome settle(Candidate candidate, List<Candidate> claims, Instant now) {
    var file = candidate.source().file();
    var code = candidate.plan().code();
    var text = candidate.source().text();
    var digest = PlanFile.digest(text);
    if (plans.digest(code).equals(Optional.of(digest))) {
      return new Unchanged(file, code);
    }
    // Which of two files is meant cannot be known, and to guess could replace a good plan.
    var other = claims.stream().filter(c -> !c.equals(candidate)).findFirst();
    if (other.isPresent()) {
      return new DuplicateCode(file, code, other.get().source().file());
    }
    if (plans.origin(code).equals(Optional.of(Origin.TABLE))) {
      return plans.fileDigest(code).equals(Optional.of(digest))
          ? new Unchanged(file, code)
          : new Overtaken(file, candidate.plan(), text);
    }
    var plan =
        plans
            .find(code)
            .map(earlier -> candidate.plan().keeping(earlier, reported.apply(code), now))
            .orElse(candidate.plan());
    plans.add(plan, new WrittenPlan(Origin.FILE, digest, text), now);
    return new Loaded(file, plan, candidate.findings());
  }
}

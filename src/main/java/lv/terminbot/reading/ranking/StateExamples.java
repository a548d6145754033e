package lv.terminbot.reading.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.EntityFinder;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.entity.Stretch;

/** What people tell of measures, with the state that a careful colleague would tick. */
public final class StateExamples {
  private static final String UNSAID = "unsaid";
  private static final int MOST_FEATURES = 9_000;
  private static final int TOLD_FROM_ALL = 1;
  private static final double SHARPNESS = 1;

  /** The state that a text names, as far as rules tell. */
  @FunctionalInterface
  public interface NamedStates {
    Optional<ProgressState> in(Entities entities, PlanIndex index);
  }

  private final List<Told> told = new ArrayList<>();

  /**
   * @param outcome the place of a state, or the one behind the last
   */
  private record Told(int outcome, String text) {}

  /**
   * Adds lines of a state's code or "unsaid", a language and a text, with tabs between.
   *
   * @throws IllegalArgumentException for a line that is none
   */
  public void add(List<String> lines) {
    for (var line : lines) {
      var cells = line.split("\t", 3);
      if (cells.length < 3 || cells[2].isBlank()) {
        throw new IllegalArgumentException("no state is told: " + line);
      }
      told.add(new Told(outcome(cells[0]), cells[2].replace("\\n", "\n")));
    }
  }

  private static int outcome(String code) {
    return code.equals(UNSAID)
        ? ToldStates.UNSAID
        : ToldStates.outcome(
            ProgressState.parse(code)
                .orElseThrow(() -> new IllegalArgumentException("no state: " + code)));
  }

  /**
   * @param rules the state that rules find in a text
   */
  ToldStates train(EntityFinder finder, PlanIndex index, NamedStates rules) {
    var trainer = new ModelTrainer(ToldStates.UNSAID + 1, TOLD_FROM_ALL, MOST_FEATURES, SHARPNESS);
    var measure = index.standing().findFirst().orElseThrow().number().value();
    for (var one : told) {
      var text = one.text().replace("{measure}", measure);
      var entities = finder.find(text, index);
      var all = new Stretch(0, text.length());
      var named = rules.in(entities, index);
      trainer.add(one.outcome(), Features.told(entities, all, named));
    }
    return new ToldStates(trainer.train());
  }
}

package lv.terminbot.reading.ranking;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Stretch;

/**
 * How far a measure is by all that is told of it: "iesprūdis ministrijā" names no state and tells
 * one, "viss, izņemot tulkojumu, pabeigts" names another than it tells. Learned from {@link
 * StateExamples}; safe to ask from any thread.
 */
public final class ToldStates {
  private static final List<ProgressState> STATES = List.of(ProgressState.values());

  /** What tells no state: an event, a promise, a question, a hedge. */
  static final int UNSAID = STATES.size();

  /** A state that is less likely is asked. */
  private static final double LEAST = 0.75;

  /** The same where another is named. */
  private static final double LEAST_AGAINST_A_NAME = 0.9;

  /** A state that is named, and so unlikely by all that is told, is asked, too. */
  private static final double DOUBTFUL = 0.1;

  private final LinearModel model;

  ToldStates(LinearModel model) {
    this.model = model;
  }

  /**
   * The state to take.
   *
   * @param named by the words for states that stand there, as far as rules tell
   * @return empty where it must be asked
   */
  public Optional<ProgressState> in(
      Entities entities, Stretch within, Optional<ProgressState> named) {
    if (model.isEmpty()) {
      return named;
    }
    var likely = model.probabilities(Features.told(entities, within, named));
    if (named.isPresent() && likely[outcome(named.get())] >= DOUBTFUL) {
      return named;
    }
    var least = named.isPresent() ? LEAST_AGAINST_A_NAME : LEAST;
    return IntStream.range(0, UNSAID)
        .filter(state -> likely[state] >= least)
        .mapToObj(STATES::get)
        .findFirst();
  }

  /** Where the model has a state among its outcomes. */
  static int outcome(ProgressState state) {
    return STATES.indexOf(state);
  }

  static ToldStates read(DataInputStream in) throws IOException {
    return new ToldStates(LinearModel.read(in));
  }

  void write(DataOutputStream out) throws IOException {
    model.write(out);
  }
}

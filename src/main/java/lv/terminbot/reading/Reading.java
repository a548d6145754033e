package lv.terminbot.reading;

import java.util.List;
import lv.terminbot.intent.Intent;

/**
 * What a message means.
 *
 * @param requests what is asked or ordered, one as a rule; several where a message wants several
 *     things; never empty
 * @param answer what it means to whoever was asked something: an update, or a question or order
 *     that can be nothing else; not clear where the words may be the answer
 * @param confidence how likely the first is right, from 0 to 1
 * @param others what else may be meant, the likeliest first, where that is not unlikely
 * @param unheard what an order names and does not take up, as it was written
 */
public record Reading(
    List<Intent> requests,
    Intent answer,
    double confidence,
    List<Intent> others,
    List<String> unheard) {
  private static final double LIKELY = 0.75;

  public Reading {
    requests = List.copyOf(requests);
    others = List.copyOf(others);
    unheard = List.copyOf(unheard);
  }

  /**
   * Whether something else is wanted too often to say nothing of the doubt: below three in four.
   */
  public boolean isDoubtful() {
    return confidence < LIKELY;
  }

  /**
   * What is said beside the answer to one of several requests: once, what none of them takes up.
   */
  public Reading beside(Intent request) {
    return request.equals(requests.getLast())
        ? this
        : new Reading(requests, answer, confidence, others, List.of());
  }

  /** The first that is wanted. */
  public Intent intent() {
    return requests.getFirst();
  }
}

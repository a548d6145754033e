package lv.terminbot.plan;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * How the states of a plan's owners stand on the completion scale of the Open Government
 * Partnership's self-assessment.
 */
public record CompletionScale(Map<ProgressState, Completion> of) {
  public CompletionScale {
    of = Map.copyOf(of);
  }

  /** A step of the scale. */
  public enum Completion {
    NOT_STARTED,
    LIMITED,
    SUBSTANTIAL,
    COMPLETE;

    /** Its word in the mapping and in text keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Reads lines such as {@code partly-done = substantial}.
   *
   * @throws IllegalArgumentException for a state without a step, and for an unknown step
   */
  public static CompletionScale read(Properties lines) {
    var scale = new EnumMap<ProgressState, Completion>(ProgressState.class);
    for (var state : ProgressState.values()) {
      var step = lines.getProperty(state.code(), "").strip();
      scale.put(state, Completion.valueOf(step.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    return new CompletionScale(scale);
  }

  public Completion step(ProgressState state) {
    return Objects.requireNonNull(of.get(state));
  }
}

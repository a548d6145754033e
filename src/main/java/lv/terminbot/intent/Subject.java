package lv.terminbot.intent;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;

/** What a message is about: whoever replies to it speaks of that. */
public sealed interface Subject {

  /** A draft as it stood when the message was shown. */
  record Begun(long draft, int version) implements Subject {}

  /** A progress update that was submitted, by its number. */
  record Submitted(long update) implements Subject {}

  /** A measure, of the plan that is named. */
  record Measured(Optional<PlanCode> plan, MeasureNumber number) implements Subject {}

  /** What a person said of a measure, as the answer to this question. */
  record Answered(MeasureId measure, String question) implements Subject {}

  /**
   * What a message with these buttons is about; several where it lists them. The way to another
   * measure below a question or a receipt is no second subject.
   */
  static List<Subject> of(Collection<Intent> buttons) {
    var named = buttons.stream().flatMap(button -> button.subject().stream()).distinct().toList();
    var nearest = named.stream().mapToInt(Subject::distance).min().orElse(0);
    return named.stream().filter(subject -> subject.distance() == nearest).toList();
  }

  private int distance() {
    return switch (this) {
      case Begun _, Answered _ -> 0;
      case Submitted _ -> 1;
      case Measured _ -> 2;
    };
  }
}

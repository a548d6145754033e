package lv.terminbot.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.intent.Intent;

/**
 * The rule of which orders stay orders where an answer is awaited. "Cikls ar semināriem noslēgts"
 * and "Pagarinājums līgumam piešķirts" begin with the word of an order and are answers.
 */
final class SureOrders {
  /** A cycle that is named has a year in its name. */
  private static final Pattern NAMES_A_CYCLE = Pattern.compile("\\S*\\d{4}.*", Pattern.DOTALL);

  private static final int MOST_STRANGE = 1;

  private SureOrders() {}

  /** Empty if the line begins with no order, or goes on as an answer would. */
  static Optional<Intent> in(Sentence sentence, Vocabulary vocabulary, PlanIndex index) {
    var order =
        sentence.parts().stream().filter(p -> !(p.sense() instanceof Sense.Filler)).findFirst();
    return order
        .filter(
            part -> {
              var rest = Rest.of(sentence.said().substring(part.to()), vocabulary, index);
              return rest.sentence().unknown().isEmpty() || isNamed(part.sense(), rest);
            })
        .flatMap(_ -> Orders.in(sentence, vocabulary, index));
  }

  /** Whether it has, beside words of its own, what such an order is about. */
  private static boolean isNamed(Sense sense, Rest rest) {
    return switch (sense) {
      case Sense.Ordered(var order) ->
          switch (order) {
            case CYCLES, LADDER -> NAMES_A_CYCLE.matcher(rest.text()).matches();
            case AWAY -> rest.day().isPresent();
            case EXTEND -> rest.day().isPresent() || !rest.numbers().isEmpty();
            case NUDGE, RECORD -> !rest.codes().isEmpty() || !rest.numbers().isEmpty();
            default -> true;
          };
      case Sense.About _ -> rest.sentence().unknown().size() <= MOST_STRANGE;
      default -> true;
    };
  }
}

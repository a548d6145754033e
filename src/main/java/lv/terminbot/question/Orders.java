package lv.terminbot.question;

import java.util.List;
import java.util.Optional;
import lv.terminbot.question.Intent.OfOversight;
import lv.terminbot.question.Intent.OfOversight.Manner;
import lv.terminbot.question.Intent.OfOversight.TellMe;

/** The rule of what is to be done: a line that begins with an order, and the rest of it. */
final class Orders {
  private Orders() {}

  /** Empty if the line begins with no order. */
  static Optional<Intent> in(Sentence sentence, Vocabulary vocabulary, Book book) {
    var first =
        sentence.parts().stream().filter(p -> !(p.sense() instanceof Sense.Filler)).findFirst();
    return first
        .filter(part -> part.sense() instanceof Sense.Ordered)
        .map(
            part -> {
              var rest = Rest.of(sentence.said().substring(part.to()), vocabulary, book);
              return intent(((Sense.Ordered) part.sense()).order(), rest, vocabulary);
            });
  }

  private static Intent intent(Order order, Rest rest, Vocabulary vocabulary) {
    return switch (order) {
      case CYCLES -> CycleOrders.cycle(rest, vocabulary);
      case LADDER -> CycleOrders.ladder(rest, vocabulary);
      case TELL_AT_ONCE -> alone(rest, new TellMe(Manner.AT_ONCE));
      case TELL_IN_DIGEST -> alone(rest, new TellMe(Manner.IN_DIGEST));
      case HERE -> alone(rest, new OfOversight.Here());
      case HERE_OFF -> alone(rest, new OfOversight.HereNoMore());
      case WHO_OWES -> alone(rest, new OfOversight.AskWhoOwes());
    };
  }

  /** Words that may also begin a sentence are an order only where nothing follows them. */
  private static Intent alone(Rest rest, Intent intent) {
    return rest.sentence().parts().isEmpty() && rest.days().isEmpty()
        ? intent
        : new Intent.Unclear(List.of());
  }
}

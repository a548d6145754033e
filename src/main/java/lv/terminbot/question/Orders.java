package lv.terminbot.question;

import java.util.Optional;

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
    };
  }
}

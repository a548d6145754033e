package lv.terminbot.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.reading.entity.Entities;

/** A question of several things that are named is one of each: "salīdzini 6.1 un 6.3". */
final class EachNamed {
  private static final int MOST = 3;

  private final Entities entities;

  EachNamed(Entities entities) {
    this.entities = entities;
  }

  List<Intent> of(Intent intent) {
    return switch (intent) {
      case Inquiry.AskMeasure _ ->
          each(entities.measures(), n -> new Inquiry.AskMeasure(Optional.empty(), n), intent);
      case Inquiry.AskCommitment _ ->
          each(entities.commitments(), n -> new Inquiry.AskCommitment(Optional.empty(), n), intent);
      case Inquiry.AskInstitution _ ->
          each(entities.institutions(), Inquiry.AskInstitution::new, intent);
      case OfLookup.AskContacts _ ->
          each(entities.institutions(), c -> new OfLookup.AskContacts(Optional.of(c)), intent);
      default -> List.of(intent);
    };
  }

  private static <T> List<Intent> each(List<T> named, Function<T, Intent> ask, Intent only) {
    return named.size() > 1 && named.size() <= MOST
        ? named.stream().map(ask).toList()
        : List.of(only);
  }
}

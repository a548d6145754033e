package lv.terminbot.reading;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.words.Mark;

/** What an order or a report leaves out: "visiem, izņemot VAS". */
final class Exclusion {
  /** "bez izmaiņām" leaves out no measure. */
  private static final Set<String> WITHOUT = Set.of("bez", "without", "без");

  private final Entities entities;

  Exclusion(Entities entities) {
    this.entities = entities;
  }

  /** The institutions that are left out; a person's own words behind a colon leave none out. */
  List<InstitutionCode> institutions() {
    var from = begin();
    var colon = entities.text().indexOf(':');
    return from.isEmpty()
        ? List.of()
        : entities.found().stream()
            .filter(e -> e.is(InstitutionCode.class) && e.from() >= from.getAsInt())
            .filter(e -> colon < 0 || e.to() <= colon)
            .map(e -> (InstitutionCode) e.value())
            .distinct()
            .toList();
  }

  /** "all of commitment 1 but …": which of its measures are meant is to be asked. */
  boolean isOfACommitment() {
    return begin().isPresent()
        && entities.tokens().folded().stream().noneMatch(WITHOUT::contains)
        && !entities.commitments().isEmpty()
        && entities.measures().isEmpty();
  }

  private OptionalInt begin() {
    var tokens = entities.tokens();
    return IntStream.range(0, tokens.size())
        .filter(at -> entities.vocabulary().marked(Mark.EXCEPT, tokens.folded(), at) > 0)
        .map(at -> tokens.words().get(at).from())
        .findFirst();
  }
}

package lv.terminbot.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Stretch;
import lv.terminbot.reading.words.Mark;

/** What an order or a report leaves out: "visiem, izņemot VAS". */
final class Exclusion {
  /** "bez izmaiņām" leaves out no measure. */
  private static final Set<String> WITHOUT = Set.of("bez", "without", "без");

  private static final Pattern LEFT_ALONE =
      Pattern.compile(
          "(?iuU)\\b(?:lie(?:c|ciet) mier[āa]|netrauc[ēe]|neaiztie[ck]\\p{L}*|leave"
              + " \\P{Po}{1,40}alone|не трогай(?:те)?|оставь(?:те)? в покое)");

  private final Entities entities;

  Exclusion(Entities entities) {
    this.entities = entities;
  }

  /** The institutions that are left out; a person's own words behind a colon leave none out. */
  List<InstitutionCode> institutions() {
    var from = begin().orElse(Integer.MAX_VALUE);
    var alone = leftAlone();
    var colon = entities.text().indexOf(':');
    return entities.found().stream()
        .filter(e -> e.is(InstitutionCode.class))
        .filter(e -> e.from() >= from || alone.filter(clause -> clause.has(e)).isPresent())
        .filter(e -> colon < 0 || e.to() <= colon)
        .map(e -> (InstitutionCode) e.value())
        .distinct()
        .toList();
  }

  /** "atgādini visiem, bet LM liec mierā": not the clause of who alone is named. */
  private Optional<Stretch> leftAlone() {
    var said = LEFT_ALONE.matcher(entities.text());
    if (!said.find()) {
      return Optional.empty();
    }
    var clause = SentenceParts.of(entities.text(), 0).at(said.start());
    return clause.from() == 0 ? Optional.empty() : Optional.of(clause);
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

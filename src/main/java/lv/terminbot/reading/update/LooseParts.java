package lv.terminbot.reading.update;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Stretch;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.ReportPart;
import lv.terminbot.reading.words.Tokens;
import lv.terminbot.reading.words.Vocabulary;

/**
 * The parts of a report that nobody announces, at its end: what is yet to come is the next step
 * ("…, ziņojums būs martā"), and what is missing a challenge ("…, nepietika naudas").
 */
final class LooseParts {
  /** "publicēsim", "sāksies": a verb of what is yet to come. */
  private static final Pattern TO_COME = Pattern.compile("\\p{L}{4,}(?:sim|simies|sies)");

  /** Before what was planned, and came otherwise or came to no more. */
  private static final Set<String> ONCE =
      Set.of(
          "neka",
          "sakotneji",
          "ieprieks",
          "bija",
          "nebija",
          "tika",
          "than",
          "as",
          "originally",
          "initially",
          "was",
          "were",
          "had",
          "чем",
          "изначально",
          "было",
          "был",
          "как");

  private static final int NEAR = 2;

  private final Entities entities;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Clauses clauses;

  LooseParts(Entities entities, Clauses clauses) {
    this.entities = entities;
    this.tokens = entities.tokens();
    this.vocabulary = entities.vocabulary();
    this.clauses = clauses;
  }

  /** What is left of a stretch, and the parts that stood behind it. */
  record Parted(Stretch left, Map<ReportPart, Stretch> parts) {}

  /** Something must be left that was done, and no part is found twice. */
  Parted of(Stretch stretch) {
    var parts = new LinkedHashMap<ReportPart, Stretch>();
    var left = stretch;
    for (var last = lastClause(left); last.isPresent(); last = lastClause(left)) {
      var clause = last.get();
      var part = part(clause);
      var before = part.map(parts::get);
      if (part.isEmpty() || (before.isPresent() && before.get().from() != left.to())) {
        break;
      }
      parts.put(part.get(), new Stretch(clause.from(), before.map(Stretch::to).orElse(left.to())));
      left = new Stretch(left.from(), clause.from());
    }
    return new Parted(left, parts);
  }

  private Optional<ReportPart> part(Stretch clause) {
    if (says(Mark.LACK, clause)) {
      return Optional.of(ReportPart.CHALLENGES);
    }
    var isToCome =
        words(clause).anyMatch(at -> isToCome(at))
            || words(clause).anyMatch(at -> TO_COME.matcher(tokens.folded().get(at)).matches());
    return isToCome ? Optional.of(ReportPart.NEXT) : Optional.empty();
  }

  /** "būs", and not what was once planned: "nekā sākotnēji plānots". */
  private boolean isToCome(int at) {
    return vocabulary.marked(Mark.FUTURE, tokens.folded(), at) > 0
        && IntStream.rangeClosed(Math.max(0, at - NEAR), at - 1)
            .noneMatch(before -> ONCE.contains(tokens.folded().get(before)));
  }

  private boolean says(Mark mark, Stretch clause) {
    return words(clause).anyMatch(at -> vocabulary.marked(mark, tokens.folded(), at) > 0);
  }

  /** The last clause that is a thought of its own; none where it is the only one. */
  private Optional<Stretch> lastClause(Stretch stretch) {
    return words(stretch)
        .boxed()
        .sorted(java.util.Comparator.reverseOrder())
        .filter(at -> clauses.isParted(at) && !isHanging(at) && !isListed(at))
        .filter(at -> words(stretch).anyMatch(before -> before < at))
        .map(at -> new Stretch(tokens.words().get(at).from(), stretch.to()))
        .findFirst()
        .filter(clause -> !saysAState(clause));
  }

  /** "…, kas būs pieejams": of the thought before. */
  private boolean isHanging(int at) {
    return vocabulary.marked(Mark.HANGING, tokens.folded(), at) > 0;
  }

  /** A number of its own after a comma is one more of a list. */
  private boolean isListed(int at) {
    return Character.isDigit(tokens.folded().get(at).codePointAt(0));
  }

  private boolean saysAState(Stretch clause) {
    return entities.within(clause.from(), clause.to()).stream()
        .anyMatch(
            e ->
                e.is(ProgressState.class)
                    && e.value() != ProgressState.DONE
                    && e.value() != ProgressState.IN_PROGRESS);
  }

  private IntStream words(Stretch within) {
    return tokens.within(within.from(), within.to());
  }
}

package lv.terminbot.reading.update;

import java.util.Optional;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.Stretch;
import lv.terminbot.reading.words.ReportPart;
import lv.terminbot.reading.words.Tokens;

/** The link at the end of what is reported: evidence, whether it is announced or not. */
final class LastLink {
  private final Entities entities;
  private final Tokens tokens;
  private final Clauses clauses;
  private final AnnouncedParts parts;

  LastLink(Entities entities, Clauses clauses, AnnouncedParts parts) {
    this.entities = entities;
    this.tokens = entities.tokens();
    this.clauses = clauses;
    this.parts = parts;
  }

  /** A link at the end, and where "skat.", "saite" begins before it. */
  record Pointed(int begin, Stretch link) {}

  Optional<Pointed> of(Stretch within) {
    var links =
        entities.within(within.from(), within.to()).stream()
            .filter(e -> e.is(Entity.Link.class))
            .toList();
    if (links.isEmpty()) {
      return Optional.empty();
    }
    var link = links.getLast();
    var begin = link.from();
    var alone = false;
    for (var at = tokens.end(within.to()) - 1; at >= tokens.first(within.from()); at--) {
      var word = tokens.words().get(at);
      if (word.from() >= link.to() && !clauses.isBare(at)) {
        return Optional.empty();
      }
      if (word.to() <= link.from() && !alone) {
        alone = clauses.isParted(at + 1);
        if (!alone && !parts.isPointing(at)) {
          return Optional.empty();
        }
        begin = alone ? begin : word.from();
      }
    }
    return Optional.of(new Pointed(begin, new Stretch(link.from(), link.to())));
  }

  /** "pievieno 3.2 atbildei saiti uz sadaļu: https://…": the words only lead to the link. */
  boolean isLedToBy(Stretch left, Stretch within) {
    return clauses.isAdded(within)
        && tokens
            .within(left.from(), left.to())
            .anyMatch(
                at ->
                    entities
                        .vocabulary()
                        .parts()
                        .at(tokens.folded(), at)
                        .filter(p -> p.meaning() == ReportPart.EVIDENCE)
                        .isPresent())
        && entities.within(left.to(), within.to()).stream()
            .filter(e -> e.is(Entity.Link.class))
            .findFirst()
            .filter(e -> tokens.text().substring(left.to(), e.from()).matches("\\s*:?\\s*"))
            .isPresent();
  }
}

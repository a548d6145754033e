package lv.terminbot.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.terminbot.cycle.Day;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.Stretch;
import lv.terminbot.reading.words.StopWords;

/** Why more time is wanted: behind "jo", else behind the day, else before the wish. */
final class GivenReason {
  private static final Pattern JOINT =
      Pattern.compile(
          "^[\\s.,:;?!–-]*(?:(?:jo|tāpēc ka|because|since|потому что)\\b)?[\\s,:]*",
          Pattern.CASE_INSENSITIVE);

  /** Of the wish itself; it tells no reason. */
  private static final Pattern WISHING =
      Pattern.compile(
          "(?iuU)\\b(?:pagar|vair[āa]k laik|laik\\p{L}*"
              + " vair|papild|atlik|l[ūu]dz|vajag|vajadz|iedod|dodiet|pied|paldies|var[ēe]tu|vai"
              + " var|nepasp|nepag|termi[ņn]|kl[āa]t\\b|iesp[ēe]j|extend|extension|more"
              + " time|deadline|please|thank|could|can (?:i|we|you)|may (?:i|we)|need|give|won'?t"
              + " make|can'?t make|дайте|дать|продл|больше"
              + " времени|срок|пожалуйста|спасибо|можно|нуж|не успе|прош)");

  private static final int LONG_WORD = 6;

  private final Entities entities;

  GivenReason(Entities entities) {
    this.entities = entities;
  }

  /**
   * Empty where none is told.
   *
   * @param until the day that is wished for
   */
  String words(Optional<Day> until) {
    var text = entities.text();
    var reason = WantedTime.REASON.matcher(text);
    if (reason.find()) {
      return reason.group(1).strip();
    }
    return until
        .flatMap(this::named)
        .map(
            day -> {
              var behind = behind(day);
              return behind.isEmpty() ? before(day) : behind;
            })
        .orElse("");
  }

  private Optional<Entity> named(Day until) {
    return entities.found().stream()
        .filter(e -> Entities.days(e).contains(until))
        .findFirst()
        .or(
            () ->
                entities.found().stream()
                    .filter(e -> !Entities.days(e).isEmpty())
                    .reduce((_, last) -> last));
  }

  /** From the first part on that tells something; "par 3.2" behind the day does not. */
  private String behind(Entity day) {
    var text = entities.text();
    return SentenceParts.of(text, day.to()).all().stream()
        .filter(this::tells)
        .findFirst()
        .map(c -> JOINT.matcher(text.substring(c.from())).replaceFirst("").strip())
        .orElse("");
  }

  private String before(Entity day) {
    var parts = SentenceParts.of(entities.text(), 0);
    var wish = parts.at(day.from());
    var telling =
        parts.all().stream().takeWhile(part -> !part.equals(wish)).filter(this::tells).toList();
    return telling.isEmpty()
        ? ""
        : entities.text().substring(telling.getFirst().from(), telling.getLast().to()).strip();
  }

  private boolean tells(Stretch clause) {
    var tokens = entities.tokens();
    var own =
        IntStream.range(tokens.end(clause.from()), tokens.end(clause.to()))
            .filter(at -> !entities.isNamed(at))
            .mapToObj(at -> tokens.folded().get(at))
            .filter(word -> !StopWords.have(word))
            .toList();
    return !WISHING.matcher(clause.of(entities.text())).find()
        && (own.size() > 1 || own.stream().anyMatch(word -> word.length() >= LONG_WORD));
  }
}

package lv.terminbot.reading.entity;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.terminbot.reading.words.Tokens;
import lv.terminbot.reading.words.Vocabulary;

/**
 * Hours as they are spoken: "rīt desmitos", "on Friday at ten". Without a day beside them such
 * words count something else: "divos dokumentos".
 */
final class SpokenHours {
  /** Nobody wishes to be written to so early: "divos" is in the afternoon. */
  private static final int EARLIEST = 7;

  private static final int HALF_A_DAY = 12;

  private final Tokens tokens;
  private final Vocabulary vocabulary;

  SpokenHours(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  /**
   * All that there are.
   *
   * @param found what is named besides
   */
  List<Entity> find(List<Entity> found) {
    return found.stream().noneMatch(e -> !Entities.days(e).isEmpty())
        ? List.of()
        : IntStream.range(0, tokens.size()).boxed().flatMap(at -> at(at).stream()).toList();
  }

  private Optional<Entity> at(int at) {
    return vocabulary
        .hours()
        .at(tokens.folded(), at)
        .map(
            hour ->
                new Entity(
                    time(hour.meaning()),
                    tokens.words().get(at).from(),
                    tokens.words().get(at + hour.words().size() - 1).to()));
  }

  private static LocalTime time(int hour) {
    return LocalTime.of(hour < EARLIEST ? hour + HALF_A_DAY : hour, 0);
  }
}

package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.Label;
import lv.terminbot.reading.ranking.Ranking;
import lv.terminbot.reading.words.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of a message twice as long no more than twice as much is looked at, whatever is made of it: with
 * the longest that Telegram lets through nobody keeps others waiting. Looks are counted, not time.
 */
class LongMessagesTest {
  private static final int SHORT = 2048;
  private static final double TWICE_AND_A_LITTLE = 2.6;

  /** So many looks are nothing. */
  private static final long FEW = 20_000;

  /** One for each kind of what can be made of words. */
  private static final List<Label> WANTED =
      List.of(
          Label.QUICK_UPDATE,
          Label.FREE_DAY,
          Label.EXTEND,
          Label.SHORTEN_EXTENSION,
          Label.NUDGE,
          Label.AWAY,
          Label.ASK_MEASURE,
          Label.SEARCH_TOPIC,
          Label.BROADCAST,
          Label.INVITE_SEVERAL);

  private final PlanIndex book = Books.real();
  private final Ranking ranking = ranking();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.1\n",
        "3.1 x\n",
        "3,2\n",
        "3.1 procesā\n",
        "3.2 procesā: ",
        "3.2 pabeigts. ",
        "6.2 kavējas, jo nav naudas; ",
        "3.1 done, 3.2 in progress, ",
        "3.2: 80 %\n",
        "3.1🙂",
        "done ",
        "50% ",
        "5.02. ",
        "rīt ",
        "pirmdien, ",
        "VARAM ",
        "VARAM, TM, FM\n",
        "3.1 VARAM: ",
        "pārējie ",
        "izaicinājumi: ",
        "3.1 https://a.lv ",
        "nevis 3.1, "
      })
  void theWorkGrowsNoFasterThanTheMessage(String piece) {
    var half = find(piece, SHORT);
    var whole = find(piece, 2 * SHORT);
    for (var label : WANTED) {
      var once = looks(half, label);
      var twice = looks(whole, label);

      assertThat(twice)
          .as("%s of %s", label, piece)
          .isLessThan(FEW + (long) (once * TWICE_AND_A_LITTLE));
    }
  }

  /** How often a word or something named is looked at. */
  private long looks(Entities found, Label label) {
    var looks = new AtomicLong();
    var tokens =
        new Tokens(
            found.text(),
            counted(found.tokens().words(), looks),
            counted(found.tokens().folded(), looks));
    var entities = new Entities(tokens, counted(found.found(), looks), found.vocabulary());
    new IntentMaker(entities, book, ranking, Asker.ANYBODY).make(label);
    return looks.get();
  }

  private Entities find(String piece, int length) {
    return Words.finder().find(piece.repeat(length / piece.length()), book);
  }

  private static Ranking ranking() {
    try (var stream = LongMessagesTest.class.getResourceAsStream("/reading/ranking.bin")) {
      return Ranking.read(new BufferedInputStream(Objects.requireNonNull(stream)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> List<T> counted(List<T> list, AtomicLong looks) {
    return new AbstractList<>() {
      @Override
      public T get(int at) {
        looks.incrementAndGet();
        return list.get(at);
      }

      @Override
      public int size() {
        return list.size();
      }

      @Override
      public Stream<T> stream() {
        return list.stream().peek(_ -> looks.incrementAndGet());
      }
    };
  }
}

package lv.terminbot.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailBook;
import lv.terminbot.people.TrailEnd;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.store.StoreTest;
import lv.terminbot.store.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the trail ends: for those who note it, and for those who write at once. */
class TrailEndTest extends StoreTest {
  private Trail trail;
  private TrailBook book;
  private long first;

  @BeforeEach
  void anEntry() {
    trail = store.get(Trail.class);
    book = store.get(TrailBook.class);
    write("link 5");
    first = book.end().number();
  }

  @Test
  void aTrailWrittenAnewAsAWholeIsSeenByAnEndThatWasNoted() {
    var another = new TrailEnd(book.end().number(), "0123456789abcdef");
    write("link 6");

    assertThat(book.check(Optional.of(another)).broken()).contains(another.number());
    assertThat(book.check(Optional.of(new TrailEnd(another.number() + 7, "01234567"))).broken())
        .contains(another.number() + 2);
  }

  @Test
  void anEndThatWasNotedHoldsAsTheTrailGrows() {
    var noted = TrailEnd.parse(book.end().toString()).orElseThrow();
    write("link 6");

    assertThat(book.check(Optional.of(noted)).broken()).isEmpty();
  }

  @Test
  void manyWhoWriteAtOnceDoNotPartTheChain() throws Exception {
    Together.on(
        4,
        () -> {
          IntStream.range(0, 40).forEach(i -> store.commit().run(() -> write("link " + i)));
          return true;
        });

    var check = book.check(Optional.empty());
    assertThat(check.broken()).isEmpty();
    assertThat(check.end().number()).isEqualTo(first + 160);
  }

  private void write(String about) {
    trail.write(TrailEntry.of(TrailEvent.LINK_MADE, about));
  }
}

package lv.terminbot.store.figures;

import static lv.terminbot.store.Letters.ANNA;
import static lv.terminbot.store.Letters.letIn;
import static lv.terminbot.store.Letters.message;
import static lv.terminbot.store.Letters.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import lv.terminbot.figures.StoredFigures;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.store.Database;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator measures of the database. */
class StoredFiguresTest extends StoreTest {
  private StoredFigures figures;

  @BeforeEach
  void theFigures() {
    letIn(store);
    figures = new SqlFigures(store.sql(), store.get(Database.class), store.clock);
  }

  @Test
  void whereNothingWaitsNothingIsOldAndTheSizeOfTheDatabaseIsTold() {
    var read = figures.read();

    assertThat(read.database()).isGreaterThan(100_000);
    assertThat(read.oldestUnheard()).isEmpty();
    assertThat(read.oldestUnsent()).isEmpty();
    assertThat(read.outbox()).isEmpty();
  }

  @Test
  void forHowLongTheOldestWaitsIsTold() {
    store.inbox().keep(words("update:1", ANNA, "status"));
    store.outbox().add(Urgency.BULK, List.of(message(ANNA, "viens")));
    store.clock.moveTo(Store.MORNING.plusSeconds(90));

    var read = figures.read();

    assertThat(read.unheard()).isEqualTo(1);
    assertThat(read.oldestUnheard()).contains(Duration.ofSeconds(90));
    assertThat(read.oldestUnsent()).contains(Duration.ofSeconds(90));
    assertThat(read.outbox()).containsExactly(new StoredFigures.Messages("queued", "bulk", 1));
  }
}

package lv.terminbot.store.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import lv.terminbot.mailbox.fetching.FetchObstacle;
import lv.terminbot.mailbox.fetching.Fetches;
import lv.terminbot.mailbox.fetching.Fetches.Fetch;
import lv.terminbot.people.PersonId;
import lv.terminbot.planning.PlanTables;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan in a table that Telegram does not give out for now. */
class TableFetchesTest extends StoreTest {
  private static final Duration REST = Duration.ofMinutes(1);
  private PlanTables tables;
  private Fetches fetches;

  @BeforeEach
  void oneIsSent() {
    store
        .sql()
        .sql("insert into person (id, name, language, reachable) values (1001, 'A', 'lv', true)")
        .update();
    tables = store.get(PlanTables.class);
    fetches = store.get(Fetches.class);
    tables.add(new PersonId(1001), "file-1", "plans.xlsx", Store.MORNING);
  }

  @Test
  void itRestsAndIsTriedAgain() {
    fetches.rest(fetches.next().orElseThrow(), REST);
    restsForAWhile();

    fetches.rest(fetches.next().orElseThrow(), REST, FetchObstacle.UNKNOWN);
    restsForAWhile();

    assertThat(fetches.next().map(Fetch::tries)).contains(3);
  }

  private void restsForAWhile() {
    assertThat(fetches.next()).isEmpty();
    assertThat(tables.take(store.clock.instant(), store.clock.instant().plus(REST)))
        .as("nobody is told of it yet")
        .isEmpty();
    store.clock.moveTo(store.clock.instant().plus(REST));
  }
}

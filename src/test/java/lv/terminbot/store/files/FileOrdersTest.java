package lv.terminbot.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.report.FileOrders;
import lv.terminbot.report.FileOrders.FileOrder;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that was ordered is made by one at a time, and once. */
class FileOrdersTest extends StoreTest {
  private static final PersonId ANNA = new PersonId(1001);
  private static final CycleId CYCLE = new CycleId(new PlanCode("ogp"), "2022-2023");
  private static final Duration LEASE = Duration.ofMinutes(1);
  private FileOrders orders;
  private long order;

  @BeforeEach
  void annaOrdersATable() {
    orders = store.get(FileOrders.class);
    store.get(People.class).put(new Person(ANNA, "Anna", Language.LATVIAN, true, Set.of()));
    order = orders.add(wanted("xlsx"), Store.MORNING).orElseThrow();
  }

  @Test
  void theSameIsOrderedOnceUntilItIsMade() {
    assertThat(orders.add(wanted("xlsx"), Store.MORNING)).isEmpty();
    assertThat(orders.add(wanted("csv"), Store.MORNING)).isPresent();

    assertThat(orders.done(order, Store.MORNING)).isTrue();
    assertThat(orders.done(order, Store.MORNING)).isFalse();
    assertThat(orders.add(wanted("xlsx"), Store.MORNING)).isPresent();
  }

  @Test
  void whatIsBeingMadeIsNobodyElsesAsLongAsItIsHeld() {
    assertThat(taken(Store.MORNING)).map(FileOrder::tries).contains(0);
    assertThat(taken(Store.MORNING)).isEmpty();

    orders.hold(order, Store.MORNING.plus(LEASE).plus(LEASE));

    assertThat(taken(Store.MORNING.plus(LEASE))).isEmpty();
    assertThat(taken(Store.MORNING.plus(LEASE).plus(LEASE))).map(FileOrder::tries).contains(1);
  }

  @Test
  void whatIsLeftIsMadeAtOnceBySomebodyElseAndWhatIsMadeIsLeftToNobody() {
    taken(Store.MORNING);

    orders.leave(order);

    assertThat(taken(Store.MORNING)).map(FileOrder::id).contains(order);
    orders.done(order, Store.MORNING);
    orders.leave(order);
    assertThat(taken(Store.MORNING.plus(LEASE))).isEmpty();
  }

  @Test
  void onlyWhatSomebodyCanMakeIsTaken() {
    assertThat(orders.take(List.of("csv", "pdf"), Store.MORNING, Store.MORNING.plus(LEASE)))
        .isEmpty();
    assertThat(taken(Store.MORNING)).map(FileOrder::kind).contains("xlsx");
  }

  private Optional<FileOrder> taken(Instant now) {
    return orders.take(List.of("xlsx"), now, now.plus(LEASE));
  }

  private static FileOrders.Wanted wanted(String kind) {
    return new FileOrders.Wanted(ANNA, kind, CYCLE, "lv");
  }
}

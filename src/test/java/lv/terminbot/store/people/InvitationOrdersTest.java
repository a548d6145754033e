package lv.terminbot.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.Membership;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.joining.InvitationOrder;
import lv.terminbot.people.joining.InvitationOrder.Manner;
import lv.terminbot.people.joining.InvitationOrders;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ordered letters are made by one at a time, and once. */
class InvitationOrdersTest extends StoreTest {
  private static final Instant NOW = Store.MORNING;
  private static final Duration LEASE = Duration.ofMinutes(2);
  private InvitationOrders orders;
  private long number;

  @BeforeEach
  void oneIsOrdered() {
    store
        .sql()
        .sql("insert into person (id, name, language, reachable) values (1001, 'A', 'lv', true)")
        .update();
    orders = store.get(InvitationOrders.class);
    number =
        orders.add(
            new InvitationOrder(
                0,
                new PersonId(1001),
                Manner.FILES,
                List.of(Membership.COORDINATOR),
                Optional.empty(),
                0),
            NOW);
  }

  @Test
  void whoMakesOneForLongerKeepsItFromTheOthers() {
    assertThat(takenAt(NOW)).contains(number);

    orders.hold(number, NOW.plus(LEASE.multipliedBy(2)));

    assertThat(takenAt(NOW.plus(LEASE))).isEmpty();
    assertThat(takenAt(NOW.plus(LEASE.multipliedBy(2)))).contains(number);
  }

  @Test
  void whatIsMadeIsDoneOnceAndNobodyHoldsItAgain() {
    takenAt(NOW);

    assertThat(orders.done(number, NOW)).isTrue();
    assertThat(orders.done(number, NOW)).isFalse();

    orders.hold(number, NOW.plus(LEASE.multipliedBy(9)));
    assertThat(
            store.count("invitation_order where leased_until > " + NOW.plus(LEASE).toEpochMilli()))
        .isZero();
    assertThat(takenAt(NOW.plus(LEASE.multipliedBy(9)))).isEmpty();
  }

  private Optional<Long> takenAt(Instant now) {
    return orders.take(now, now.plus(LEASE)).map(InvitationOrder::id);
  }
}

package lv.terminbot.store.outbox;

import static lv.terminbot.store.Letters.ANNA;
import static lv.terminbot.store.Letters.JANIS;
import static lv.terminbot.store.Letters.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.IfUncertain;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Outbox.Carrier;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.store.DyingInstance;
import lv.terminbot.store.OwnCommit;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import lv.terminbot.store.instances.Instance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that leave as soon as they are committed. */
class DeparturesTest extends StoreTest {
  private final List<Outgoing> carried = new ArrayList<>();
  private int free = 4;
  private Outbox outbox;

  @BeforeEach
  void somebodyHasTheirHandsFree() {
    outbox = anOutbox(new DyingInstance());
    outbox.letLeave(
        _ -> {
          if (free == 0) {
            return Optional.empty();
          }
          free--;
          return Optional.of(new Hands());
        });
  }

  private final class Hands implements Carrier {
    @Override
    public void carry(Outgoing outgoing) {
      carried.add(outgoing);
    }

    @Override
    public void letGo() {
      free++;
    }
  }

  private Outbox anOutbox(Instance instance) {
    return new SqlOutbox(
        store.sql(), store.get(OwnCommit.class), store.clock, new Bell(), instance);
  }

  @Test
  void anAnswerLeavesOnceItIsCommittedAndNotBefore() {
    store
        .commit()
        .run(
            () -> {
              answer(message(ANNA, "3.2"));
              assertThat(carried).isEmpty();
            });

    assertThat(carried)
        .singleElement()
        .satisfies(
            leaving -> {
              assertThat(leaving.reply()).isEqualTo(message(ANNA, "3.2"));
              assertThat(leaving.ifUncertain()).isEqualTo(IfUncertain.SAY_AGAIN);
            });
    assertThat(taken()).as("nobody else takes it").isEmpty();

    settle(carried.getFirst());
    assertThat(store.count("outbox where state = 'sent' and holder is null")).isEqualTo(1);
  }

  @Test
  void whatIsUndoneLeavesTheHandsFree() {
    assertThatThrownBy(
            () ->
                store
                    .commit()
                    .run(
                        () -> {
                          answer(message(ANNA, "3.2"));
                          throw new IllegalStateException("power cut");
                        }))
        .hasMessage("power cut");

    assertThat(carried).isEmpty();
    assertThat(free).isEqualTo(4);
    assertThat(store.count("outbox")).isZero();
  }

  @Test
  void nothingOvertakesAnOlderAnswerOfItsChat() {
    store.commit().run(() -> answer(message(ANNA, "viens")));
    store.commit().run(() -> answer(message(ANNA, "divi")));
    store.commit().run(() -> answer(message(JANIS, "viens")));

    assertThat(carried)
        .extracting(o -> ((Reply.Message) o.reply()).chat())
        .containsExactly(ANNA, JANIS);
    assertThat(taken()).as("while the first flies").isEmpty();

    settle(carried.getFirst());
    assertThat(taken()).map(Outgoing::reply).contains(message(ANNA, "divi"));
  }

  @Test
  void ofSeveralTheFirstLeavesAndTheOthersFollow() {
    store
        .commit()
        .run(
            () -> outbox.answer(List.of(new Reply.TapAnswer(ANNA, "1", ""), message(ANNA, "3.2"))));

    assertThat(carried)
        .extracting(Outgoing::reply)
        .containsExactly(new Reply.TapAnswer(ANNA, "1", ""));
    settle(carried.getFirst());
    assertThat(taken()).map(Outgoing::reply).contains(message(ANNA, "3.2"));
  }

  @Test
  void whereNobodyHasTheirHandsFreeItIsTaken() {
    free = 0;
    store.commit().run(() -> answer(message(ANNA, "3.2")));

    assertThat(taken()).map(Outgoing::reply).contains(message(ANNA, "3.2"));
  }

  @Test
  void whatTellsOfAChangeIsTaken() {
    store.commit().run(() -> outbox.add(Urgency.REPLY, List.of(message(ANNA, "Iesniegts"))));

    assertThat(carried).isEmpty();
    assertThat(taken()).isPresent();
  }

  @Test
  void whatWasCarriedByAProgramThatDiedIsSaidAgain() {
    store.commit().run(() -> answer(message(ANNA, "3.2")));
    store.clock.moveTo(Store.MORNING.plusSeconds(301));

    var next = anOutbox(store.get(Instance.class));
    assertThat(next.recover()).isEmpty();

    assertThat(next.take(Urgency.REPLY, List.of()))
        .map(Outgoing::reply)
        .contains(message(ANNA, "3.2"));
  }

  private void answer(Reply reply) {
    outbox.answer(List.of(reply));
  }

  private Optional<Outgoing> taken() {
    return outbox.take(Urgency.REPLY, List.of());
  }

  private void settle(Outgoing outgoing) {
    store.commit().run(() -> outbox.settle(outgoing, new Delivery.Sent(7)));
  }
}

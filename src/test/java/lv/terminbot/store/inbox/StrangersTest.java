package lv.terminbot.store.inbox;

import static lv.terminbot.store.Letters.ANNA;
import static lv.terminbot.store.Letters.incoming;
import static lv.terminbot.store.Letters.letIn;
import static lv.terminbot.store.Letters.words;
import static org.assertj.core.api.Assertions.assertThat;

import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Written;
import lv.terminbot.store.Changes;
import lv.terminbot.store.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much is kept of whom. */
class StrangersTest extends StoreTest {
  private static final ChatId STRANGER = new ChatId(4004);

  @BeforeEach
  void twoContacts() {
    letIn(store);
  }

  @Test
  void whateverAStrangerSendsOnlyTheFirstIsKept() {
    var inbox = store.inbox();
    var picture = new Content.Other("photo", new Written(1, ""));

    for (var number = 1; number <= 3; number++) {
      inbox.keep(incoming("update:" + number, STRANGER, picture));
    }

    assertThat(store.count("inbox")).isEqualTo(1);
  }

  @Test
  void whoIsTryingALinkMayWriteAFewTimes() {
    var inbox = store.inbox();

    for (var number = 1; number <= 30; number++) {
      inbox.keep(words("update:" + number, STRANGER, "/start abc" + number));
    }

    assertThat(store.count("inbox")).isEqualTo(IntakeLimits.USUAL.ofArriving());
  }

  @Test
  void thatAStrangerStoppedTheBotIsOfNoUseAndThatAContactDidIs() {
    var inbox = store.inbox();
    inbox.keep(incoming("update:1", STRANGER, new Content.Left()));
    inbox.keep(incoming("update:2", STRANGER, new Content.Joined()));
    assertThat(store.count("inbox")).isZero();

    inbox.keep(incoming("update:3", ANNA, new Content.Left()));
    inbox.keep(incoming("update:4", ANNA, new Content.Joined()));

    assertThat(store.count("inbox")).isEqualTo(2);
  }

  @Test
  void whereNothingIsLimitedAContactIsNotEvenCounted() {
    var gate =
        new IntakeGate(store.sql(), IntakeLimits.LIFTED, store.clock, store.get(Changes.class));

    assertThat(gate.judge(words("update:1", ANNA, "status")))
        .isEqualTo(IntakeGate.Verdict.OF_PERSON);
    assertThat(gate.judge(words("update:2", STRANGER, "status")))
        .isEqualTo(IntakeGate.Verdict.OF_STRANGER);
  }
}

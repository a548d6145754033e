package lv.terminbot.store.outbox;

import static lv.terminbot.store.Letters.ANNA;
import static lv.terminbot.store.Letters.JANIS;
import static lv.terminbot.store.Letters.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.store.Letters;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import lv.terminbot.text.Html;
import org.junit.jupiter.api.Test;

/** A message that is shown anew by its name, before anybody knows its number. */
class SlotTest extends StoreTest {

  @Test
  void itIsShownAnewInPlaceOfTheMessageOfThatName() {
    say(ANNA, "⏳");
    revise("⏳ 40 %");

    arrived(take(), 77);

    var shown = take();
    assertThat(shown.reply())
        .isInstanceOfSatisfying(
            Reply.Edit.class, edit -> assertThat(edit.messageId()).isEqualTo(77));
    assertThat(textOf(shown)).isEqualTo("⏳ 40 %");
  }

  @Test
  void ofSeveralThatWaitOnlyTheNewestIsShown() {
    say(ANNA, "⏳");
    arrived(take(), 77);
    revise("⏳ 10 %");
    revise("⏳ 20 %");
    var first = take();
    assertThat(textOf(first)).isEqualTo("⏳ 20 %");

    // one that is being sent is not taken back; the next follows it
    revise("⏳ 30 %");
    revise("✅");
    arrived(first, 77);
    assertThat(textOf(take())).isEqualTo("✅");
    assertThat(store.count("outbox where state = 'queued'")).isEqualTo(1);
  }

  @Test
  void oneThatTelegramPutOffIsOvertaken() {
    say(ANNA, "⏳");
    arrived(take(), 77);
    revise("⏳ 10 %");
    store.outbox().settle(take(), new Delivery.Later(Duration.ofSeconds(5), "429"));
    revise("⏳ 90 %");
    store.clock.moveTo(Store.MORNING.plusSeconds(6));

    assertThat(textOf(take())).isEqualTo("⏳ 90 %");
    assertThat(store.outbox().take(Urgency.REPLY, List.of())).isEmpty();
  }

  @Test
  void whereNoSuchMessageHasArrivedNothingIsShownAndTheNextIsNotHeldUp() {
    say(ANNA, "⏳");
    store.outbox().settle(take(), new Delivery.Uncertain("timeout"));
    say(JANIS, "⏳");
    arrived(take(), 12);
    revise("⏳ 40 %");
    store.outbox().add(Urgency.REPLY, List.of(Letters.message(ANNA, "cita ziņa")));

    assertThat(textOf(take())).isEqualTo("cita ziņa");
    assertThat(store.count("outbox where state = 'dropped'")).isEqualTo(1);
  }

  @Test
  void whenThePersonDeletedItTheOneThatCameInItsPlaceIsShownAnew() {
    say(ANNA, "⏳");
    arrived(take(), 77);
    revise("⏳ 40 %");
    arrived(take(), 91);
    revise("✅");

    assertThat(((Reply.Edit) take().reply()).messageId()).isEqualTo(91);
  }

  private void say(ChatId chat, String words) {
    store
        .outbox()
        .add(Urgency.REPLY, List.of(new Reply.Message(chat, Html.escape(words)).named("file-12")));
  }

  private void revise(String words) {
    store.commit().run(() -> store.outbox().revise(ANNA, "file-12", new Page(Html.escape(words))));
  }

  private Outgoing take() {
    return store.outbox().take(Urgency.REPLY, List.of()).orElseThrow();
  }

  private void arrived(Outgoing outgoing, long as) {
    store.outbox().settle(outgoing, new Delivery.Sent(as));
  }
}

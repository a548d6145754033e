package lv.terminbot.store.inbox;

import static lv.terminbot.store.Letters.ANNA;
import static lv.terminbot.store.Letters.incoming;
import static lv.terminbot.store.Letters.letIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Link;
import lv.terminbot.mailbox.Written;
import lv.terminbot.store.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is an edit, and what only looks like one. */
class EditsTest extends StoreTest {
  private Inbox inbox;

  @BeforeEach
  void theInbox() {
    inbox = store.inbox();
    letIn(store);
  }

  @Test
  void anEditOfAnAddressAloneIsAnEdit() {
    inbox.keep(incoming("update:1", ANNA, new Content.Words(linking("https://a.lv"))));

    assertThat(inbox.keep(edit("update:2", new Content.Words(linking("https://b.lv"))))).isTrue();
  }

  @Test
  void anEditThatChangedNeitherWordNorAddressNorFileIsNone() {
    var words = new Content.Words(linking("https://a.lv"));
    var file = file("a.pdf", "viens");
    inbox.keep(incoming("update:1", ANNA, words));
    inbox.keep(incoming("update:2", ANNA, file));

    assertThat(inbox.keep(edit("update:3", words))).isFalse();
    assertThat(inbox.keep(edit("update:4", file))).isFalse();
  }

  @Test
  void anotherFileOrOtherWordsUnderItAreAnEdit() {
    inbox.keep(incoming("update:1", ANNA, file("a.pdf", "viens")));

    assertThat(inbox.keep(edit("update:2", file("a.pdf", "divi")))).isTrue();
    assertThat(inbox.keep(edit("update:3", file("b.pdf", "divi")))).isTrue();
  }

  @Test
  void soIsAnotherFileOfTheSameNameAndSize() {
    inbox.keep(incoming("update:1", ANNA, file("a.pdf", "viens")));

    assertThat(inbox.keep(edit("update:2", file("other", "a.pdf", "viens")))).isTrue();
  }

  private static Content.Said file(String name, String caption) {
    return file("one", name, caption);
  }

  private static Content.Said file(String uniqueId, String name, String caption) {
    return new Content.SentFile("f", uniqueId, name, "application/pdf", 7, new Written(9, caption));
  }

  private static Written linking(String address) {
    return new Written(
        78,
        "3.2 pabeigts, skat. te",
        List.of(new Link(20, 22, address)),
        Optional.empty(),
        Optional.empty());
  }

  private static IncomingMessage edit(String key, Content.Said now) {
    return incoming(key, ANNA, new Content.Edited(now));
  }
}

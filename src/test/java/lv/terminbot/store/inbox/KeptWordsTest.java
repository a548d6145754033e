package lv.terminbot.store.inbox;

import static lv.terminbot.store.Letters.ANNA;
import static lv.terminbot.store.Letters.JANIS;
import static org.assertj.core.api.Assertions.assertThat;

import lv.terminbot.mailbox.KeptWords;
import lv.terminbot.store.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The words that wait for a button to say what they mean. */
class KeptWordsTest extends StoreTest {
  private KeptWords kept;

  @BeforeEach
  void theWords() {
    kept = store.get(KeptWords.class);
  }

  @Test
  void ofEachChatTheLastOnesAreKept() {
    kept.keep(ANNA, "viss izdarīts");
    kept.keep(JANIS, "procesā");
    kept.keep(ANNA, "pabeigts");

    assertThat(kept.last(ANNA)).contains("pabeigts");
    assertThat(kept.last(JANIS)).contains("procesā");
  }

  @Test
  void whatIsForgottenIsGoneInThatChatOnly() {
    kept.keep(ANNA, "viss izdarīts");
    kept.keep(JANIS, "procesā");

    kept.forget(ANNA);

    assertThat(kept.last(ANNA)).isEmpty();
    assertThat(kept.last(JANIS)).contains("procesā");
  }
}

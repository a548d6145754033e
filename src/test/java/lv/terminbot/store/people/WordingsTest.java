package lv.terminbot.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.wording.Wording;
import lv.terminbot.people.wording.Wordings;
import lv.terminbot.people.wording.Wordings.Version;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts in coordinators' words. */
class WordingsTest extends StoreTest {
  private static final PersonId ANNA = new PersonId(1001);
  private Wordings wordings;

  @BeforeEach
  void nobodyHasChangedAny() {
    store
        .sql()
        .sql("insert into person (id, name, language, reachable) values (1001, 'A', 'lv', true)")
        .update();
    wordings = store.get(Wordings.class);
  }

  @Test
  void whatIsShownCountsOnceItIsUsedAndIsUsedOnce() {
    var shown = shown("Lūdzu, atbildiet.");
    assertThat(words()).isEmpty();

    assertThat(wordings.use(shown.id(), Store.MORNING)).isTrue();
    assertThat(wordings.use(shown.id(), Store.MORNING)).isFalse();

    assertThat(words()).contains("Lūdzu, atbildiet.");
  }

  @Test
  void whatWasDroppedIsNotUsed() {
    var shown = shown("Lūdzu.");

    wordings.drop(shown.id());

    assertThat(wordings.use(shown.id(), Store.MORNING)).isFalse();
    assertThat(words()).isEmpty();
  }

  @Test
  void aTextThatThisVersionKnowsNoMoreIsPassedOver() {
    var shown = shown("Lūdzu.");
    wordings.use(shown.id(), Store.MORNING);

    store.sql().sql("update text_version set wording = 'former'").update();

    assertThat(wordings.version(shown.id())).isEmpty();
    assertThat(words()).isEmpty();
  }

  private Optional<String> words() {
    return wordings.find(Wording.INVITATION, Language.LATVIAN);
  }

  private Version shown(String words) {
    return wordings.show(
        new Version(0, Wording.INVITATION, Language.LATVIAN, words, ANNA, Store.MORNING));
  }
}

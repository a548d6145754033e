package lv.terminbot.store.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import lv.terminbot.mailbox.fetching.FetchObstacle;
import lv.terminbot.mailbox.fetching.Fetches;
import lv.terminbot.people.PersonId;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import org.junit.jupiter.api.Test;

class FetchesTest extends StoreTest {
  private static final PersonId JANIS = new PersonId(1001);

  @Test
  void theBellRingsOnceAFileCanBeFetchedAndNotForWhatIsUndone() throws Exception {
    // given
    known();

    // when
    store.commit().run(() -> sent("file-1"));

    // then
    assertThat(store.bells.fetches().await(Duration.ofMinutes(1))).isTrue();
    assertThat(store.get(Fetches.class).next().map(Fetches.Fetch::fileId)).contains("file-1");
    assertThatThrownBy(
            () ->
                store
                    .commit()
                    .run(
                        () -> {
                          sent("file-2");
                          throw new IllegalStateException("power cut");
                        }))
        .hasMessage("power cut");
    assertThat(store.bells.fetches().await(Duration.ZERO)).isFalse();
  }

  @Test
  void aFileThatCannotBeHadIsTriedNoMoreAndHoldsUpNoOther() {
    known();
    sent("file-1");
    sent("file-2");
    var fetches = store.get(Fetches.class);

    fetches.giveUp(fetches.next().orElseThrow(), FetchObstacle.UNKNOWN);

    assertThat(fetches.next().map(Fetches.Fetch::fileId)).contains("file-2");
    assertThat(store.count("evidence where state = 'failed' and reason = 'unknown'")).isEqualTo(1);
  }

  private void known() {
    store
        .sql()
        .sql("insert into person (id, name, language, reachable) values (?, 'Jānis', 'lv', true)")
        .param(JANIS.value())
        .update();
  }

  private void sent(String fileId) {
    store
        .get(EvidenceFiles.class)
        .add(
            new Evidence(
                0,
                JANIS,
                1,
                Optional.empty(),
                fileId,
                "akts.pdf",
                "application/pdf",
                13,
                Optional.empty(),
                Store.MORNING));
  }
}

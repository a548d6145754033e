package lv.terminbot.store.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Written;
import lv.terminbot.mailbox.fetching.Fetches;
import lv.terminbot.mailbox.fetching.Fetches.Fetch;
import lv.terminbot.people.PersonId;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that a person changes in place, or that cannot be had for now. */
class EvidenceRowsTest extends StoreTest {
  private static final byte[] CONTENT = "akts".getBytes(StandardCharsets.UTF_8);
  private EvidenceFiles files;
  private Fetches fetches;
  private Evidence sent;

  @BeforeEach
  void oneIsSent() {
    store
        .sql()
        .sql("insert into person (id, name, language, reachable) values (1001, 'J', 'lv', true)")
        .update();
    files = store.get(EvidenceFiles.class);
    fetches = store.get(Fetches.class);
    sent =
        files.add(
            new Evidence(
                0,
                new PersonId(1001),
                1,
                Optional.empty(),
                "file-1",
                "akts.pdf",
                "application/pdf",
                CONTENT.length,
                Optional.empty(),
                Store.MORNING));
  }

  @Test
  void oneThatIsReplacedIsFetchedAnewAndTheFormerIsGone() throws InterruptedException {
    fetches.keep(fetches.next().orElseThrow(), CONTENT);
    assertThat(files.isKept(sent.id())).isTrue();
    store.bells.fetches().await(Duration.ZERO);

    files.replace(
        sent.id(),
        new Content.SentFile(
            "file-2", "u-2", "cits.pdf", "application/pdf", 99, new Written(1, "")),
        "cits.pdf");

    assertThat(store.bells.fetches().await(Duration.ofMinutes(1))).isTrue();
    assertThat(files.isKept(sent.id())).isFalse();
    assertThat(files.content(sent.id())).isEmpty();
    assertThat(files.find(sent.id()).map(Evidence::size)).contains(99L);
    assertThat(fetches.next().map(Fetch::fileId)).contains("file-2");
  }

  @Test
  void oneThatCannotBeHadForNowRestsWithoutAFault() {
    var fetch = fetches.next().orElseThrow();

    fetches.rest(fetch, Duration.ofMinutes(1));

    assertThat(fetches.next()).isEmpty();
    assertThat(store.count("evidence where reason is not null")).isZero();
    store.clock.moveTo(Store.MORNING.plus(Duration.ofMinutes(1)));
    assertThat(fetches.next().map(Fetch::fileId)).contains("file-1");
  }
}

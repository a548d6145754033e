package lv.terminbot.store.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import lv.terminbot.progress.Reviews;
import lv.terminbot.store.StoreTest;
import org.junit.jupiter.api.Test;

/** What coordinators said of reports. */
class ReviewsTest extends StoreTest {
  /** More than the database has connections. */
  private static final int OFTEN = 40;

  @Test
  void howeverOftenTheyAreReadTheNextIsReadToo() {
    var reviews = store.get(Reviews.class);

    assertThat(LongStream.rangeClosed(1, OFTEN).mapToObj(reviews::list))
        .hasSize(OFTEN)
        .allSatisfy(said -> assertThat(said).isEmpty());
  }
}

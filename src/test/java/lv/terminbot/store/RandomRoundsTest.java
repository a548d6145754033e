package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Campaigns made up by chance: odd hours and dates, clocks that change, crashes in the middle of a
 * round, outages, alarms that ring twice at once, two servers. Whatever happens, nobody is told
 * twice and nobody who owes is forgotten. {@code -Dseeds=300} tries more of them.
 */
class RandomRoundsTest extends StoreTest {
  private static final long SEEDS = Long.getLong("seeds", 8);
  private static final long FIRST = Long.getLong("first.seed", 1);

  @TestFactory
  Stream<DynamicTest> everySeed() {
    return LongStream.range(FIRST, FIRST + SEEDS)
        .mapToObj(
            seed ->
                DynamicTest.dynamicTest(
                    "seed " + seed,
                    () -> {
                      store = Store.emptyOn(database);
                      var campaign = new RandomCampaign(store, seed);
                      campaign.happen();
                      assertThat(campaign.faults()).as("seed " + seed).isEmpty();
                    }));
  }
}

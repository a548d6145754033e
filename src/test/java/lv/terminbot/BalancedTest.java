package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances behind a load balancer, to which Telegram brings updates. */
@Order(1)
class BalancedTest {
  private static final int LANES = 4;
  private static final List<Long> PEOPLE = LongStream.range(2001, 2065).boxed().toList();
  @TempDir private Path place;

  @Test
  void everybodyWhoAsksWhileOneIsKilledIsAnswered() throws Exception {
    try (var balancer = new Balancer();
        var twins = new Twins(place, settings(balancer))) {
      twins.both().forEach(twin -> balancer.leadsTo(twin.port()));
      await().atMost(Duration.ofSeconds(30)).until(() -> !twins.telegram.webhook().url().isEmpty());

      PEOPLE.forEach(person -> twins.telegram.says(person, "status 5.1"));
      await().atMost(Duration.ofMinutes(1)).until(() -> answers(twins) >= PEOPLE.size() / 4);
      twins.withName(twins.poller()).program().kill();
      var killed = System.nanoTime();
      PEOPLE.forEach(person -> twins.telegram.says(person, "status 5.1"));

      await().atMost(Duration.ofMinutes(2)).until(() -> everybody(twins, 2));
      System.out.printf(
          "64 people behind a balancer, one of two killed: all answered %.1f s later, %d twice%n",
          Twins.seconds(System.nanoTime() - killed), answers(twins) - 2 * PEOPLE.size());
      assertThat(answers(twins) - 2 * PEOPLE.size()).isBetween(0L, (long) LANES);
    }
  }

  private static Map<String, String> settings(Balancer balancer) {
    return Map.of(
        "terminbot.telegram.webhook-url",
        balancer.webhook().toString(),
        "terminbot.coordinators",
        PEOPLE.stream().map(String::valueOf).collect(Collectors.joining(",")));
  }

  private static boolean everybody(Twins twins, int times) {
    return PEOPLE.stream().allMatch(person -> answers(twins, person) >= times);
  }

  private static long answers(Twins twins) {
    return PEOPLE.stream().mapToLong(person -> answers(twins, person)).sum();
  }

  private static long answers(Twins twins, long person) {
    return twins.telegram.messagesTo(person).stream()
        .filter(one -> one.text().contains("5.1"))
        .count();
  }
}

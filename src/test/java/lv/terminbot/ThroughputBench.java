package lv.terminbot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lv.terminbot.telegram.SwiftBotApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * As many answers as one machine gives with all limits lifted on both sides, beside a bare bot on
 * the same Telegram library: everybody asks, waits for the answer and asks again. {@code mvn test
 * -Dtest=ThroughputBench}; measured, never asserted.
 */
class ThroughputBench {
  private static final long FIRST = 2_001;
  private static final int MOST_USERS = 64;
  private static final int ROUNDS = Integer.getInteger("rounds", 3);
  private static final int SECONDS = Integer.getInteger("seconds", 10);

  /** Before the first figure of either side: until then the compilers take a third of the time. */
  private static final int WARM_SECONDS = Integer.getInteger("warm", 40);

  private static final int[] USERS =
      Stream.of(System.getProperty("users", "1,16,64").split(","))
          .mapToInt(Integer::parseInt)
          .toArray();

  @TempDir private Path data;

  /** What one user does, from a question to its answer. */
  private interface Turn {
    void take(SwiftBotApi telegram, long user) throws Exception;
  }

  /** What was measured in one closed loop. */
  private record Figures(
      String what, int users, double perSecond, double p50, double p99, double cpu) {
    @Override
    public String toString() {
      return "%-28s %2d users: %7.0f/s, p50 %6.2f ms, p99 %6.2f ms, %5.2f ms of CPU each"
          .formatted(what, users, perSecond, p50, p99, cpu);
    }
  }

  @Test
  void theTableOfTheReadme() throws Exception {
    var all = new ArrayList<Figures>();
    for (var round = 0; round < ROUNDS; round++) {
      try (var telegram = SwiftBotApi.start();
          var bare = ChildProgram.bare(data, telegram.url()).awaitStart()) {
        turns(telegram, 16, ThroughputBench::ask, WARM_SECONDS);
        for (var users : USERS) {
          all.add(measured("bare bot, any words", bare, telegram, users, ThroughputBench::ask));
        }
      }
      var folder = Files.createDirectory(data.resolve("round" + round));
      try (var telegram = SwiftBotApi.start()) {
        try (var first = ChildProgram.unlimited(folder, telegram.url()).awaitStart()) {
          first.stop();
        }
        Contacts.into(folder, LongStream.range(FIRST, FIRST + MOST_USERS), "TM");
        try (var program = ChildProgram.unlimited(folder, telegram.url()).awaitStart()) {
          turns(telegram, 16, ThroughputBench::ask, WARM_SECONDS);
          turns(telegram, 16, ThroughputBench::report, WARM_SECONDS);
          for (var users : USERS) {
            all.add(measured("\"status 3.2\"", program, telegram, users, ThroughputBench::ask));
          }
          all.add(measured("update, confirm", program, telegram, 16, ThroughputBench::report));
          System.out.printf("resident %d MB%n", program.residentKilobytes() / 1024);
          program.stop();
        }
      }
    }
    all.stream()
        .map(f -> f.what() + f.users())
        .distinct()
        .map(key -> all.stream().filter(f -> key.equals(f.what() + f.users())).toList())
        .map(ThroughputBench::median)
        .forEach(System.out::println);
  }

  private static Figures median(List<Figures> rounds) {
    return rounds.stream()
        .sorted(Comparator.comparingDouble(Figures::perSecond))
        .skip(rounds.size() / 2)
        .findFirst()
        .orElseThrow();
  }

  private static void ask(SwiftBotApi telegram, long user) throws InterruptedException {
    telegram.says(user, "status 3.2");
    telegram.awaitAnswer(user);
  }

  private static void report(SwiftBotApi telegram, long user) throws InterruptedException {
    telegram.says(user, "3.2 procesā: līgums parakstīts");
    var preview = telegram.awaitAnswer(user);
    telegram.taps(user, preview.message(), preview.buttons().getFirst());
    telegram.awaitAnswer(user);
  }

  private static Figures measured(
      String what, ChildProgram program, SwiftBotApi telegram, int users, Turn turn)
      throws Exception {
    turns(telegram, users, turn, SECONDS / 2);
    var cpu = program.cpuMillis();
    var began = System.nanoTime();
    var times = turns(telegram, users, turn, SECONDS);
    var seconds = (System.nanoTime() - began) / 1e9;
    var figures =
        new Figures(
            what,
            users,
            times.size() / seconds,
            share(times, 0.5),
            share(times, 0.99),
            (program.cpuMillis() - cpu) / (double) times.size());
    System.out.println(figures);
    return figures;
  }

  private static List<Long> turns(SwiftBotApi telegram, int users, Turn turn, int seconds)
      throws Exception {
    var until = System.nanoTime() + seconds * 1_000_000_000L;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var loops = new ArrayList<Callable<List<Long>>>();
      for (var user = FIRST; user < FIRST + users; user++) {
        var who = user;
        loops.add(
            () -> {
              var times = new ArrayList<Long>();
              while (System.nanoTime() < until) {
                var began = System.nanoTime();
                turn.take(telegram, who);
                times.add(System.nanoTime() - began);
              }
              return times;
            });
      }
      var all = new ArrayList<Long>();
      for (var done : threads.invokeAll(loops)) {
        all.addAll(done.get());
      }
      return all;
    }
  }

  private static double share(List<Long> times, double share) {
    return times.stream().sorted().skip((long) (times.size() * share)).findFirst().orElse(0L) / 1e6;
  }
}

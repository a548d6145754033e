package lv.terminbot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import lv.terminbot.answer.Answers;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.question.Book;
import lv.terminbot.question.Day;
import lv.terminbot.question.Intent;
import lv.terminbot.question.OfLookup;
import lv.terminbot.question.Reader;
import lv.terminbot.question.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What grows with the work: {@code mvn test -Dtest=GrowthBench}. Plans of 26, 1,000 and 10,000
 * measures with a hundred updates each; then 64 people who ask at once. Measured, never asserted.
 */
class GrowthBench {
  private static final int ASKERS = 64;
  private static final int ROUNDS = 5;
  @TempDir private Path folder;

  @Test
  void theTable() throws Exception {
    System.out.printf(
        "measures | updates | read | status | overview | state | changes |"
            + " search | xlsx | pdf | picture | 64 at once: median, p99 | MB%n");
    for (var measures : List.of(26, 1_000, 10_000)) {
      line(measures, Math.max(6, measures / 10));
    }
  }

  private void line(int measures, int institutions) throws Exception {
    var plans = Files.createDirectory(folder.resolve("plans" + measures));
    var data = Files.createDirectory(folder.resolve("data" + measures));
    Files.writeString(plans.resolve("plan.yaml"), GrownPlan.of(measures, institutions));
    try (var bot =
        WholeBot.startedOn(Map.of("terminbot.plans", plans.toString()), data, "2024-01-10T10:00")) {
      bot.knows(LongStream.range(5_001, 5_001 + ASKERS), "I1");
      seed(bot, measures);
      var answers = bot.bean(Answers.class);
      var reader = bot.bean(Reader.class);
      var book = Book.of(bot.bean(Plans.class).all());
      bot.someone(WholeBot.ANNA).says("/start");
      var anna = bot.bean(Register.class).of(new PersonId(WholeBot.ANNA)).orElseThrow();
      var number = new MeasureNumber("3.2");
      var out = new ArrayList<String>();
      out.add(millis(200, () -> reader.read("kas notiek ar jauniešu līdzdalību", book)));
      out.add(
          millis(200, () -> answers.of(anna, new Intent.AskMeasure(Optional.empty(), number), 1)));
      out.add(millis(20, () -> answers.of(anna, new Intent.AskOverview(), 1)));
      out.add(
          millis(
              20, () -> answers.of(anna, new OfLookup.AskState(ProgressState.DONE, Scope.ALL), 1)));
      var today = new OfLookup.AskChanges(Optional.of(new Day.Ahead(0)), Scope.ALL);
      out.add(millis(20, () -> answers.of(anna, today, 1)));
      var search = new OfLookup.Search("saskaņots posms", OfLookup.Where.ANYWHERE);
      out.add(millis(20, () -> answers.of(anna, search, 1)));
      out.add(millis(3, () -> made(bot, "tabula")));
      out.add(millis(1, () -> made(bot, "pdf")));
      out.add(millis(3, () -> made(bot, "grafiks pa institūcijām")));
      var asked = asked(bot);
      System.gc();
      var runtime = Runtime.getRuntime();
      System.out.printf(
          "%d | %d | %s | %.0f, %.0f ms | %d%n",
          measures,
          bot.count("progress_update", "true"),
          String.join(" | ", out),
          asked.get(asked.size() / 2) / 1e6,
          asked.get((int) (asked.size() * 0.99)) / 1e6,
          (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
    }
  }

  /** Each of the 64 asks anew as soon as all have their answers. */
  private static List<Long> asked(WholeBot bot) {
    var took = new ArrayList<Long>();
    for (var round = 0; round < ROUNDS; round++) {
      var before = bot.telegram().arrived().size();
      var began = System.nanoTime();
      LongStream.range(5_001, 5_001 + ASKERS).forEach(id -> bot.telegram().says(id, "status 3.2"));
      var seen = before;
      while (seen < before + ASKERS) {
        var now = bot.telegram().arrived().size();
        for (; seen < now; seen++) {
          took.add(System.nanoTime() - began);
        }
        java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
      }
    }
    took.sort(Long::compare);
    return took;
  }

  /** From the wish to the file's arrival. */
  private static void made(WholeBot bot, String words) {
    var before = files(bot);
    bot.telegram().says(WholeBot.ANNA, words);
    while (files(bot) == before) {
      java.util.concurrent.locks.LockSupport.parkNanos(2_000_000);
    }
  }

  private static long files(WholeBot bot) {
    return bot.telegram().arrived().stream()
        .filter(a -> a.chat() == WholeBot.ANNA && !a.files().isEmpty())
        .count();
  }

  private static String millis(int times, Runnable work) {
    var took = new ArrayList<Long>();
    for (var i = 0; i < times + 2; i++) {
      var began = System.nanoTime();
      work.run();
      took.add(System.nanoTime() - began);
    }
    took.sort(Long::compare);
    return "%.1f ms".formatted(took.get(took.size() / 2) / 1e6);
  }

  private static void seed(WholeBot bot, int measures) {
    var sql = bot.bean(JdbcClient.class);
    sql.sql(
            """
            with recursive rounds (n) as (select 1 union all select n + 1 from rounds where n < 100)
            insert into progress_update (plan, cycle, measure, institution, author, authorship,
              state, words, submitted_at, late)
            select o.plan, o.cycle, o.measure, o.institution, :author, 'own',
              case when r.n %% 3 = 0 then 'done' else 'in-progress' end,
              'Paveikts posms nr. ' || r.n || ': saskaņots ar iesaistītajām pusēm un publicēts.',
              :at + r.n * 1000, false
            from rounds r cross join obligation o where o.cycle = '2022-2023' order by r.n
            """
                .replace("%%", "%"))
        .param("author", WholeBot.ANNA)
        .param("at", 1_704_700_800_000L)
        .update();
    sql.sql("update obligation set state = 'submitted' where measure like '%1'").update();
    System.out.println("seeded " + measures);
  }
}

package lv.terminbot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import lv.terminbot.answer.Answers;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.plan.Scope;
import lv.terminbot.progress.ReportSearch;
import lv.terminbot.reading.Reader;
import lv.terminbot.reading.entity.PlanIndexes;
import lv.terminbot.store.Databases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What grows with the work: {@code mvn test -Dtest=GrowthBench}. Plans of 26, 1,000 and 10,000
 * measures with a hundred updates each; then 64 people who ask, all at once and each in their own
 * time. On both databases, or on one with {@code -Ddatabase=sqlite}. Measured, never asserted.
 */
class GrowthBench {
  private static final int ASKERS = 64;
  private static final int UPDATES_EACH = 100;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** So that 64 people ask about twenty questions a second, of the thirty that Telegram allows. */
  private static final double THINKING = 3_200;

  @TempDir private Path folder;

  @Test
  void theTable() throws Exception {
    System.out.println(
        "database | measures | updates | read | status | overview | commitment | institution |"
            + " state | missing | changes | challenges | search | xlsx | picture | 64 ask at once:"
            + " median, p99 | 64 ask in turn: median, p99 | MB");
    for (var database : Databases.values()) {
      if (database.name().startsWith(System.getProperty("database", "").toUpperCase(Locale.ROOT))) {
        for (var measures : List.of(26, 1_000, 10_000)) {
          line(database, measures, Math.max(6, measures / 10));
        }
      }
    }
  }

  private void line(Databases database, int measures, int institutions) throws Exception {
    var plans = Files.createDirectory(folder.resolve(database + "-plans" + measures));
    var data = Files.createDirectory(folder.resolve(database + "-data" + measures));
    var settings = new HashMap<>(database.settings());
    settings.put("terminbot.plans", plans.toString());
    Files.writeString(plans.resolve("plan.yaml"), GrownPlan.of(measures, institutions));
    try (var bot = WholeBot.startedOn(settings, data, "2024-01-10T10:00")) {
      bot.knows(LongStream.range(5_001, 5_001 + ASKERS), "I1");
      seed(bot);
      bot.someone(WholeBot.ANNA).says("/start");
      var out = new ArrayList<>(answers(bot));
      out.add(millis(1, () -> made(bot, "tabula")));
      // The same one again within ten minutes is not made.
      out.add(millis(1, () -> made(bot, "grafiks pa institūcijām")));
      try (var crowd = new Crowd(bot, LongStream.range(5_001, 5_001 + ASKERS))) {
        crowd.asks("status 3.2", 2, THINKING);
        out.add(medianAndLongest(crowd.asks("status 3.2", 5, 0)));
        out.add(medianAndLongest(crowd.asks("status 3.2", 12, THINKING)));
      }
      System.gc();
      var runtime = Runtime.getRuntime();
      System.out.printf(
          "%s | %d | %d | %s | %d%n",
          database,
          measures,
          bot.count("progress_update", "true"),
          String.join(" | ", out),
          (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
    }
  }

  /** Each made again and again within the program, without the way to and from Telegram. */
  private static List<String> answers(WholeBot bot) {
    var answers = bot.bean(Answers.class);
    var reader = bot.bean(Reader.class);
    var indexes = bot.bean(PlanIndexes.class);
    var plans = bot.bean(Plans.class);
    var anna = bot.bean(Register.class).find(new PersonId(WholeBot.ANNA)).orElseThrow();
    var out = new ArrayList<String>();
    out.add(millis(200, () -> reader.read("kas notiek ar jauniešu līdzdalību", indexes.current())));
    List.of(
            new Inquiry.AskMeasure(Optional.empty(), new MeasureNumber("3.2")),
            new Inquiry.AskOverview(),
            new Inquiry.AskCommitment(Optional.empty(), 3),
            new Inquiry.AskInstitution(new InstitutionCode("I2")),
            new OfLookup.AskState(ProgressState.DONE, Scope.ALL),
            new OfLookup.AskMissing(Scope.ALL),
            new OfLookup.AskChanges(Optional.of(new Day.Ahead(-7)), Scope.ALL),
            new OfLookup.AskChallenges(Optional.empty(), Scope.ALL),
            new OfLookup.Search("saskaņots posms", OfLookup.Where.ANYWHERE))
        .forEach(asked -> out.add(millis(20, () -> answers.answer(anna, asked, 1))));
    return out;
  }

  private static String medianAndLongest(List<Long> took) {
    return "%.0f, %.0f ms"
        .formatted(took.get(took.size() / 2) / 1e6, took.get((int) (took.size() * 0.99)) / 1e6);
  }

  /** From the wish to the file's arrival. */
  private static void made(WholeBot bot, String words) {
    var before = files(bot);
    bot.telegram().says(WholeBot.ANNA, words);
    var asked = System.nanoTime();
    while (files(bot) == before) {
      if (System.nanoTime() - asked > PATIENCE.toNanos()) {
        throw new AssertionError(words + ": " + bot.someone(WholeBot.ANNA).lastShown());
      }
      LockSupport.parkNanos(2_000_000);
    }
  }

  private static long files(WholeBot bot) {
    return bot.telegram().arrived().stream()
        .filter(a -> a.chat() == WholeBot.ANNA && !a.files().isEmpty())
        .count();
  }

  private static String millis(int times, Runnable work) {
    var took = new ArrayList<Long>();
    for (var i = 0; i < times; i++) {
      var began = System.nanoTime();
      work.run();
      took.add(System.nanoTime() - began);
    }
    took.sort(Long::compare);
    return "%.1f ms".formatted(took.get(took.size() / 2) / 1e6);
  }

  private static void seed(WholeBot bot) {
    var sql = bot.bean(JdbcClient.class);
    // In portions: no statement may take longer than the database has to answer.
    for (var round = 1; round <= UPDATES_EACH; round++) {
      seed(sql, round);
    }
    bot.bean(UnitOfWork.class).run(bot.bean(ReportSearch.class)::catchUp);
    sql.sql("update obligation set state = 'submitted' where measure like '%1'").update();
    sql.sql(
            """
            insert into challenge (plan, measure, institution, words, raised_in, raised_at)
            select plan, measure, institution, 'Trūkst cilvēku, kas to var.', max(number),
              max(submitted_at)
            from progress_update where measure like '%3' group by plan, measure, institution
            """)
        .update();
  }

  private static void seed(JdbcClient sql, int round) {
    sql.sql(
            """
            insert into progress_update (plan, cycle, measure, institution, author, authorship,
              state, words, submitted_at, late)
            select o.plan, o.cycle, o.measure, o.institution, :author, 'own', :state,
              'Paveikts posms nr. ' || :round || ': saskaņots ar iesaistītajām pusēm un publicēts.',
              :at, false
            from obligation o where o.cycle = '2022-2023'
            """)
        .param("author", WholeBot.ANNA)
        .param("state", round % 3 == 0 ? "done" : "in-progress")
        .param("round", Integer.toString(round))
        .param("at", 1_704_700_800_000L + round * 1000L)
        .update();
  }
}

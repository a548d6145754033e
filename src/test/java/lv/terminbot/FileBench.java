package lv.terminbot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.FaultyBotApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of file of a plan of 10,000 measures with a hundred updates each, made by a program
 * that has the memory of the image: {@code mvn test -Dtest=FileBench}, {@code -Dmeasures=1000} for
 * less. While the largest is made, others ask. Measured, never asserted.
 */
class FileBench {
  private static final int MEASURES = Integer.getInteger("measures", 10_000);
  private static final int UPDATES = Integer.getInteger("updates", 100);
  private static final int ATTACHMENTS = 300;
  private static final int ATTACHMENT = 300_000;
  private static final long ANNA = 1001;

  /** They ask in turn: one alone would soon have asked more than a person may in ten minutes. */
  private static final long FIRST_CONTACT = 2001;

  private static final int CONTACTS = 20;
  private static final String WHEN = "2024-01-12T10:00";

  @TempDir private Path data;

  @Test
  void theTable() throws Exception {
    var plans = Files.createDirectory(data.resolve("plans"));
    Files.writeString(plans.resolve("plan.yaml"), GrownPlan.of(MEASURES, MEASURES / 10));
    try (var telegram = FaultyBotApi.start()) {
      var began = System.nanoTime();
      try (var program =
          ChildProgram.small(WHEN, data, telegram).awaitStart(Duration.ofMinutes(10))) {
        System.out.printf("first start: %.1f s%n", (System.nanoTime() - began) / 1e9);
        program.stop();
      }
      seed();
      try (var program =
          ChildProgram.small(WHEN, data, telegram).awaitStart(Duration.ofMinutes(10))) {
        System.out.printf("start: peak %d MB%n", program.peakKilobytes() / 1024);
        for (var words :
            List.of(
                "tabula",
                "csv",
                "json",
                "docx",
                "pdf",
                "padomes tabula",
                "ogp kopsavilkums",
                "grafiks",
                "grafiks pa institūcijām",
                "atbildes laikā",
                "finansējuma grafiks",
                "arhīvs")) {
          made(telegram, program, words);
        }
        program.stop();
        System.out.println(program.log().contains("OutOfMemoryError") ? "OUT OF MEMORY" : "well");
      }
    }
  }

  private static void made(FaultyBotApi telegram, ChildProgram program, String words)
      throws Exception {
    var before = telegram.arrived().size();
    var began = System.nanoTime();
    telegram.says(ANNA, words);
    var answers = new ArrayList<Long>();
    while (!isReady(telegram, before)) {
      if (System.nanoTime() - began > Duration.ofMinutes(15).toNanos()) {
        System.out.printf("%s: NOT MADE%n%s%n", words, program.log());
        return;
      }
      answers.add(answered(telegram, FIRST_CONTACT + answers.size() % CONTACTS));
    }
    var took = System.nanoTime() - began;
    var progress =
        telegram.arrived().stream()
            .skip(before)
            .filter(a -> a.chat() == ANNA && a.method().equals("editmessagetext"))
            .count();
    var files =
        telegram.arrived().stream()
            .skip(before)
            .flatMap(a -> a.files().stream())
            .map(f -> f.name() + " " + f.content().length / 1024 + " kB")
            .toList();
    answers.sort(Long::compare);
    System.out.printf(
        "%s | %.1f s | peak %d MB | %d times told | meanwhile %d answers, slowest %.0f ms | %s%n",
        words,
        took / 1e9,
        program.peakKilobytes() / 1024,
        progress,
        answers.size(),
        answers.isEmpty() ? 0.0 : answers.getLast() / 1e6,
        files);
  }

  /** The files follow the word that they are ready, one a second. */
  private static boolean isReady(FaultyBotApi telegram, int before) {
    var since = telegram.arrived().stream().skip(before).filter(a -> a.chat() == ANNA).toList();
    var said = since.stream().anyMatch(a -> a.text().contains("Fails ir gatavs") || isApology(a));
    var last = since.isEmpty() ? 0 : since.getLast().nanos();
    var files = since.stream().anyMatch(a -> !a.files().isEmpty() || isApology(a));
    return said && files && System.nanoTime() - last > Duration.ofMillis(2500).toNanos();
  }

  private static boolean isApology(Arrived arrived) {
    return arrived.text().contains("neizdevās");
  }

  /** How long another's question waits. */
  private static long answered(FaultyBotApi telegram, long contact) {
    var before = telegram.messagesTo(contact).size();
    var asked = System.nanoTime();
    telegram.says(contact, "status 3.2");
    while (telegram.messagesTo(contact).size() == before
        && System.nanoTime() - asked < Duration.ofSeconds(60).toNanos()) {
      LockSupport.parkNanos(1_000_000);
    }
    var took = System.nanoTime() - asked;
    // Not faster than a chat may be written to.
    LockSupport.parkNanos(1_100_000_000);
    return took;
  }

  private void seed() throws SQLException {
    Contacts.into(data, LongStream.range(FIRST_CONTACT, FIRST_CONTACT + CONTACTS), "I1");
    try (var database = DriverManager.getConnection(Contacts.url(data))) {
      database.setAutoCommit(false);
      run(
          database,
          "insert into person (id, name, language, reachable) values (1001, 'Anna', 'lv', 1)");
      run(database, "insert into membership values (1001, 'coordinator', '')");
      run(
          database,
          """
          with recursive rounds (n) as (
            select 1 union all select n + 1 from rounds where n < %d)
          insert into progress_update (plan, cycle, measure, institution, author, authorship,
            state, words, sheet, submitted_at, late)
          select o.plan, o.cycle, o.measure, o.institution, 1001, 'own',
            case when r.n %% 3 = 0 then 'done' else 'in-progress' end, '%s',
            '[["challenges","Trūkst cilvēku, kas to varētu darīt."],["next","Noslēgt līgumu."]]',
            %d + r.n * 1000, 0
          from rounds r cross join obligation o where o.cycle = '2022-2023' order by r.n
          """
              .formatted(UPDATES, "Paveikts posms, saskaņots. ".repeat(11), 1_704_700_800_000L));
      run(database, "update obligation set state = 'submitted' where cycle = '2022-2023'");
      run(
          database,
          """
          insert into challenge (plan, measure, institution, words, raised_in, raised_at)
          select plan, measure, institution, 'Trūkst cilvēku, kas to varētu darīt.', max(number),
            max(submitted_at)
          from progress_update group by plan, measure, institution
          """);
      run(
          database,
          """
          insert into evidence (sent_by, draft, progress_update, file_id, name, media_type, size,
            sent_at, state, tries, not_before, sha256, content)
          select 1001, 1, number, 'f', 'akts.pdf', 'application/pdf', %d, 0, 'kept', 0, 0, '',
            randomblob(%d)
          from progress_update order by number desc limit %d
          """
              .formatted(ATTACHMENT, ATTACHMENT, ATTACHMENTS));
      database.commit();
    }
  }

  private static void run(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}

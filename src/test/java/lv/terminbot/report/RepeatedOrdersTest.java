package lv.terminbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.people.Membership;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.telegram.RawUpdates;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who taps and taps: a file is made once, an attachment is copied never. */
class RepeatedOrdersTest {
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;
  private Someone rita;

  @BeforeEach
  void anObserver() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    rita = bot.stranger();
    bot.bean(People.class)
        .put(
            new Person(new PersonId(rita.id()), "Rita", Language.LATVIAN, true, Set.of())
                .joining(Membership.OBSERVER));
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void aHundredTapsOnAFileMakeItOnceAndTheDatabaseDoesNotGrow() throws Exception {
    rita.says("faili");
    rita.taps("📗 Tabula (xlsx)");
    var before = bytes();

    for (var i = 0; i < 100; i++) {
      rita.taps("📗 Tabula (xlsx)");
    }

    assertThat(files(rita)).isEqualTo(1);
    assertThat(rita.texts().getLast()).contains("jau ir augstāk", "nekas nav mainījies");
    assertThat(bot.count("file_order", "1 = 1")).isEqualTo(1);
    assertThat(bytes() - before).isLessThan(300_000);
  }

  @Test
  void itIsMadeAnewWhenSomethingHasChanged() {
    rita.says("tabula");
    var dace = bot.contactOf("TM");
    dace.says("3.1 procesā: vadlīnijas nodotas");
    dace.taps("✅ Apstiprināt");

    rita.says("tabula");

    assertThat(files(rita)).isEqualTo(2);
  }

  @Test
  void itIsMadeAnewInAnotherLanguageAndAfterAWhile() {
    rita.says("tabula");
    rita.says("/language");
    rita.taps("English");
    rita.says("table");
    assertThat(files(rita)).isEqualTo(2);

    bot.itIs("2024-01-10T10:30");
    rita.says("table");

    assertThat(files(rita)).isEqualTo(3);
  }

  @Test
  void whoOrdersEverythingAgainAndAgainHasEnoughAtSomeTime() {
    for (var i = 0; i < 60; i++) {
      bot.bean(JdbcClient.class)
          .sql(
              "insert into file_order (person, kind, plan, cycle, asked_at, leased_until, tries,"
                  + " done_at) values (?, 'csv', 'p', 'c', ?, 0, 0, 1)")
          .params(rita.id(), bot.clock().millis() - 1000)
          .update();
    }

    assertThat(rita.says("tabula")).contains("saņemts daudz failu pasūtījumu");
  }

  @Test
  void anAttachmentIsSentFromWhereItIsAndNotCopied() throws Exception {
    var much = "x".repeat(3_000_000).getBytes(StandardCharsets.UTF_8);
    bot.telegram().holds("file-1", much);
    var dace = bot.contactOf("TM");
    dace.says("3.1 procesā: vadlīnijas nodotas");
    dace.sends(
        RawUpdates.other(
            dace.id(),
            "document",
            "{\"file_id\":\"file-1\",\"file_unique_id\":\"u\",\"file_name\":\"liels.pdf\",\"file_size\":3000000}"));
    dace.taps("✅ Apstiprināt");
    var before = bytes();

    for (var i = 0; i < 100; i++) {
      anna.taps("📎 liels.pdf");
    }

    assertThat(files(anna)).isEqualTo(60);
    assertThat(anna.texts().getLast()).contains("jums izsniegts daudz pielikumu");
    assertThat(bot.count("outbox_file_part", "1 = 1")).isZero();
    assertThat(bytes() - before).isLessThan(300_000);
    assertThat(bot.count("trail", "what = 'attachment.taken'")).isEqualTo(60);
  }

  @Test
  void roomThatIsUsedNoMoreIsGivenBackToTheDisk() throws Exception {
    var sql = bot.bean(JdbcClient.class);
    sql.sql("create table much (content blob)").update();
    for (var i = 0; i < 20; i++) {
      sql.sql("insert into much values (zeroblob(1000000))").update();
    }
    assertThat(bytes()).isGreaterThan(20_000_000);
    sql.sql("delete from much").update();

    bot.ring();

    assertThat(bytes()).isLessThan(4_000_000);
    assertThat(Files.size(data.resolve("terminbot.db"))).isLessThan(4_000_000);
  }

  private static long files(Someone who) {
    return who.shown().stream().mapToLong(told -> told.files().size()).sum();
  }

  private long bytes() {
    return bot.bean(JdbcClient.class)
        .sql("select page_count * page_size from pragma_page_count, pragma_page_size")
        .query(Long.class)
        .single();
  }
}

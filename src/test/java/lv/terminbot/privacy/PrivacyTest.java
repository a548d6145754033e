package lv.terminbot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of somebody is told truly, given out, and deleted. */
class PrivacyTest {
  private static final String DRAFT = "neiesniegta doma par lietu";
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void aContactWhoHasReported() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    dace = bot.contactOf("TM");
    dace.says("3.2 procesā: noslēgts līgums");
    dace.taps("✅ Apstiprināt");
    dace.says("3.1 procesā: " + DRAFT);
    dace.says("prom līdz 15.01.");
    dace.says("jā");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whatIsKeptAndHowLongIsToldFromTheTable() {
    assertThat(dace.says("/privacy"))
        .contains("piezīmes", "tikai koordinatori")
        .contains("iesāktās atbildes", "365 dienas pēc pēdējās maiņas");
    for (var kept : Kept.values()) {
      assertThat(Periods.USUAL.days(kept)).isEqualTo(kept.days());
    }
  }

  @Test
  void allThatIsKeptComesAsAFile() {
    assertThat(dace.says("/mydata")).contains("Par jums glabājas", "iesāktās atbildes");
    var file = dace.shown().getLast().files().getFirst();

    assertThat(new String(file.content(), StandardCharsets.UTF_8))
        .contains(DRAFT, "noslēgts līgums", "until_day: 2024-01-15", "name: ");
  }

  @Test
  void whoWantsToBeForgottenIsAndTheirReportsStay() {
    assertThat(dace.says("/deleteme"))
        .contains("Vai tiešām", "Tiks izdzēsts", "Paliks bez jūsu vārda");
    assertThat(bot.count("draft", "1 = 1")).isEqualTo(1);

    assertThat(dace.taps("Jā, dzēst")).contains("ir izdzēsti");

    bot.quiet();
    assertThat(bot.count("person", "id = " + dace.id())).isZero();
    assertThat(bot.count("draft", "1 = 1")).isZero();
    assertThat(bot.count("spoken", "1 = 1")).isZero();
    assertThat(bot.count("absence", "1 = 1")).isZero();
    assertThat(bot.column("author", "progress_update", "1 = 1")).containsExactly("-1");
    assertThat(anna.says("vēsture 3.2")).contains("noslēgts līgums", "bijusī TM kontaktpersona");
    assertThat(bot.column("what", "trail", "by_person = -1")).containsExactly("person.deleted");
    assertThat(dace.says("status")).contains("pieteikšanās saiti");
  }

  @Test
  void theFileHoldsWhatOthersHaveWrittenOfThemAndWhatADraftWasBefore() {
    anna.says("atgriez TM 3.2: kāds ir termiņš?");
    anna.says("jā");
    anna.says("piezīme pie TM 3.2: zvanīt ministrijai");
    anna.says("jā");
    dace.says("3.1 procesā: pavisam cita doma");

    dace.says("/mydata");

    assertThat(myData())
        .contains("kāds ir termiņš?", DRAFT, "pavisam cita doma")
        .as("promised to coordinators alone, and said so")
        .doesNotContain("zvanīt ministrijai")
        .contains("iekšējās piezīmes", "jautājums koordinatoram");
  }

  @Test
  void filesOfWhichNobodySaidWhatTheyAreAndWordsThatWaitInVainGoToo() {
    var janis = bot.contactOf("VARAM");
    bot.telegram().holds("file-1", "saturs".getBytes(StandardCharsets.UTF_8));
    janis.sends(
        RawUpdates.other(
            janis.id(),
            "document",
            "{\"file_id\":\"file-1\",\"file_unique_id\":\"u\",\"file_name\":\"akts.pdf\",\"file_size\":6}"));
    var sql = bot.bean(JdbcClient.class);
    sql.sql(
            "insert into unplaced_words (person, words, measures, sheet, asked_at)"
                + " values (?, 'gaida', '', '{}', ?)")
        .params(janis.id(), bot.clock().millis())
        .update();
    assertThat(bot.count("evidence", "draft = 0")).isEqualTo(1);

    bot.itIs("2024-02-15T04:00");
    assertThat(bot.count("unplaced_words", "1 = 1")).isZero();
    bot.itIs("2025-01-15T04:00");

    assertThat(bot.count("evidence", "1 = 1")).isZero();
  }

  private String myData() {
    var files = dace.shown().stream().flatMap(shown -> shown.files().stream()).toList();
    return new String(files.getLast().content(), StandardCharsets.UTF_8);
  }

  @Test
  void anOldPreviewDeletesNothing() {
    dace.says("/deleteme");
    var yes = dace.codeOf("Jā, dzēst");
    bot.itIs("2024-01-10T11:00");

    assertThat(dace.forges(yes)).contains("Vai tiešām");
    assertThat(bot.count("person", "id = " + dace.id())).isEqualTo(1);
  }

  @Test
  void theLastCoordinatorCannotBeForgotten() {
    assertThat(anna.says("/deleteme")).contains("pēdējais koordinators");
    anna.forges("1Dc|" + Long.toHexString(bot.clock().instant().getEpochSecond()));
    assertThat(bot.count("membership", "role = 'coordinator'")).isEqualTo(1);
  }

  @Test
  void whatWasKeptLongEnoughIsDeletedDailyAndGoneFromTheFile() throws IOException {
    assertThat(bytes()).contains(DRAFT);

    bot.itIs("2025-01-15T04:00");

    assertThat(bot.count("draft", "1 = 1")).isZero();
    assertThat(bot.count("spoken", "1 = 1")).isZero();
    assertThat(bot.count("absence", "1 = 1")).isZero();
    assertThat(bot.count("inbox", "done_at < " + Bot.instant("2024-12-01T00:00").toEpochMilli()))
        .isZero();
    assertThat(bot.count("progress_update", "1 = 1")).isEqualTo(1);
    assertThat(bytes()).doesNotContain(DRAFT);
  }

  private String bytes() throws IOException {
    var all = new StringBuilder();
    for (var name : List.of("terminbot.db", "terminbot.db-wal")) {
      var file = data.resolve(name);
      if (Files.exists(file)) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }
}

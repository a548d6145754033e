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
import lv.terminbot.telegram.Fault;
import lv.terminbot.text.PersonMark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is forgotten is so everywhere, whether they wish it or their time is over. */
class ForgettingTest {
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
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void nobodyIsNamedInWhatWasToldToOthersOnceTheyAreForgotten() {
    var janis = bot.stranger();
    janis.joins("VARAM");
    var named = "words like '%" + new PersonMark(janis.id()).sign() + "%'";
    assertThat(bot.count("outbox", named)).isPositive();

    janis.says("/deleteme");
    janis.taps("Jā, dzēst");
    bot.quiet();

    assertThat(anna.lastShown()).as("she is told once, and it is not kept").contains("Bērziņa");
    assertThat(bot.count("outbox", named)).isZero();
    assertThat(bot.count("outbox", "words like '%…%' and chat = 1001")).isPositive();
  }

  @Test
  void whatDidNotArriveNamesThemNoMoreEither() {
    var janis = bot.stranger();
    janis.joins("VARAM");
    bot.telegram().goesWrong(Fault.blocked().in(Bot.ANNA));
    bot.telegram().says(Bot.ANNA, "kas ir VARAM kontaktpersona");
    bot.quiet();
    anna.says("/start");

    janis.says("/deleteme");
    bot.telegram().goesWrong(Fault.blocked().in(Bot.ANNA));
    janis.taps("Jā, dzēst");
    bot.quiet();

    assertThat(bot.count("outbox", "state = 'blocked'")).as("asked, and told").isEqualTo(2);
    assertThat(bot.count("outbox", "state = 'blocked' and words like '%Bērziņa%'")).isZero();
  }

  @Test
  void whatWasJustDeletedIsGoneFromTheFilesWithinAMinute() throws IOException {
    assertThat(bytes()).contains(DRAFT);
    dace.says("/deleteme");
    dace.taps("Jā, dzēst");

    bot.itIs("2024-01-10T10:10");

    assertThat(bytes()).doesNotContain(DRAFT);
  }

  @Test
  void whoWantsTheirDataFirstGetsThemEvenIfTheyAreDeletedAtOnce() {
    dace.says("/deleteme");
    bot.telegram().taps(dace.id(), dace.codeOf("Vispirms saņemt manus datus"), 1);
    bot.telegram().taps(dace.id(), dace.codeOf("Jā, dzēst"), 1);
    bot.quiet();

    assertThat(myData()).contains(DRAFT);
    assertThat(bot.count("outbox_file", "1 = 1")).isZero();
    assertThat(bot.count("outbox_file_part", "1 = 1")).isZero();
  }

  @Test
  void whoHasNoRoleAnyMoreStillSeesAndDeletesWhatIsKept() {
    loses(dace);
    assertThat(dace.says("/mydata")).contains("Par jums glabājas");
    assertThat(myData()).contains(DRAFT, "noslēgts līgums");
    assertThat(dace.says("status")).contains("pieteikšanās saiti");
    assertThat(dace.says("/deleteme")).contains("Vai tiešām");

    assertThat(dace.taps("Jā, dzēst")).contains("ir izdzēsti");

    assertThat(bot.count("person", "id = " + dace.id())).isZero();
    assertThat(dace.says("/mydata")).contains("pieteikšanās saiti");
    assertThat(bot.stranger().says("/mydata")).contains("pieteikšanās saiti");
  }

  @Test
  void whoHasHadNoRoleLongEnoughIsForgottenAndTheirReportsStay() {
    loses(dace);
    bot.itIs("2025-01-08T04:00");
    assertThat(bot.count("person", "id = " + dace.id())).as("not yet a year").isEqualTo(1);

    bot.itIs("2025-01-12T04:00");

    assertThat(bot.count("person", "id = " + dace.id())).isZero();
    assertThat(bot.column("author", "progress_update", "1 = 1")).containsExactly("-1");
    assertThat(bot.column("before", "trail", "what = 'person.deleted'"))
        .containsExactly("kept long enough");
    assertThat(bot.count("person", "id = " + Bot.ANNA)).isEqualTo(1);
  }

  private void loses(Someone who) {
    anna.says("cilvēki TM");
    anna.taps("1");
    anna.taps("Noņemt: kontaktpersona (TM)");
    anna.taps("Noņemt");
    bot.quiet();
    assertThat(bot.count("membership", "person = " + who.id())).isZero();
  }

  private String myData() {
    var files = dace.shown().stream().flatMap(shown -> shown.files().stream()).toList();
    return new String(files.getLast().content(), StandardCharsets.UTF_8);
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

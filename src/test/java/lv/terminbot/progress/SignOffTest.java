package lv.terminbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An institution whose head signs off before anything is submitted. */
class SignOffTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  private static final String SIGN = "✅ Vīzēt un iesniegt";
  @TempDir private Path data;
  @TempDir private Path plans;
  private Bot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void theMinistryOfJusticeWantsIt() throws IOException {
    var plan = Files.readString(Path.of("config/plans/ogp-lv-2022-2025.yaml"));
    Files.writeString(
        plans.resolve("plan.yaml"),
        plan.replace("  - code: TM\n", "  - code: TM\n    signOff: true\n"));
    bot = DeskBot.at("2024-01-10T10:00", data, plans);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    dace = bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private Someone head() {
    anna.says("uzaicini TM vadītājs");
    var code = anna.lastShown().replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1");
    var head = bot.stranger();
    head.says("/start " + code);
    head.taps("Jā, tas esmu es");
    bot.quiet();
    return head;
  }

  @Test
  void theReportWaitsForTheHeadAndIsSubmittedOnce() {
    var head = head();
    dace.says("3.2 procesā: līgums noslēgts");
    assertThat(dace.taps(CONFIRM)).contains("nodota vīzēšanai");
    bot.quiet();
    assertThat(bot.count("progress_update", "true")).isZero();
    assertThat(head.lastShown()).contains("lūdz jūs vīzēt", "3.2", "līgums noslēgts");
    var code = head.codeOf(SIGN);
    assertThat(dace.forges(code)).contains("vairs nav spēkā");
    assertThat(anna.forges(code)).contains("vairs nav spēkā");

    assertThat(head.taps(SIGN)).contains("Atskaite par 3.2 ir vīzēta un iesniegta");
    bot.quiet();
    assertThat(dace.lastShown()).contains("Kvīts Nr. 1", "līgums noslēgts");
    assertThat(anna.lastShown()).contains("līgums noslēgts");
    assertThat(head.forges(code)).contains("vairs nav spēkā");
    assertThat(bot.count("progress_update", "signed_by is not null")).isEqualTo(1);
    anna.says("status 3.2");
    assertThat(anna.taps("Vēsture")).contains("Rakstīja:", "Vīzēja:");
  }

  @Test
  void whatIsChangedMeanwhileIsAskedAnewAndWhatIsGivenBackComesBack() {
    var head = head();
    dace.says("3.2 procesā: līgums noslēgts");
    dace.taps(CONFIRM);
    bot.quiet();
    var stale = head.codeOf(SIGN);
    dace.says("3.2 procesā: līgums noslēgts janvārī");
    assertThat(head.forges(stale)).contains("vairs nav spēkā");
    dace.taps(CONFIRM);
    bot.quiet();
    assertThat(head.lastShown()).contains("noslēgts janvārī");
    assertThat(head.taps("↩️ Atdot labošanai")).contains("atdota labošanai");
    bot.quiet();
    assertThat(dace.lastShown()).contains("nevīzēja", "noslēgts janvārī", "Vai iesniegt?");
    assertThat(bot.count("progress_update", "true")).isZero();
  }

  @Test
  void whoSignedAReportHearsThatItsAuthorTookItBack() {
    var head = head();
    dace.says("3.2 procesā: līgums noslēgts");
    dace.taps(CONFIRM);
    bot.quiet();
    head.taps(SIGN);
    bot.quiet();

    assertThat(dace.says("ņemu atpakaļ 3.2")).contains("ir atsaukta");
    bot.quiet();

    assertThat(head.lastShown()).contains("atsauca atskaiti Nr. 1 (3.2", "ko jūs vīzējāt");
    dace.taps(CONFIRM);
    bot.quiet();
    assertThat(head.lastShown()).contains("lūdz jūs vīzēt", "līgums noslēgts");
  }

  @Test
  void withoutAHeadNothingIsLostAndTheCoordinatorHears() {
    dace.says("3.2 procesā: līgums noslēgts");
    assertThat(dace.taps(CONFIRM)).contains("neviens vadītājs vēl nav pievienojies");
    bot.quiet();
    assertThat(anna.lastShown()).contains("uzaicini TM vadītājs");
    assertThat(bot.column("words", "draft", "measure = '3.2'")).containsExactly("līgums noslēgts");
    anna.says("3.2 procesā: koordinatora vārdi");
    anna.taps("TM");
    assertThat(anna.taps(CONFIRM)).contains("Kvīts Nr. 1");
  }
}

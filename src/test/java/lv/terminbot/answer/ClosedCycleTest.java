package lv.terminbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a cycle is over, nobody owes anything, whoever asks in whatever words. */
class ClosedCycleTest {
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;

  @BeforeEach
  void afterTheDeadline() {
    bot = DeskBot.at("2024-03-04T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private void theCycleIsClosed() {
    anna.says("cikls 2022-2023");
    anna.taps("Slēgt 2022-2023");
    anna.taps("✅ Apstiprināt");
    assertThat(bot.count("obligation", "state = 'open'")).isPositive();
  }

  @Test
  void nobodyOwesAnythingInAnyList() {
    theCycleIsClosed();

    assertThat(anna.says("kas nav iesniedzis?")).contains("neviens neko nav parādā");
    assertThat(anna.says("kopaina")).contains("Cikls ir beidzies").doesNotContain("Vēl jāiesniedz");
    assertThat(anna.says("TM")).contains("nav iesniegts, cikls").doesNotContain("vēl jāiesniedz");
    assertThat(anna.says("3.2")).contains("Nav iesniegts: FM, TM").doesNotContain("jāiesniedz");
    assertThat(anna.says("kas ir atdots")).doesNotContain("⏳");
  }

  @Test
  void aDraftThatCannotBeSubmittedAnyMoreWaitsForNobody() {
    var dace = bot.contactOf("TM");
    dace.says("3.2 procesā: sākts");
    theCycleIsClosed();

    assertThat(dace.says("/start")).doesNotContain("Pašlaik gaida", "iesākta");
  }

  @Test
  void whoConfirmsADraftOfItIsToldThatItIsOverAndShownNothingToConfirm() {
    var dace = bot.contactOf("TM");
    dace.says("3.2 procesā: sākts ar pilotprojektu");
    var vita = bot.contactOf("TM");
    vita.says("atskaite 3.1");
    theCycleIsClosed();
    dace.says("status 3.1");

    assertThat(dace.says("iesniedz"))
        .contains("3.2", "cikls ir slēgts")
        .doesNotContain("pilotprojektu");
    assertThat(vita.says("iesniedz visu")).contains("3.1").doesNotContain("Kāds ir");
    assertThat(vita.says("jā, iesniedz")).contains("3.1").doesNotContain("Kāds ir");
    assertThat(dace.says("sākums")).doesNotContain("3.2");
    assertThat(dace.buttons()).noneMatch(button -> button.contains("3.2"));
    assertThat(bot.count("progress_update", "true")).isZero();
  }

  @Test
  void aNewContactIsWelcomedWithNothingToDo() {
    theCycleIsClosed();
    var dace = bot.someone(77_001L);
    dace.joins("TM");

    assertThat(dace.lastShown()).contains("Jums nekas nav jāiesniedz");
    assertThat(dace.says("kas man jāiesniedz?")).contains("Jums nekas nav jāiesniedz");
    assertThat(dace.says("atskaite")).doesNotContain("1. no 6");
    dace.says("3.2");
    assertThat(dace.buttons()).noneMatch(b -> b.startsWith("Atskaitīties"));
  }

  @Test
  void aCycleThatWasForgottenToBeClosedCountsNoMore() {
    var dace = bot.contactOf("TM");
    assertThat(dace.says("kas man jāiesniedz?")).contains("3.2");

    bot.itIs("2025-03-04T10:00");

    assertThat(dace.says("kas man jāiesniedz?")).contains("Jums nekas nav jāiesniedz");
    assertThat(anna.says("kas nav iesniedzis?")).contains("neviens neko nav parādā");
  }
}

package lv.terminbot.campaign;

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

/** A plan that asks twice a year, and an answer of the spring that never came. */
class EarlierCycleTest {
  private static final String PLAN =
      """
      code: veseliba
      title: { lv: "Veselības plāns" }
      period: { from: 2023-01-01, to: 2025-12-31 }
      zone: Europe/Riga
      institutions:
        - { code: VM, name: { lv: "Veselības ministrija" } }
      commitments:
        - number: 1
          title: { lv: "Rindas" }
          measures:
            - { number: "1.1", title: { lv: "Rindu saraksts" }, responsible: [VM] }
            - { number: "1.2", title: { lv: "Attālās vizītes" }, responsible: [VM] }
      cycles:
        - code: 2024-04
          title: { lv: "Pavasara atskaite" }
          period: { from: 2023-07-01, to: 2023-12-31 }
          invitationWeekOf: 2024-03-04
          deadline: 2024-04-08
        - code: 2024-10
          title: { lv: "Rudens atskaite" }
          period: { from: 2024-01-01, to: 2024-06-30 }
          invitationWeekOf: 2024-09-02
          deadline: 2024-10-07
      """;

  @TempDir private Path data;
  @TempDir private Path plans;
  private Bot bot;
  private Someone anna;
  private Someone vija;

  @BeforeEach
  void nobodyAnsweredInSpring() throws IOException {
    Files.writeString(plans.resolve("veseliba.yaml"), PLAN);
    bot = DeskBot.at("2024-04-02T10:00", data, plans);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    vija = bot.contactOf("VM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void moreTimeIsGivenInTheRoundThatAsksNow() {
    bot.itIs("2024-09-30T10:00");

    assertThat(anna.says("pagarini VM 1.1 līdz 17.10.2024"))
        .contains("7. oktobrim", "17. oktobrim")
        .doesNotContain("aprīlim");
    anna.taps("✅ Piešķirt");
    bot.quiet();

    assertThat(vija.lastShown()).containsOnlyOnce("termiņš pagarināts");
  }

  @Test
  void whoAnsweredInAutumnIsNotRemindedOfSpring() {
    bot.itIs("2024-09-30T10:00");
    anna.says("pagarini VM līdz 17.10.2024");
    anna.taps("✅ Piešķirt");
    vija.says("1.1 pabeigts: saraksts ir atvērts");
    vija.taps("✅ Apstiprināt");
    vija.says("1.2 pabeigts: vizītes notiek");
    vija.taps("✅ Apstiprināt");
    bot.quiet();
    var shown = vija.shown().size();

    bot.itIs("2024-10-10T09:00");
    bot.itIs("2024-10-14T09:00");
    bot.itIs("2024-10-18T09:00");

    assertThat(vija.shown()).hasSize(shown);
  }

  @Test
  void aNudgeIsAboutAutumnAlone() {
    bot.itIs("2024-09-30T10:00");

    assertThat(anna.says("pamudini VM")).contains("Rudens atskaite").doesNotContain("Pavasara");
  }

  @Test
  void aDayGivenBeyondTheNextInvitationAsksNobodyTwice() {
    anna.says("pagarini VM līdz 16.09.2024");
    anna.taps("✅ Piešķirt");
    bot.quiet();
    bot.itIs("2024-09-02T09:00");
    assertThat(vija.lastShown()).contains("7. oktobrim");
    var shown = vija.shown().size();

    bot.itIs("2024-09-13T09:00");

    assertThat(vija.shown()).hasSize(shown);
  }

  @Test
  void whatWasOpenedAgainIsAwaitedBesideTheNewOne() {
    anna.says("cikls 2024-04");
    anna.taps("Slēgt 2024-04");
    anna.taps("✅ Apstiprināt");
    anna.taps("Atvērt 2024-04 no jauna");
    anna.taps("✅ Apstiprināt");
    bot.itIs("2024-09-30T10:00");

    assertThat(anna.says("pamudini VM")).contains("Rudens atskaite", "Pavasara");
  }
}

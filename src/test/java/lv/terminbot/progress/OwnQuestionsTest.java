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

/** A cycle asks what its plan says: here to choose one of three, and to name a day. */
class OwnQuestionsTest {
  @TempDir private Path data;
  @TempDir private Path plans;
  private Bot bot;
  private Someone liga;

  @BeforeEach
  void aPlanThatAsksForWhomAndByWhen() throws IOException {
    var plan = Files.readString(Path.of("config/plans/ogp-lv-2022-2025.yaml"));
    var questions =
        """
            deadline: 2024-02-05
            questions:
              - code: audience
                kind: choice
                label: { lv: "Auditorija", en: "Audience" }
                ask: { lv: "Kam tas paredzēts?", en: "For whom is it?" }
                required: true
                choices:
                  - { code: all, label: { lv: "visiem", en: "everybody" } }
                  - { code: some, label: { lv: "iestādēm", en: "institutions" } }
              - code: by
                kind: date
                label: { lv: "Gatavs līdz", en: "Ready by" }
                ask: { lv: "Līdz kuram datumam?", en: "By which day?" }
        """;
    Files.writeString(
        plans.resolve("plan.yaml"), plan.replace("    deadline: 2024-02-05\n", questions));
    bot = DeskBot.at("2024-01-10T10:00", data, plans);
    bot.someone(Bot.ANNA).says("/start");
    liga = bot.contactOf("VAS");
    liga.says("atskaite 1.1");
    liga.taps("🔵 procesā");
    liga.says("Apmācīti 30 darbinieki");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void oneOfTheAnswersIsTappedAndADayIsWrittenAsPeopleWriteIt() {
    assertThat(liga.lastShown()).contains("Kam tas paredzēts?", "3. no 4");
    assertThat(liga.buttons()).contains("visiem", "iestādēm");
    assertThat(liga.taps("iestādēm")).contains("Līdz kuram datumam?");
    assertThat(liga.says("15.03.2024")).contains("iestādēm", "2024. gada 15. mart");

    liga.taps("✅ Apstiprināt");
    assertThat(liga.texts())
        .anyMatch(
            t -> t.contains("Kvīts Nr. 1") && t.contains("iestādēm") && t.contains("15. mart"));
    assertThat(bot.someone(Bot.ANNA).says("status 1.1"))
        .contains("Auditorija", "iestādēm", "15. mart");
  }

  @Test
  void anAnswerMayBeWrittenToo() {
    assertThat(liga.says("Visiem")).contains("Līdz kuram datumam?");
    assertThat(liga.says("2024-03-15")).contains("visiem", "15. mart");
  }

  @Test
  void aDayThatTheCalendarDoesNotHaveIsAskedForAgain() {
    liga.taps("visiem");

    assertThat(liga.says("31.02.2024")).contains("kalendārā esošu datumu");
    assertThat(liga.says("29.2.2024.")).contains("29. februār");
  }

  @Test
  void wordsForADayAreRefusedOnceAndThenKeptAsTheyWereWritten() {
    liga.taps("visiem");

    assertThat(liga.says("kaut kad pavasarī")).contains("kalendārā esošu datumu");
    assertThat(liga.says("kaut kad pavasarī"))
        .contains("Paturēju, kā uzrakstījāt", "kaut kad pavasarī");
  }

  @Test
  void aForgedChoiceIsNoAnswer() {
    var code = liga.codeOf("visiem").replace("|all", "|none");

    assertThat(liga.forges(code)).contains("Kam tas paredzēts?");
    assertThat(liga.taps("visiem")).contains("Līdz kuram datumam?");
  }
}

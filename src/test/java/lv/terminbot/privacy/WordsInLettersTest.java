package lv.terminbot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that go with their author go from the letters that carried them to others. */
class WordsInLettersTest {
  private static final long OTTO = 1500;
  private static final String DRAFT = "nekad nevīzēta doma";
  private static final String QUESTION = "Vai jāpievieno slēgtais līgums par telpu nomu?";
  @TempDir private Path data;
  @TempDir private Path plans;
  private Bot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void aMinistryWhoseHeadSigns() throws IOException {
    var plan = Files.readString(Path.of("config/plans/ogp-lv-2022-2025.yaml"));
    Files.writeString(
        plans.resolve("plan.yaml"),
        plan.replace("  - code: TM\n", "  - code: TM\n    signOff: true\n"));
    bot = DeskBot.at("2024-01-10T10:00", data, plans, Set.of(Bot.ANNA, OTTO));
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    bot.someone(OTTO).says("/start");
    dace = bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void aDraftThatWasNeverSignedGoesFromTheLetterToTheHead() {
    var head = headOfTheMinistry();
    dace.says("3.2 procesā: " + DRAFT);
    dace.taps("✅ Apstiprināt");
    bot.quiet();
    assertThat(kept(DRAFT)).isEqualTo(1);

    deletes(dace);

    assertThat(kept(DRAFT)).isZero();
    head.says("/mydata");
    assertThat(file(head)).doesNotContain(DRAFT);
  }

  @Test
  void aDraftThatWasKeptLongEnoughGoesFromTheLetterToTheHead() {
    headOfTheMinistry();
    dace.says("3.2 procesā: " + DRAFT);
    dace.taps("✅ Apstiprināt");
    bot.quiet();

    bot.itIs("2025-01-15T04:00");

    assertThat(kept(DRAFT)).isZero();
  }

  @Test
  void aQuestionGoesFromTheLettersToTheCoordinators() {
    asks();
    anna.taps("✍️ Atbildēt");
    anna.says("Līgumu nevajag, pietiek ar tā numuru.");
    bot.quiet();
    assertThat(kept("telpu nomu")).as("asked, answered, told").isEqualTo(4);

    deletes(dace);

    assertThat(kept("telpu nomu")).isZero();
    anna.says("/mydata");
    assertThat(file(anna)).doesNotContain("telpu nomu");
  }

  @Test
  void theSameQuestionOfSomebodyElseStays() {
    asks();
    var other = bot.contactOf("VARAM");
    other.says("jautājums koordinatoram: " + QUESTION);
    other.taps("📨 Nosūtīt");
    bot.quiet();
    var before = kept("telpu nomu");

    deletes(dace);

    assertThat(kept("telpu nomu")).isEqualTo(before - 2).isPositive();
  }

  private void asks() {
    dace.says("3.2");
    dace.taps("❓ Jautāt koordinatoram");
    dace.says(QUESTION);
    bot.quiet();
  }

  private Someone headOfTheMinistry() {
    anna.says("uzaicini TM vadītājs");
    var code = anna.lastShown().replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1");
    var head = bot.stranger();
    head.says("/start " + code);
    head.taps("Jā, tas esmu es");
    bot.quiet();
    return head;
  }

  private void deletes(Someone who) {
    who.says("/deleteme");
    who.taps("Jā, dzēst");
    bot.quiet();
  }

  private long kept(String words) {
    return bot.count("outbox", "words like '%" + words + "%'");
  }

  private static String file(Someone who) {
    var files = who.shown().stream().flatMap(shown -> shown.files().stream()).toList();
    return new String(files.getLast().content(), StandardCharsets.UTF_8);
  }
}

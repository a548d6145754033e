package lv.terminbot.start;

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

/** A coordinator who never sees the log hears that a plan file was not taken, and what to write. */
class PlanFaultLettersTest {
  private static final String REFUSED = "was not taken";
  @TempDir private Path data;
  @TempDir private Path plans;
  private DeskBot bot;
  private Someone anna;
  private String text = "";

  @BeforeEach
  void aPlanInForce() throws IOException {
    text = Files.readString(Path.of("src/test/resources/plans/digital-skills-2024-2026.yaml"));
    write("skills.yaml", text);
    bot = DeskBot.at("2025-03-03T10:00", data, plans);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void theLetterIsInTheirLanguageAndNamesTheMeasureAndTheVeryTextToWrite() throws IOException {
    startsWith("term: 2025-06-30", "term: 2025-6-30");
    assertThat(anna.lastShown())
        .contains("skills.yaml netika pieņemts", "22. rinda: pasākums 10.2", "rakstiet 2025-06-30");

    anna.says("/language en");
    startsWith("term: 2025-06-30", "term: 2025-7-30");
    assertThat(anna.lastShown())
        .contains("skills.yaml " + REFUSED, "Line 22: measure 10.2", "write 2025-07-30");
  }

  @Test
  void theSameIsToldOnceHoweverOftenTheProgramStartsAndAgainAfterItWasGood() throws IOException {
    anna.says("/language en");
    startsWith("Europe/Vilnius", "Europe/Vilnus");
    assertThat(anna.lastShown()).contains("did you mean Europe/Vilnius?");
    anna.says("10.2?");
    startsWith("Europe/Vilnius", "Europe/Vilnus");
    assertThat(anna.lastShown()).doesNotContain(REFUSED);

    startsWith("Europe/Vilnius", "Europe/Vilnius");
    startsWith("Europe/Vilnius", "Europe/Vilnus");
    assertThat(anna.lastShown()).contains(REFUSED);
  }

  @Test
  void ofAHopelessFileTheFirstAreToldAndHowManyMore() throws IOException {
    anna.says("/language en");
    startsWith("keyDates:", "bad: 1\n".repeat(22) + "keyDates:");
    assertThat(anna.lastShown()).contains("And 14 more.", "check");
  }

  @Test
  void twoFilesOfOnePlanAreToldToo() throws IOException {
    write("second.yaml", text + "# changed\n");
    startsWith("Europe/Vilnius", "Europe/Riga");
    assertThat(anna.lastShown()).contains("digital-skills-2024-2026", "ir arī failā");
  }

  private void startsWith(String there, String instead) throws IOException {
    assertThat(text).contains(there);
    write("skills.yaml", text.replace(there, instead));
    bot.restart();
    bot.quiet();
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(plans.resolve(name), content);
  }
}

package lv.terminbot.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever answers a question knows whether somebody gets the answer. */
class AskerGoneTest {
  private static final String NOBODY = "neviens nesaņems";
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void aQuestionThatIsBeingAnswered() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    dace = bot.contactOf("TM");
    dace.says("jautājums koordinatoram: vai drīkst iesniegt vēlāk?");
    dace.taps("📨 Nosūtīt");
    bot.quiet();
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whoIsThereGetsIt() {
    anna.taps("✍️ Atbildēt");

    assertThat(anna.says("Drīkst.")).contains("atbildēja").doesNotContain(NOBODY);
    bot.quiet();
    assertThat(dace.lastShown()).contains("Drīkst.");
  }

  @Test
  void whoHasNoRoleAnyMoreDoesNot() {
    anna.says("cilvēki TM");
    anna.taps("1");
    anna.taps("Noņemt: kontaktpersona (TM)");
    anna.taps("Noņemt");
    anna.taps("✍️ Atbildēt");

    assertThat(anna.says("Drīkst.")).contains("atbildēja", NOBODY);
    bot.quiet();
    assertThat(dace.texts()).noneMatch(text -> text.contains("Drīkst."));
  }

  @Test
  void whoHasStoppedTheBotDoesNot() {
    bot.telegram().goesWrong(Fault.blocked().in(dace.id()));
    bot.telegram().says(dace.id(), "status");
    bot.quiet();
    anna.taps("✍️ Atbildēt");

    assertThat(anna.says("Drīkst.")).contains("atbildēja", NOBODY);
  }
}

package lv.terminbot.progress;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Who mends a message is heard anew; what only looks mended is not heard twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditedTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  private Bot bot;

  @BeforeAll
  void aBot(@TempDir Path data) {
    bot = DeskBot.at("2024-01-10T10:00", data);
    bot.someone(ANNA).says("/start");
  }

  @AfterAll
  void over() {
    bot.close();
  }

  /** Telegram tells of an edit also when only a reaction or a link's picture was added. */
  @Test
  void anEditThatChangesNoWordIsNotAnsweredAgain() {
    var janis = bot.contactOf("VARAM");
    janis.sends(RawUpdates.words(janis.id(), 90_001, "3.2"));

    bot.telegram().update(RawUpdates.edited(janis.id(), 90_001, "3.2"));

    heard();
    assertThat(janis.shown()).hasSize(1);
  }

  @Test
  void aProgressUpdateIsNotAskedAboutAgainAfterItWasSubmitted() {
    var janis = bot.contactOf("VARAM");
    janis.sends(RawUpdates.words(janis.id(), 90_002, "5.1 procesā: skat. https://example.org"));
    janis.taps(CONFIRM);

    bot.telegram()
        .update(RawUpdates.edited(janis.id(), 90_002, "5.1 procesā: skat. https://example.org"));

    heard();
    assertThat(janis.lastShown()).contains("Kvīts Nr.");
    assertThat(bot.count("draft", "person = " + janis.id())).isZero();
  }

  @Test
  void aMendedQuestionIsAnsweredAnew() {
    var janis = bot.contactOf("VARAM");
    janis.sends(RawUpdates.words(janis.id(), 90_003, "9.9"));

    assertThat(janis.sends(RawUpdates.edited(janis.id(), 90_003, "3.2"))).contains("3.2");
    assertThat(janis.sends(RawUpdates.edited(janis.id(), 90_003, "9.9"))).contains("9.9");
  }

  @Test
  void aMendedProgressUpdateTakesThePlaceOfTheFirst() {
    var janis = bot.contactOf("VARAM");
    janis.sends(RawUpdates.words(janis.id(), 90_004, "5.1 procesā: ar kļudu"));
    var old = janis.codeOf(CONFIRM);

    assertThat(janis.sends(RawUpdates.edited(janis.id(), 90_004, "5.1 procesā: bez kļūdas")))
        .contains("bez kļūdas");
    janis.forges(old);
    assertThat(bot.count("progress_update", "author = " + janis.id())).isZero();
    janis.taps(CONFIRM);

    assertThat(bot.column("words", "progress_update", "author = " + janis.id()))
        .containsExactly("bez kļūdas");
  }

  private void heard() {
    bot.takesAll();
    bot.quiet();
  }
}

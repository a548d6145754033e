package lv.terminbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few words that go on from the message before. */
class GoesOnFromBeforeTest {
  private static final String IN_PROGRESS = "🔵 <b>procesā</b>";

  @TempDir private Path data;
  private Bot bot;
  private Someone dace;

  @BeforeEach
  void aContact() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    bot.someone(Bot.ANNA).says("/start");
    dace = bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"un 3.1 arī", "arī 3.1", "3.1 too", "tas pats par 3.1"})
  void anotherMeasureIsAsFarAsTheOneThatIsShown(String words) {
    dace.says("3.2 procesā, rakstām tekstu");

    assertThat(dace.says(words)).contains("<b>3.1", IN_PROGRESS).doesNotContain("rakstām tekstu");
  }

  @Test
  void theSameAfterTheFirstWasSubmitted() {
    dace.says("3.2 procesā, rakstām tekstu");
    dace.taps("✅ Apstiprināt");

    assertThat(dace.says("un 3.1 arī")).contains("<b>3.1", IN_PROGRESS);
  }

  @Test
  void whatWasSaidHoursAgoIsNotGoneOnFrom() {
    dace.says("3.2 procesā, rakstām tekstu");
    dace.taps("✅ Apstiprināt");
    bot.itIs("2024-01-10T12:30");

    assertThat(dace.says("un 3.1 arī"))
        .contains("<b>3.1", "Kāds ir pasākuma stāvoklis?")
        .doesNotContain("Stāvoklis: " + IN_PROGRESS);
  }

  @Test
  void whatAnotherSaidIsNotGoneOnFrom() {
    var juris = bot.contactOf("TM");
    juris.says("3.2 procesā, rakstām tekstu");
    juris.taps("✅ Apstiprināt");

    assertThat(dace.says("un 3.1 arī")).contains("Kāds ir pasākuma stāvoklis?");
  }
}

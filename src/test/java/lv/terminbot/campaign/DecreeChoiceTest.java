package lv.terminbot.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decreed day is entered by a choice, once, and every coordinator learns of it. */
class DecreeChoiceTest {
  private static final long OTTO = 1002;
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone otto;

  @BeforeEach
  void twoCoordinators() {
    bot = DeskBot.at("2024-01-29T10:00", data, Path.of("config", "plans"), Set.of(Bot.ANNA, OTTO));
    anna = bot.someone(Bot.ANNA);
    otto = bot.someone(OTTO);
    anna.says("/start");
    otto.says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whatIsLeftByItsButtonChangesNothing() {
    anna.says("2.02. ir brīvdiena");

    assertThat(anna.taps("Nemainīt")).contains("kalendārs nav mainīts");
    assertThat(bot.count("decreed_day", "true")).isZero();
  }

  @Test
  void theOtherCoordinatorIsToldAndASecondChoiceSaysThatItIsSo() {
    anna.says("2.02. ir brīvdiena");
    var confirm = anna.codeOf("✅ Apstiprināt");
    otto.says("2.02. ir brīvdiena");
    anna.taps("✅ Apstiprināt");
    bot.quiet();

    assertThat(otto.texts()).anyMatch(told -> told.contains("mainīja darba dienu kalendāru"));
    assertThat(otto.forges(confirm)).contains("kalendārā jau ir");
    assertThat(bot.count("decreed_day", "true")).isOne();
  }

  @Test
  void aDayThatDoesNotExistIsNamedAsItWasWritten() {
    assertThat(anna.says("31.02.2024. ir brīvdiena")).contains("31.02.2024");
    assertThat(bot.count("decreed_day", "true")).isZero();
  }

  @Test
  void ofTooManyDaysNoneIsEntered() {
    var days =
        IntStream.rangeClosed(1, 9)
            .mapToObj(day -> day + ".04.2024.")
            .collect(Collectors.joining(", "));

    assertThat(anna.says(days + " ir brīvdienas")).contains("ne vairāk kā");
    assertThat(bot.count("decreed_day", "true")).isZero();
  }
}

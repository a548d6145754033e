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

/** Who is late is not who has not answered; the next session is not the last. */
class LateAndSessionsTest {
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void aWeekBeforeTheDeadline() {
    bot = DeskBot.at("2024-01-29T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-29T10:01");
    anna.says("/start");
    dace = bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void beforeTheDeadlineNobodyIsLate() {
    assertThat(anna.says("kurš kavē termiņu?")).contains("Neviens nekavē", "5. februāris");
    assertThat(anna.buttons()).contains("Kas vēl nav iesniedzis");
    assertThat(anna.says("kas vēl nav iesniedzis")).contains("<b>TM</b>: 3.1, 3.2");
  }

  @Test
  void afterItWhoHasMoreTimeIsNotLate() {
    anna.says("pagarini TM 3.2 līdz 20.02.");
    anna.taps("✅ Piešķirt");
    bot.itIs("2024-02-07T10:00");

    assertThat(anna.says("kurš kavē termiņu?")).contains("<b>TM</b>: 3.1 (2 dienas pēc termiņa)");
    assertThat(dace.says("kurš kavē termiņu?")).startsWith("Jūsu institūcija kavē: <b>3.1</b>.");
  }

  @Test
  void theNextSessionIsNotTheLast() {
    assertThat(anna.says("kad ir nākamā padomes sēde"))
        .contains("Nākamās sēdes datums plānā vēl nav norādīts", "2023. gada 1. decembris");
    assertThat(anna.says("pēdējā sēde"))
        .startsWith("<b>Plāna uzraudzības padomes sēde")
        .contains("protokols man nav zināmi");
  }

  @Test
  void whatThePlanDoesNotSayOfPublishingIsSaid() {
    assertThat(anna.says("kad publicēs ziņojumu"))
        .contains("nav noteikts", "līdz 2024. gada 5. februārim");
  }

  @Test
  void theWeeklySummaryIsShownToCoordinatorsAtOnce() {
    assertThat(anna.says("nedēļas kopsavilkums")).contains("Nedēļas kopsavilkums", "Iesniegts: 0");
    assertThat(dace.says("nedēļas kopsavilkums")).contains("saņem koordinatori");
  }

  @Test
  void inEnglishItIsTheSame() {
    anna.says("language english");
    assertThat(anna.says("who is late?")).contains("Nobody is late", "5 February 2024");
    assertThat(anna.says("next council session")).contains("does not name the date of the next");
    assertThat(anna.says("last session")).contains("1 December 2023");
    assertThat(anna.says("when is the report published")).contains("does not say when");
    assertThat(anna.says("weekly summary please")).contains("Weekly summary");
  }
}

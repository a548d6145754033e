package lv.terminbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contact goes on with what a colleague has begun. */
class TakenOverDraftTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  @TempDir private Path data;
  private DeskBot bot;
  private Someone liga;

  @BeforeEach
  void afterTheInvitation() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    bot.someone(Bot.ANNA).says("/start");
    liga = bot.contactOf("VAS");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whatAColleagueHasBegunGoesOnAtATapAndTheColleaguesOwnStays() {
    var inga = bot.contactOf("VAS");
    liga.says("atskaite 1.1");
    liga.taps("🔵 procesā");
    liga.says("Līgas teksts");
    inga.says("atskaite 1.1");

    inga.taps("Turpināt, ko iesāka Anna Bērziņa");
    inga.taps("Pārlasīt visu");

    assertThat(inga.lastShown()).contains("procesā", "Līgas teksts", "Vai iesniegt?");
    assertThat(bot.count("draft", "words = 'Līgas teksts'")).isEqualTo(2);
    inga.taps(CONFIRM);
    assertThat(inga.lastWith("Kvīts Nr. 1")).contains("Līgas teksts");
  }

  @Test
  void nobodyTakesOverWhatAnotherInstitutionHasBegunOrWhatIsAboutAnotherMeasure() {
    var vita = bot.contactOf("VK");
    vita.says("atskaite 1.1");
    vita.taps("🔵 procesā");
    vita.says("otra daļa");
    var inga = bot.contactOf("VAS");
    inga.says("atskaite 1.3");
    inga.taps("🔵 procesā");
    inga.says("cits pasākums");
    liga.says("atskaite 1.1");

    for (var words : List.of("otra daļa", "cits pasākums")) {
      assertThat(liga.forges(takingOver(words))).contains("1. no 6").doesNotContain(words);
      assertThat(bot.count("draft", "words = '" + words + "'")).isEqualTo(1);
    }
  }

  /** Līga's button for the draft with these words, as a forger would make it. */
  private String takingOver(String words) {
    var own = "measure = '1.1' and person = " + liga.id();
    return ButtonCode.encode(
        new OfReport.TakeOver(
            Long.parseLong(bot.column("id", "draft", own).getFirst()),
            Integer.parseInt(bot.column("version", "draft", own).getFirst()),
            Long.parseLong(bot.column("id", "draft", "words = '" + words + "'").getFirst())));
  }
}

package lv.terminbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.FileText;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two have answered on one measure, each with a challenge, and one answer was returned. */
class ReturnedInFilesTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone others;

  @BeforeEach
  void oneOfTwoIsReturned() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    others = bot.contactOf("FM");
    answered("VID", "Zema atsaucība");
    answered("TM", "Trūkst finansējuma");
    anna.taps("↩️ Atdot ar jautājumu");
    anna.says("Cik tieši?");
    bot.quiet();
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private void answered(String institution, String challenge) {
    var contact = bot.contactOf(institution);
    contact.says("atskaite 3.2");
    contact.taps("🔵 procesā");
    contact.says("Darba grupa izveidota");
    contact.taps("Izlaist");
    contact.says(challenge);
    contact.taps("Pārlasīt visu");
    contact.taps(CONFIRM);
    bot.quiet();
  }

  private static int answered(Someone asker) throws IOException {
    var json = new ObjectMapper().readTree(Orders.file(asker, "json").content());
    return json.path("answered").asInt();
  }

  @Test
  void everyFileCountsItAsAnsweredAndTellsWhoMayKnowThatItWasReturned() throws IOException {
    for (var asker : new Someone[] {anna, others}) {
      assertThat(answered(asker)).isEqualTo(2);
      for (var words : List.of("tabula", "docx", "pdf")) {
        var file = Orders.file(asker, words);
        assertThat(FileWordsReader.words(file)).as(file.name()).contains("atbildes: 2 no 37");
        assertThat(FileWordsReader.words(file).contains("No tām 1 atbilde ir atdota"))
            .as(file.name())
            .isEqualTo(asker == anna);
        assertThat(asker.texts()).anyMatch(text -> text.contains("atbildēts 2 no 37"));
      }
      Orders.file(asker, "grafiks pa institūcijām");
      assertThat(Orders.caption(asker)).contains("Kopā: 2 no 37", "TM: 1 no 2", "VID: 1 no 5");
      Orders.file(asker, "atbildes laikā");
      asker.waits(() -> asker.texts().stream().anyMatch(t -> t.contains("stāvoklis pa dienām")));
      assertThat(asker.texts()).anyMatch(text -> text.contains("Atbildēts 2 no 37"));
      assertThat(asker.texts().stream().anyMatch(t -> t.contains("Tostarp atdots ar jautājumu: 1")))
          .isEqualTo(asker == anna);
    }
  }

  @Test
  void theCouncilReadsTheSameWhoeverHandsItOnWithEveryOpenChallenge() throws IOException {
    for (var asker : new Someone[] {anna, others}) {
      for (var file : Orders.files(asker, "padomes tabula", 2)) {
        assertThat(FileText.of(file))
            .as(file.name())
            .contains("atbildes: 2 no 37", "TM\u00a0✓", "VID\u00a0✓")
            .contains("TM: Trūkst finansējuma", "VID: Zema atsaucība");
      }
    }
    var vid = bot.contactOf("VID");
    vid.says("3.2 procesā: Darba grupa tikās otrreiz");
    vid.taps(CONFIRM);
    bot.quiet();
    assertThat(FileText.of(Orders.files(anna, "padomes tabula", 2).getFirst()))
        .as("raised in an earlier answer, and still open")
        .contains("VID: Zema atsaucība");

    anna.says("izaicinājumi");
    anna.taps("☑ Atrisināts: 3.2 VID");
    for (var file : Orders.files(anna, "padomes tabula", 2)) {
      assertThat(FileText.of(file)).contains("Trūkst finansējuma").doesNotContain("Zema");
    }
  }
}

package lv.terminbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.FileText;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a role may not see is not in its file, in whichever format one looks for it. */
class ReportSecrecyTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  private static final String DRAFT = "melnraksts ko neviens neredz";
  private static final String QUESTION = "Cik tieši bija līgumu";
  private static final String NOTE = "piezīme pašai sev";
  private static final String SAID = "noslēgti līgumi";

  /** The name of everybody here, as Telegram tells it. */
  private static final String AUTHOR = "Anna Bērziņa";

  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void oneIsReturnedOneIsNotedOneIsADraft() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    dace = bot.contactOf("TM");
    dace.says("3.2 procesā: " + SAID);
    bot.telegram().holds("file-1", "saturs".getBytes(StandardCharsets.UTF_8));
    dace.sends(
        RawUpdates.other(
            dace.id(),
            "document",
            "{\"file_id\":\"file-1\",\"file_unique_id\":\"u\",\"file_name\":\"slepens-akts.pdf\",\"file_size\":6}"));
    dace.taps(CONFIRM);
    anna.taps("📝 Iekšēja piezīme");
    anna.says(NOTE);
    anna.taps("↩️ Atdot ar jautājumu");
    anna.says(QUESTION);
    dace.says("3.1 procesā: " + DRAFT);
    bot.until(() -> bot.count("evidence", "state = 'kept'") == 1);
    bot.quiet();
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void othersSeeWhatIsSubmittedAndNoMore() throws IOException {
    for (var words : List.of("tabula", "csv", "docx", "pdf", "json", "ogp kopsavilkums")) {
      assertThat(FileText.of(Orders.file(dace, words)))
          .as(words)
          .contains(SAID)
          .doesNotContain(DRAFT, QUESTION, NOTE, AUTHOR, "slepens-akts", "returned", "atdot");
    }
    for (var file : Orders.files(dace, "padomes tabula", 2)) {
      assertThat(FileText.of(file))
          .as(file.name())
          .contains("TM")
          .doesNotContain(DRAFT, QUESTION, NOTE, AUTHOR, "atdot");
    }
    for (var words : List.of("grafiks", "grafiks pa institūcijām", "atbildes laikā")) {
      Orders.file(dace, words);
      assertThat(Orders.caption(dace)).contains("1").doesNotContain("atdot", AUTHOR);
    }
    assertThat(dace.says("arhīvs")).contains("tikai koordinators");
  }

  @Test
  void coordinatorsSeeAuthorsStatesAndFilesButNoDraftAndNoNote() throws IOException {
    for (var words : List.of("tabula", "csv", "docx", "pdf", "json", "arhīvs")) {
      assertThat(FileText.of(Orders.file(anna, words)))
          .as(words)
          .contains(SAID, AUTHOR, "slepens-akts")
          .containsAnyOf("atdots ar jautājumu", "\"returned\"")
          .doesNotContain(DRAFT, NOTE, QUESTION);
    }
  }
}

package lv.terminbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two reports are begun: what is said in reply to the first is not said of the second. */
class ReplyToADraftTest {
  @TempDir private Path data;
  private DeskBot bot;
  private Someone liga;

  /** The message that asks what was done on 6.2. */
  private long asked;

  /** The card of 6.2. */
  private long card;

  @BeforeEach
  void twoAreBegun() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    bot.someone(Bot.ANNA).says("/start");
    liga = bot.contactOf("VARAM");
    liga.says("6.2");
    card = newest();
    liga.says("atskaite 6.2");
    liga.taps("🔵 procesā");
    asked = newest();
    liga.says("atskaite 5.1");
    liga.taps("🔵 procesā");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private long newest() {
    return liga.shown().getLast().messageId();
  }

  private String replies(long to, String words) {
    ObjectNode said = RawUpdates.words(liga.id(), bot.telegram().nextMessageId(), words);
    return liga.sends(RawUpdates.inReply(said, to));
  }

  private List<String> drafts() {
    return bot.column("measure || ' ' || coalesce(words, '–')", "draft", "1 = 1");
  }

  @Test
  void aStepInReplyIsOneOfTheReportThatIsAskedAbout() {
    replies(asked, "Metodika nodota");
    liga.says("atskaite 5.1");

    assertThat(replies(asked, "atpakaļ")).contains("6.2", "Kas paveikts").doesNotContain("5.1");
  }

  @Test
  void whoGivesUpInReplyGivesUpThatReportAlone() {
    assertThat(replies(asked, "atcelt")).contains("par 6.2 ir atcelts");

    assertThat(liga.says("Līgums noslēgts")).contains("5.1");
  }

  @Test
  void whatIsNotBegunIsNotGivenUpInReplyNorIsAnythingElse() {
    replies(card, "atcelt");

    assertThat(replies(card, "atcelt")).contains("6.2").doesNotContain("par 5.1 ir atcelts");
    liga.says("Līgums noslēgts");
    assertThat(drafts()).contains("5.1 Līgums noslēgts");
  }

  @Test
  void aStepInReplyToAMeasureOfWhichNothingIsBegunSkipsNothingElsewhere() {
    liga.says("6.1");

    assertThat(replies(newest(), "atpakaļ")).contains("6.1", "Kāds ir pasākuma stāvoklis?");
  }

  @Test
  void aLineOnAnotherMeasureIsAboutThatOneWhateverItRepliesTo() {
    assertThat(replies(asked, "5.2 procesā: līgums")).contains("5.2", "līgums", "Vai iesniegt?");
    replies(asked, "5.3 procesā: viens\n6.1 procesā: divi");
    replies(asked, "pārējie procesā");

    assertThat(drafts()).contains("6.2 –", "5.2 līgums", "5.3 viens", "6.1 divi");
  }

  @Test
  void aQuestionThatIsNotUnderstoodIsAnAnswerToAPromptAndNoneToACard() {
    assertThat(replies(card, "Kas par?")).contains("vēl nav nevienas ziņas");
    assertThat(drafts()).contains("6.2 –");

    replies(asked, "Kas par?");
    assertThat(drafts()).contains("6.2 Kas par?");
  }

  @Test
  void aLongTextIsAnAnswerThoughItEndsLikeAQuestion() {
    var words = "Darba grupa izveidota, atklāts palika jautājums, vai to finansēs arī turpmāk?";

    replies(card, words);

    assertThat(drafts()).contains("6.2 " + words, "5.1 –");
  }

  @Test
  void whoAsksForTheirReportInReplyBeginsThatOne() {
    assertThat(replies(card, "atskaite")).contains("6.2").doesNotContain("5.1");
  }
}

package lv.terminbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reminder names several measures; who quotes a part of it speaks of what stands there. */
class QuotedPartTest {
  private static final String DONE = "Darba grupa izveidota";
  @TempDir private Path data;
  private DeskBot bot;
  private Someone liga;
  private long reminder;

  @BeforeEach
  void aReminder() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    bot.someone(Bot.ANNA).says("/start");
    liga = bot.contactOf("VARAM");
    bot.itIs("2024-01-22T09:00");
    reminder = liga.shown().getLast().messageId();
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private String replies(String quote, String words) {
    var said = RawUpdates.words(liga.id(), bot.telegram().nextMessageId(), words);
    return liga.sends(
        RawUpdates.with(
            RawUpdates.inReply(said, reminder), "{'quote':{'text':'" + quote + "','position':0}}"));
  }

  private String replies(String words) {
    var said = RawUpdates.words(liga.id(), bot.telegram().nextMessageId(), words);
    return liga.sends(RawUpdates.inReply(said, reminder));
  }

  private List<String> drafts() {
    return bot.column("measure || ' ' || coalesce(words, '–')", "draft", "1 = 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6.1",
        "• 6.1 Atvērtības",
        "(6.1)",
        "6.1.",
        "16.1, 6.1",
        "6.12, 6.1",
        "6.1.3, 6.1"
      })
  void theNumberThatIsQuotedSaysOfWhichItIs(String quote) {
    replies(quote, DONE);

    assertThat(drafts()).containsExactly("6.1 " + DONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"v6.1", "6.1b", "Labdien!"})
  void aPartThatNamesNoneIsAskedAbout(String quote) {
    assertThat(replies(quote, DONE)).contains("Par kuru");

    assertThat(drafts()).isEmpty();
  }

  @Test
  void thanksForAReminderAskNothing() {
    assertThat(replies("Paldies!")).contains("Lūdzu!");
  }

  @Test
  void aLineThatNamesItsMeasureIsNotAskedAbout() {
    assertThat(replies("6.1 procesā: " + DONE)).contains("6.1", DONE, "Vai iesniegt?");
  }

  @Test
  void aQuestionInReplyToSeveralIsAnsweredAsElsewhere() {
    assertThat(replies("kad ir termiņš?")).contains("5. februāris");
    assertThat(replies("Kas par?")).contains("nesapratu");
  }

  @Test
  void aStepInReplyToSeveralIsOfWhatWasBegunLast() {
    liga.says("6.1 procesā: " + DONE);

    assertThat(replies("atcelt")).contains("par 6.1 ir atcelts");
  }

  @Test
  void inReplyToOneMeasureNoPartIsLookedFor() {
    liga.says("6.2");
    reminder = liga.shown().getLast().messageId();

    replies("6.1", DONE);

    assertThat(drafts()).containsExactly("6.2 " + DONE);
  }
}

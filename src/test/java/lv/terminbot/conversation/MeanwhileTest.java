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

/** A report waits for an answer, and somebody says this or that. */
class MeanwhileTest {
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;
  private Someone liga;

  @BeforeEach
  void whatWasDoneIsAsked() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    liga = bot.contactOf("VARAM");
    liga.says("atskaite 6.2");
    liga.taps("🔵 procesā");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private String replies(long to, String words) {
    var said = RawUpdates.words(liga.id(), bot.telegram().nextMessageId(), words);
    return liga.sends(RawUpdates.inReply(said, to));
  }

  private List<String> drafts() {
    return bot.column("measure || ' ' || coalesce(words, '–')", "draft", "1 = 1");
  }

  @Test
  void linesThatNameTheirMeasuresAreOnThoseHoweverLong() {
    liga.says("5.1 procesā: līgums ar ekspertiem noslēgts\n5.2 procesā: piemēri publiski pieejami");

    assertThat(drafts())
        .containsExactly(
            "6.2 –", "5.1 līgums ar ekspertiem noslēgts", "5.2 piemēri publiski pieejami");
  }

  @Test
  void oneStateForTheRestIsNoAnswerThoughItHasSeveralLines() {
    liga.says("5.1 procesā: līgums noslēgts\npārējie procesā");

    assertThat(drafts()).contains("5.1 līgums noslēgts", "5.3 –", "6.3 –");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "procesā",
        "Darba grupa",
        "Notika semināri, tostarp 5.1 jomā, un tajos kopā piedalījās simts cilvēku"
      })
  void whatMayBeTheAnswerIs(String words) {
    liga.says(words);

    assertThat(drafts()).containsExactly("6.2 " + words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kad ir termiņš?", "status 5.1", "VARAM?"})
  void whatAsksIsNoAnswer(String words) {
    liga.says(words);

    assertThat(drafts()).containsExactly("6.2 –");
  }

  @Test
  void yesToAListOfReportsSubmitsNone() {
    liga.says("5.1 procesā: līgums\n5.2 procesā: piemēri");
    replies(liga.shown().getLast().messageId(), "jā");

    assertThat(bot.count("progress_update", "1 = 1")).isZero();
  }

  @Test
  void noInReplyToAQuestionChangesWhatItAskedAbout() {
    liga.says("6.2 procesā: metodika");
    var review = liga.shown().getLast().messageId();
    liga.says("5.1 procesā: līgums");

    assertThat(replies(review, "nē")).contains("6.2", "metodika");
    assertThat(bot.count("progress_update", "1 = 1")).isZero();
  }

  @Test
  void yesThatNamesAnotherMeasureSubmitsNothing() {
    liga.says("6.2 procesā: metodika");

    assertThat(replies(liga.shown().getLast().messageId(), "iesniedz 5.1")).contains("5.1");
    assertThat(bot.count("progress_update", "1 = 1")).isZero();
  }

  @Test
  void whoIsInJoinsAnotherInstitutionByWords() {
    var invitation = anna.says("/invite FM");
    liga.says("/start " + invitation.replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1"));

    assertThat(liga.says("jā")).contains("FM");
    assertThat(bot.count("membership", "institution = 'FM'")).isOne();
  }
}

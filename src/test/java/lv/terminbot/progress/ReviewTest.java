package lv.terminbot.progress;

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

/** What coordinators do with what was submitted. */
class ReviewTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void aReportIsSubmitted() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    dace = bot.contactOf("TM");
    dace.says("3.2 procesā: līgums noslēgts");
    dace.taps(CONFIRM);
    bot.quiet();
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private String state() {
    return bot.column("state", "obligation", "measure = '3.2' and institution = 'TM'").getFirst();
  }

  @Test
  void itIsAcceptedOnce() {
    assertThat(anna.lastShown()).contains("līgums noslēgts");
    var code = anna.codeOf("✅ Pieņemt");
    assertThat(anna.taps("✅ Pieņemt")).contains("ir pieņemta");
    bot.quiet();
    assertThat(dace.lastShown()).contains("ir pieņemta");
    assertThat(state()).isEqualTo("accepted");
    assertThat(anna.forges(code)).contains("jau ir izlemts");
    assertThat(dace.forges(code)).contains("tikai koordinators");
    assertThat(dace.taps("Atsaukt iesniegto")).contains("vairs nevar atsaukt");
  }

  @Test
  void itIsReturnedWithAQuestionAndComesBackToTheSameDialogue() {
    assertThat(anna.taps("↩️ Atdot ar jautājumu")).contains("Ko vajag precizēt?");
    assertThat(anna.says("status 5.1")).contains("5.1");
    assertThat(anna.says("Kurā mēnesī līgums noslēgts un ar ko, lūdzu?")).contains("ir atdota");
    bot.quiet();
    assertThat(dace.lastShown()).contains("Kurā mēnesī", "līgums noslēgts");
    assertThat(state()).isEqualTo("returned");

    assertThat(dace.taps("Atskaitīties par 3.2"))
        .contains("Koordinators jautā", "Kurā mēnesī", "Tagad ierakstīts", "līgums noslēgts");
    dace.says("Līgums ar SIA Doma noslēgts novembrī");
    dace.taps("Pārlasīt visu");
    dace.taps(CONFIRM);
    assertThat(dace.lastWith("Kvīts Nr. 2")).contains("novembrī");
    assertThat(state()).isEqualTo("submitted");
    bot.quiet();
    assertThat(anna.lastShown()).contains("novembrī");
    assertThat(anna.taps("✅ Pieņemt")).contains("ir pieņemta");
  }

  @Test
  void aQuestionThatNamesTheMeasureItIsAboutIsTheQuestionOfTheReturn() {
    anna.taps("↩️ Atdot ar jautājumu");
    assertThat(anna.says("status 3.2?")).as("a look-up").doesNotContain("ir atdota");
    assertThat(anna.says("Vai 3.2 tiks pabeigts laikā un kurš par to atbild"))
        .contains("ir atdota");
    assertThat(dace.lastShown()).contains("Vai 3.2 tiks pabeigts laikā");
  }

  @Test
  void aReturnedReportIsOwedAndRemindedOf() {
    anna.taps("↩️ Atdot ar jautājumu");
    anna.says("Kad tieši?");
    bot.quiet();
    bot.itIs("2024-01-22T09:00");
    assertThat(dace.lastShown()).contains("3.2", "vēl 14 dienu");
  }

  @Test
  void aNoteIsSeenByCoordinatorsOnlyAndNoWordsAreNoWords() {
    anna.taps("📝 Iekšēja piezīme");
    assertThat(anna.says("Pārbaudīt summu ar grāmatvedi")).contains("Piezīme", "saglabāta");
    assertThat(dace.says("status 3.2")).doesNotContain("grāmatvedi");
    assertThat(anna.says("status 3.2")).contains("grāmatvedi");
    anna.taps("↩️ Atdot ar jautājumu");
    assertThat(anna.taps("Tomēr nē")).contains("nekas nav mainīts");
    assertThat(anna.says("Kurā mēnesī līgums noslēgts un ar ko, lūdzu?"))
        .doesNotContain("ir atdota");
    assertThat(state()).isEqualTo("submitted");
  }

  @Test
  void aChallengeIsAnItemUntilItIsClosed() {
    dace.says("atskaite 3.1");
    dace.taps("🟠 kavējas");
    dace.says("Darba grupa izveidota");
    dace.taps("Izlaist");
    dace.says("Trūkst finansējuma");
    dace.taps("Pārlasīt visu");
    dace.taps(CONFIRM);

    assertThat(anna.says("izaicinājumi"))
        .contains("1 neatrisināts izaicinājums", "3.1", "TM: Trūkst finansējuma");
    var close = anna.codeOf("☑ Atrisināts: 3.1 TM");
    assertThat(bot.contactOf("VAS").says("izaicinājumi")).contains("Trūkst finansējuma");
    assertThat(dace.says("izaicinājumi")).contains("Trūkst finansējuma");
    assertThat(dace.taps("☑ Atrisināts: 3.1 TM")).contains("Neatrisinātu izaicinājumu nav");
    assertThat(anna.forges(close)).contains("jau ir atzīmēts");
    assertThat(anna.says("izaicinājumi 3.1"))
        .contains("Neatrisinātu izaicinājumu pasākumam 3.1 nav.");
  }

  private void returned(String question) {
    anna.taps("↩️ Atdot ar jautājumu");
    anna.says(question);
    bot.quiet();
  }

  @Test
  void aReturnedQuestionIsAnsweredByTypingRightAfterIt() {
    returned("Kurā mēnesī?");
    assertThat(dace.lastShown()).contains("Atbildi rakstiet tepat");
    assertThat(dace.says("Līgums parakstīts novembra sākumā"))
        .contains("līgums noslēgts\nLīgums parakstīts novembra sākumā", "Vai iesniegt?");
    assertThat(dace.taps(CONFIRM)).contains("Kvīts Nr. 2");
    assertThat(bot.column("words", "progress_update", "number = 2"))
        .containsExactly("līgums noslēgts\nLīgums parakstīts novembra sākumā");
    assertThat(dace.says("Līgums parakstīts oktobrī")).doesNotContain("Vai iesniegt?");
  }

  @Test
  void whatIsAnsweredByTheButtonIsAddedToo() {
    returned("Kurā mēnesī?");
    dace.taps("Atskaitīties par 3.2");
    dace.says("Novembrī");
    assertThat(dace.taps("Pārlasīt visu")).contains("līgums noslēgts\nNovembrī");
  }

  @Test
  void itIsWrittenAnewWhereThatIsWished() {
    returned("Kurā mēnesī?");
    dace.taps("Atskaitīties par 3.2");
    dace.taps("✏️ Rakstīt no jauna");
    dace.says("Līgums ar SIA Doma noslēgts novembrī");
    assertThat(dace.taps("Pārlasīt visu")).contains("SIA Doma").doesNotContain("līgums noslēgts\n");
  }

  @Test
  void whoHasBegunSomethingElseSinceIsNotTakenToAnswer() {
    returned("Kurā mēnesī?");
    dace.says("atskaite 3.1");
    dace.taps("🔵 procesā");
    assertThat(dace.says("Darba grupa izveidota")).contains("3.1", "3. no 6");
  }

  @Test
  void aQuestionThatTheBotCouldAnswerIsStillTheQuestionOfTheReturn() {
    returned("Kāds ir termiņš?");
    assertThat(anna.lastShown()).contains("ir atdota");
    assertThat(dace.lastShown()).contains("Kāds ir termiņš?", "Jūs rakstījāt");
    assertThat(state()).isEqualTo("returned");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kas kavējas?", "kas vēl nav iesniedzis?", "VARAM", "kopaina", "TM?"})
  void aQueryAfterSomethingElseWasSaidIsNoQuestionOfTheReturn(String query) {
    anna.taps("↩️ Atdot ar jautājumu");
    bot.itIs("2024-01-10T10:02");
    anna.says("status 5.1");
    assertThat(anna.says(query)).as(query).doesNotContain("ir atdota");
    assertThat(state()).isEqualTo("submitted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kas kavējas?", "kas vēl nav iesniedzis?", "Kāds ir termiņš?", "kopaina"})
  void aQueryHoursLaterIsNoQuestionOfTheReturn(String query) {
    anna.taps("↩️ Atdot ar jautājumu");
    bot.itIs("2024-01-10T13:00");
    assertThat(anna.says(query)).as(query).doesNotContain("ir atdota", "Atdot");
    assertThat(state()).isEqualTo("submitted");
  }

  @Test
  void wordsHoursLaterAreShownBeforeTheyAreSent() {
    anna.taps("↩️ Atdot ar jautājumu");
    bot.itIs("2024-01-10T13:00");
    anna.says("Lūdzu, precizējiet, ar ko noslēgts līgums un par kādu summu");
    assertThat(anna.lastShown()).contains("par kādu summu").doesNotContain("ir atdota");
    assertThat(state()).isEqualTo("submitted");
    assertThat(anna.taps(anna.buttons().getFirst())).contains("ir atdota");
    assertThat(dace.lastShown()).contains("par kādu summu");
  }

  @Test
  void onTheNextDayNothingWaitsAnyMore() {
    anna.taps("↩️ Atdot ar jautājumu");
    bot.itIs("2024-01-11T13:00");
    anna.says("Lūdzu, precizējiet, ar ko noslēgts līgums un par kādu summu");
    assertThat(state()).isEqualTo("submitted");
    assertThat(dace.texts()).noneMatch(text -> text.contains("par kādu summu"));
  }
}

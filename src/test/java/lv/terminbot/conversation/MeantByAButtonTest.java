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

/** Words that leave something open, and a button that says what was meant by them. */
class MeantByAButtonTest {
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

  @Test
  void whoNamesNoMeasureChoosesItAndWritesNothingTwice() {
    assertThat(dace.says("viss izdarīts, līgums noslēgts")).contains("Par kuru pasākumu tas ir?");

    assertThat(dace.taps("3.2")).contains("3.2", "līgums noslēgts");
    dace.taps("✅ Apstiprināt");

    assertThat(bot.column("state", "progress_update", "measure = '3.2'")).containsExactly("done");
    assertThat(bot.column("words", "progress_update", "measure = '3.2'").getFirst())
        .contains("līgums noslēgts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.2", "3,2", "par 3.2", "Pasākums 3.2.", "tas ir par 3.2", "it is 3.2"})
  void theNumberAloneIsTheAnswerToo(String words) {
    dace.says("viss izdarīts, līgums noslēgts");

    assertThat(dace.says(words)).contains("<b>3.2", "līgums noslēgts", "Vai iesniegt?");
  }

  @Test
  void theNumberIsTheAnswerWhateverWasSaidInBetween() {
    dace.says("viss izdarīts, līgums noslēgts");
    assertThat(dace.says("kad ir termiņš?")).contains("5. februāris");
    assertThat(dace.says("status 3.1")).contains("Jāatskaitās");
    bot.itIs("2024-01-11T09:30");

    assertThat(dace.says("3.2")).contains("līgums noslēgts", "Vai iesniegt?");
    assertThat(dace.says("3.1")).as("it was answered").doesNotContain("līgums noslēgts");
  }

  @Test
  void whoAsksAfterADayOrAboutAnotherMeasureIsAnswered() {
    dace.says("viss izdarīts, līgums noslēgts");
    assertThat(dace.says("6.1")).contains("6. apņemšanās").doesNotContain("līgums noslēgts");
    assertThat(dace.says("3.2?")).contains("3. apņemšanās").doesNotContain("līgums noslēgts");
    bot.itIs("2024-01-12T10:00");
    assertThat(dace.says("3.2")).contains("3. apņemšanās").doesNotContain("līgums noslēgts");
  }

  @Test
  void whoHasGoneOnWithAReportAnswersThere() {
    dace.says("viss izdarīts, līgums noslēgts");
    dace.says("atskaite 3.1");
    dace.taps("🔵 procesā");
    dace.says("Notika seminārs");
    assertThat(dace.lastShown()).contains("Skaitlis");

    assertThat(dace.says("3.2")).contains("<b>3.1").doesNotContain("līgums noslēgts");
  }

  @Test
  void ofTwoSuchMessagesTheButtonOfTheEarlierOneReportsNothing() {
    dace.says("viss izdarīts, līgums noslēgts");
    var earlier = dace.codeOf("3.2");
    dace.says("pabeigts, nodots iestādēm");

    assertThat(dace.forges(earlier)).contains("Tos vārdus vairs neglabāju", "uzrakstiet vēlreiz");
    assertThat(bot.count("draft", "true")).isZero();
    assertThat(dace.taps("3.2")).contains("nodots iestādēm");
  }

  @Test
  void theButtonOfSomebodyElseReportsNothing() {
    dace.says("viss izdarīts, līgums noslēgts");
    var code = dace.codeOf("3.2");
    var juris = bot.contactOf("TM");
    juris.says("3.2");

    assertThat(juris.forges(code)).contains("Tos vārdus vairs neglabāju");
    assertThat(bot.count("draft", "true")).isZero();
  }

  @Test
  void aReportAndAQuestionInOneMessageAreBothHeard() {
    var before = dace.shown().size();

    dace.says("3.2 procesā: līgums noslēgts. Kad ir termiņš?");

    var answers = dace.texts().subList(before, dace.shown().size());
    assertThat(answers).hasSize(2);
    assertThat(answers.getFirst()).contains("3.2", "līgums noslēgts", "Vai iesniegt");
    assertThat(answers.getLast()).contains("2024. gada 5. februāri");
  }

  @Test
  void severalReportsInLinesAreNoAnswerToTheQuestionThatWaits() {
    dace.says("atskaite 3.1");
    dace.taps("🔵 procesā");

    assertThat(dace.says("3.1 pabeigts: vadlīnijas nodotas\n3.2 procesā: līgums noslēgts"))
        .contains("3.1", "3.2", "vadlīnijas nodotas", "līgums noslēgts");
  }

  @Test
  void anAnswerInLinesIsOneWhateverItMentions() {
    dace.says("atskaite 3.1");
    dace.taps("🔵 procesā");

    dace.says("TM\nVK");

    assertThat(bot.column("words", "draft", "true")).containsExactly("TM\nVK");
  }

  @Test
  void aNoteOfACoordinatorMayEndLikeAQuestion() {
    var anna = bot.someone(Bot.ANNA);
    dace.says("3.2 procesā: līgums noslēgts");
    dace.taps("✅ Apstiprināt");
    bot.quiet();
    anna.taps("📝 Iekšēja piezīme");

    anna.says("Vai TM par 3.2 samaksāja laikā?");

    assertThat(anna.says("vēsture 3.2")).contains("Vai TM par 3.2 samaksāja laikā?");
  }
}

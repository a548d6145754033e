package lv.terminbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report given in the conversation, one question after the other. */
class DialogueTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;
  private Someone liga;

  @BeforeEach
  void afterTheInvitation() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    liga = bot.contactOf("VAS");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void oneQuestionAfterTheOtherToTheReceiptAndOnToTheNextMeasure() {
    assertThat(liga.says("atskaite")).contains("1.1", "1. no 6", "Kāds ir pasākuma stāvoklis?");
    assertThat(liga.taps("🔵 procesā")).contains("2. no 6", "Kas paveikts?");
    assertThat(liga.says("Apmācīti 30 darbinieki")).contains("3. no 6", "Skaitlis");
    assertThat(liga.says("daudz")).contains("Šeit vajag skaitli", "3. no 6");
    assertThat(liga.says("1 200,5 (2023)")).contains("4. no 6", "Kas kavē");
    assertThat(liga.says("termiņi")).contains("Kas gaidāms");
    bot.restart();
    assertThat(liga.says("Kavē iepirkums: pretendents pārsūdz <b>rezultātu</b> & gaida"))
        .contains("5. no 6");
    assertThat(liga.taps("Izlaist")).contains("6. no 6");
    assertThat(liga.taps("← Atpakaļ")).contains("5. no 6");
    assertThat(liga.says("Līgums februārī")).contains("6. no 6");
    assertThat(liga.taps("Pārlasīt visu"))
        .contains("Apmācīti 30 darbinieki", "1 200,5 (2023)", "Kavē iepirkums", "Līgums februārī")
        .contains("&lt;b&gt;rezultātu&lt;/b&gt; &amp; gaida", "Vai iesniegt?");
    assertThat(liga.buttons()).contains("✏️ Rezultāts", "➕ Pierādījumi", "Mainīt stāvokli");

    assertThat(liga.taps("✏️ Rezultāts")).contains("Tagad ierakstīts", "1 200,5 (2023)");
    assertThat(liga.says("30 darbinieki")).contains("30 darbinieki", "Vai iesniegt?");
    liga.taps(CONFIRM);
    assertThat(liga.lastWith("Kvīts Nr. 1"))
        .contains("Apmācīti 30 darbinieki", "Kavē iepirkums", "Līgums februārī")
        .contains("Lai labotu", "līdz 2024. gada 5. februārim");
    assertThat(liga.lastShown()).contains("1.3", "1. no 6");

    assertThat(anna.says("status 1.1")).contains("Apmācīti 30 darbinieki", "Kavē iepirkums");
  }

  @Test
  void anAnswerThatBeginsLikeAnOrderIsAnAnswer() {
    liga.says("atskaite 1.1");
    liga.taps("🔵 procesā");
    for (var answer :
        new String[] {
          "Cikls ar piecām nodarbībām noslēgts",
          "Pagarinājums līgumam piešķirts",
          "Uzaicinājums partneriem nosūtīts",
          "Prom aizgājusi projekta vadītāja",
          "Vēlāk 15.02. notika noslēguma seminārs"
        }) {
      assertThat(liga.says(answer)).as(answer).contains("3. no 6");
      liga.taps("← Atpakaļ");
    }
    assertThat(liga.says("kas mainījies kopš 1. janvāra?")).contains("nekas nav iesniegts");
    assertThat(liga.says("prom līdz 15.02.")).doesNotContain("3. no 6");
  }

  @Test
  void whatWasSaidLastTimeIsShownAndHoldsAtATap() {
    liga.says("1.1 procesā: pirmā kārta");
    liga.taps(CONFIRM);
    assertThat(liga.says("atskaite 1.1")).contains("Iepriekš (Nr. 1)", "procesā");
    liga.taps("Bez izmaiņām");
    assertThat(liga.lastShown()).contains("Iepriekš (Nr. 1)", "pirmā kārta", "2. no 6");
    liga.taps("Bez izmaiņām");
    liga.taps("Pārlasīt visu");
    assertThat(liga.lastShown()).contains("procesā", "pirmā kārta", "Vai iesniegt?");
  }

  @Test
  void everyStepCanBeTakenBackAndSoCanTheWholeDraftAndItsSubmission() {
    liga.says("atskaite 1.1");
    liga.taps("🔵 procesā");
    liga.says("pirmais teksts");
    liga.taps("Pārlasīt visu");
    liga.taps("✏️ Kas paveikts");
    liga.says("otrais teksts");
    assertThat(liga.lastShown()).contains("otrais teksts");
    liga.taps("↶ Kā bija");
    liga.says("atcelt");
    assertThat(liga.lastShown()).contains("1.1");
    assertThat(bot.count("draft", "pace <> 'given-up'")).isZero();
    liga.taps("↶ Kā bija");
    liga.taps("Pārlasīt visu");
    assertThat(liga.lastShown()).contains("pirmais teksts").doesNotContain("otrais");

    liga.taps(CONFIRM);
    assertThat(bot.column("state", "obligation", "measure = '1.1' and institution = 'VAS'"))
        .containsExactly("submitted");
    assertThat(liga.taps("Atsaukt iesniegto")).contains("ir atsaukta", "pirmais teksts");
    bot.quiet();
    assertThat(anna.lastShown()).contains("atsauca atskaiti Nr. 1");
    assertThat(bot.column("state", "obligation", "measure = '1.1' and institution = 'VAS'"))
        .containsExactly("open");
    assertThat(anna.says("status 1.1")).contains("vēl nav nevienas ziņas");
    liga.taps(CONFIRM);
    assertThat(liga.lastShown()).contains("Kvīts Nr. 2", "pirmais teksts");
  }

  @Test
  void anEditedMessageChangesTheDraftAndAfterSubmissionOpensACorrection() {
    liga.says("atskaite 1.1");
    liga.taps("✅ izpildīts");
    liga.sends(RawUpdates.words(liga.id(), 90_001, "Apmācīti 30 darbineki"));
    assertThat(liga.lastShown()).contains("3. no 6");
    assertThat(liga.sends(RawUpdates.edited(liga.id(), 90_001, "Apmācīti 30 darbinieki")))
        .contains("3. no 6");
    assertThat(liga.taps("Pārlasīt visu")).contains("30 darbinieki").doesNotContain("darbineki");
    liga.taps(CONFIRM);

    assertThat(liga.sends(RawUpdates.edited(liga.id(), 90_001, "Apmācīti 31 darbinieks")))
        .contains("31 darbinieks", "Vai iesniegt?");
    assertThat(liga.taps(CONFIRM)).contains("Kvīts Nr. 2", "31 darbinieks");
    assertThat(bot.column("words", "progress_update", "1 = 1 order by number"))
        .containsExactly("Apmācīti 30 darbinieki", "Apmācīti 31 darbinieks");
  }

  @Test
  void aLongTextInSeveralMessagesIsJoinedInOrderAndKeptWhole() {
    liga.says("atskaite 1.1");
    liga.taps("🔵 procesā");
    var first = "Pirmā daļa. ".repeat(330).strip();
    var second = "Otrā daļa. ".repeat(300).strip();
    liga.sends(RawUpdates.words(liga.id(), 90_011, first));
    liga.sends(RawUpdates.words(liga.id(), 90_012, second));
    assertThat(liga.lastShown()).contains("3. no 6");
    liga.taps("Pārlasīt visu");
    liga.taps(CONFIRM);
    assertThat(bot.column("words", "progress_update", "1 = 1"))
        .containsExactly(first + "\n" + second);
  }

  @Test
  void aLongAnswerIsAnAnswerWhateverItMentionsAndALineAboutAMeasureIsAboutThat() {
    liga.says("atskaite 1.1");
    liga.taps("🔵 procesā");
    var mentions =
        "Darbs turpinās, jo pasākums 6.3 ir pabeigts un termiņi saskaņoti ar visām iestādēm";
    assertThat(liga.says(mentions)).contains("1.1", "3. no 6");
    assertThat(bot.column("words", "draft", "measure = '1.1'")).containsExactly(mentions);

    assertThat(liga.says("1.3 procesā: sagatavoti materiāli visām pašvaldībām un vēl divām skolām"))
        .contains("1.3", "sagatavoti materiāli", "Vai iesniegt?");
    assertThat(bot.count("draft", "1 = 1")).isEqualTo(2);
  }

  @Test
  void theGuidedFlowCountsTheMeasuresAndGoesOnByItself() {
    assertThat(liga.says("atskaite")).contains("1.1", "1. pasākums no 5");
    liga.taps("🔵 procesā");
    liga.says("Darīts");
    for (var question = 0; question < 4; question++) {
      liga.taps("Izlaist");
    }
    liga.taps(CONFIRM);

    var shown = liga.texts();
    assertThat(shown.get(shown.size() - 2)).contains("Kvīts Nr. 1");
    assertThat(shown.getLast()).contains("1.3", "2. pasākums no 5", "Kāds ir pasākuma stāvoklis?");
  }

  @Test
  void theGuidedFlowGoesOnAfterAllWasReadOverAndSomethingChanged() {
    liga.says("atskaite");
    liga.taps("🔵 procesā");
    liga.says("Darīts");
    assertThat(liga.taps("Pārlasīt visu")).contains("Vai iesniegt?");
    liga.taps("➕ Rezultāts");
    assertThat(liga.says("12 (2023)"))
        .as("only what was chosen is asked")
        .contains("Vai iesniegt?");
    liga.taps(CONFIRM);

    var shown = liga.texts();
    assertThat(shown.get(shown.size() - 2)).contains("Kvīts Nr. 1", "12 (2023)");
    assertThat(shown.getLast()).contains("1.3", "2. pasākums no 5", "Kāds ir pasākuma stāvoklis?");
  }

  @Test
  void whatWasBegunWithALineEndsWithItsReceipt() {
    liga.says("1.1 procesā: notiek darbi");
    liga.taps(CONFIRM);
    assertThat(liga.lastShown()).contains("Kvīts Nr. 1");
  }

  @Test
  void aDraftRestsUntilItIsTakenUp() {
    liga.says("atskaite 1.1");
    liga.taps("🔵 procesā");
    assertThat(liga.taps("Vēlāk")).contains("elnraksts par 1.1 ir saglabāts");
    assertThat(liga.says("kaut kas cits pavisam")).doesNotContain("3. no 6");
    bot.itIs("2024-01-18T10:00");
    assertThat(liga.says("atskaite")).contains("1.1", "2. no 6");
    assertThat(liga.says("Darīts")).contains("3. no 6");
  }
}

package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfLanguage;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report says to the bot is not told of the measure, and what is named is what is meant. */
class OrdersInReportsTest {
  private final Reader reader = Words.reader();
  private final PlanIndex plan = Books.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5.1 pieliec vēl rindiņu: tapis ceļvedis skolām. Stāvokli nemaini | tapis ceļvedis skolām.",
        "Допиши 5.3: открыт набор о субсидиях. | открыт набор о субсидиях.",
        "Keep this for 3.1 but don't send: we met the unions twice. | we met the unions twice.",
        "Vēstule no Zanes: 6.2 notika divi braucieni, turpinās. | notika divi braucieni"
      })
  void whatIsOrderedOfTheBotIsNoWordOfAReport(String said, String text) {
    assertThat(update(said).text()).isEqualTo(text);
  }

  @Test
  void whatOnlyLeadsToALinkIsNoWordOfAReport() {
    var update = update("Lūdzu pievienot 3.1 atbildei saiti uz mūsu lapu: https://www.tm.gov.lv/x");

    assertThat(update.text()).isEmpty();
    assertThat(update.answers()).containsEntry("evidence", "https://www.tm.gov.lv/x");
  }

  @Test
  void inWhoseNameItIsToBeEnteredIsHeardAtTheEnd() {
    var update = update("5.1 notika trīs semināri, procesā. Vai var to ierakstīt FM vārdā?");

    assertThat(update.onBehalfOf()).contains(new InstitutionCode("FM"));
    assertThat(update.text()).doesNotContain("FM");
  }

  @Test
  void aNextStepBehindABareStateNeedsNoSign() {
    var update =
        update("TM par 3.1: līgums noslēgts. Atzīmē kā procesā, nākamais solis kursi martā");

    assertThat(update.state()).contains(ProgressState.IN_PROGRESS);
    assertThat(update.answers()).containsEntry("next", "kursi martā");
  }

  @Test
  void anEmojiPartsWhatIsMissingFromWhatIsToCome() {
    var update = update("5.1 saturs ir sagatavots, trūkst bildes 🙂 tās būs jūnijā");

    assertThat(update.answers())
        .containsEntry("challenges", "trūkst bildes")
        .containsEntry("next", "tās būs jūnijā");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.1 noteikumu vēl nav 😕 kavējamies pāris nedēļu | DELAYED",
        "3.2 no mūsu iestādes uzskatāms par izpildītu šajā posmā | DONE",
        "6.1 saskaņots, taču par pabeigtu to nedēvējam | "
      })
  void aStateIsOfItsOwnThought(String said, ProgressState state) {
    assertThat(update(said).state()).isEqualTo(Optional.ofNullable(state));
  }

  @Test
  void aLinkThatIsPromisedIsNoEvidence() {
    var update = update("5.3 dati atvērti, pasākums izpildīts. Saite sekos.");

    assertThat(update.answers()).doesNotContainKey("evidence");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vai atskaite jāsniedz pēc noteikumu Nr. 970 3.2. apakšpunkta",
        "is it asked by point 3.2 of the Cabinet order"
      })
  void aPointOfAnActIsNoMeasure(String said) {
    assertThat(Words.finder().find(said, plan).measures()).isEmpty();
    assertThat(read(said, Speaker.CONTACT)).isNotInstanceOf(Inquiry.AskMeasure.class);
  }

  @Test
  void aPointOfThePlanIsAMeasure() {
    assertThat(Words.finder().find("kā iet ar plāna 3.2. apakšpunktu", plan).measures())
        .containsExactly(new MeasureNumber("3.2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"extend 3.2 to the ninth", "pagarini 3.2 līdz devītajam, lūdzu"})
  void aDayIsHeardInWords(String said) {
    assertThat(read(said, Speaker.COORDINATOR))
        .isInstanceOfSatisfying(
            OfExtensions.Extend.class,
            wish -> assertThat(wish.until()).contains(new Day.OfMonth(9)));
  }

  @Test
  void moreTimeIsForTheMeasureOfWhoseTitleAWordIs() {
    assertThat(read("lūdzu pagarināt par standartiem līdz 20.02.", Speaker.CONTACT))
        .isInstanceOfSatisfying(
            OfExtensions.Extend.class,
            wish -> assertThat(wish.measures()).containsExactly(new MeasureNumber("6.1")));
  }

  @Test
  void aDayWithoutSendingIsOverTheDayAfter() {
    assertThat(read("ceturtdien neko automātiski nesūti", Speaker.COORDINATOR))
        .isEqualTo(
            new OfNudges.AskPauseOf(List.of(), Optional.of(new Day.Weekday(DayOfWeek.FRIDAY))));
    assertThat(read("nesūti neko līdz ceturtdienai", Speaker.COORDINATOR))
        .isEqualTo(
            new OfNudges.AskPauseOf(List.of(), Optional.of(new Day.Weekday(DayOfWeek.THURSDAY))));
  }

  @Test
  void aLanguageThatIsNamedInAnotherRequestSetsNone() {
    assertThat(
            read(
                "ja iespējams, atsūtiet man visus pasākumu nosaukumus latviešu valodā",
                Speaker.OBSERVER))
        .isNotInstanceOf(OfLanguage.SetLanguage.class);
  }

  @Test
  void whatIsAddedToAMeasureIsShownWithItsWords() {
    assertThat(read("Add to 5.1 that twelve schools tried the map", Speaker.CONTACT))
        .isInstanceOfSatisfying(
            QuickUpdate.class, u -> assertThat(u.text()).contains("twelve schools tried the map"));
  }

  private QuickUpdate update(String said) {
    return (QuickUpdate) read(said, Speaker.CONTACT);
  }

  private Intent read(String said, Speaker speaker) {
    return reader.read(said, plan, speaker).intent();
  }
}

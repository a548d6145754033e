package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.intent.OfReport.SeveralUpdates;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a report that is written as people write. */
class ReportReadingTest {
  private final Reader reader = Words.reader();
  private final PlanIndex plan = Books.shipped();

  @Test
  void greetingSignatureAndTheOrderToNoteItAreNoWordsOfAReport() {
    // when
    var update =
        update(
            "Labdien, Ilze!\nlūdzu pierakstiet, ka 4.3 novadījām trīs dialogus Kuldīgā."
                + " Statuss – procesā.\nAr cieņu\nJānis Kalniņš");

    // then
    assertThat(update.text()).isEqualTo("novadījām trīs dialogus Kuldīgā.");
    assertThat(update.state()).contains(ProgressState.IN_PROGRESS);
  }

  @Test
  void partsThatAreAnnouncedAreAnswersOfTheirOwn() {
    // when
    var update =
        update(
            "3.1 procesā. Paveikts: divas tikšanās. Izaicinājumi: maz laika."
                + " Saite: https://www.mk.gov.lv/lv/tiksanas");

    // then
    assertThat(update.text()).isEqualTo("divas tikšanās.");
    assertThat(update.answers())
        .isEqualTo(
            Map.of("challenges", "maz laika.", "evidence", "https://www.mk.gov.lv/lv/tiksanas"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.2 pabeigts: viss | viss",
        "4.1 done: all | all",
        "3.2 pabeigts ✅: viss | viss",
        "6.1 procesā: jau | jau",
        "5.1 procesā: skat. https://example.org | skat. https://example.org",
        "3.2: pabeigts | ''",
        "pabeigts: 3.2 | ''",
        "3.1 procesā: izaicinājumi: maz laika | ''"
      })
  void whatStandsBehindAColonAfterTheStateIsWhatWasDoneWhateverWordItIs(String words, String text) {
    assertThat(update(words).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.1 done: ten meetings held | ten meetings held",
        "3.1 izdarīts: notika desmit sanāksmes | notika desmit sanāksmes"
      })
  void aStateRightBehindTheMeasureIsSaidThoughAPartBearsItsName(String words, String text) {
    var update = update(words);

    assertThat(update.state()).contains(ProgressState.DONE);
    assertThat(update.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4.3\nstāvoklis: pabeigts\npaveikts: notika divi semināri\nproblēmas: trūkst laika",
        "4.3\nstate: finished\ndone: two workshops were held\nproblems: no time"
      })
  void aStateWithTheNameOfAPartOnTheNextLineIsRead(String words) {
    var update = update(words);

    assertThat(update.state()).contains(ProgressState.DONE);
    assertThat(update.text()).doesNotContain("stā", "stat").contains("s");
    assertThat(update.answers()).containsKey("challenges");
  }

  @Test
  void allOfACommitmentAreItsMeasures() {
    assertThat(updates("visi 6. apņemšanās pasākumi procesā"))
        .extracting(u -> u.number().value())
        .containsExactly("6.1", "6.2", "6.3");
  }

  @Test
  void whatIsSaidOfBothIsSaidOfEach() {
    assertThat(updates("5.1: iznāca ceļvedis; 5.2: savākti pieci stāsti. abi procesā"))
        .extracting(QuickUpdate::state)
        .containsExactly(
            Optional.of(ProgressState.IN_PROGRESS), Optional.of(ProgressState.IN_PROGRESS));
  }

  @Test
  void eachSignIsOfTheMeasureBeforeIt() {
    assertThat(updates("4.1 ✅ 4.2 🔄"))
        .extracting(QuickUpdate::state)
        .containsExactly(Optional.of(ProgressState.DONE), Optional.of(ProgressState.IN_PROGRESS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kaimiņiene stāsta, ka 6.1 esot pabeigts",
        "protams, 6.1 ir \"pabeigts\" 🙄",
        "6.1 pirmais posms pabeigts",
        "kad 6.1 būs pabeigts, pateikšu",
        "ja iedos naudu, 6.1 pabeigsim maijā"
      })
  void whatOthersSayWhatIsIronyAndWhatIsToComeIsNotDone(String words) {
    assertThat(update(words).state()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "4.2 izdarīts 70 %, PARTLY_DONE",
    "4.2 vairs nekavējas un iet pēc plāna, IN_PROGRESS",
    "4.2 pabeigts. nē pagaidi, PARTLY_DONE",
    "4.2 ⏳, IN_PROGRESS"
  })
  void theStateIsTheOneThatHoldsInTheEnd(String words, ProgressState state) {
    var said = words.endsWith("pagaidi") ? words + ", daļēji" : words;
    assertThat(update(said).state()).contains(state);
  }

  @Test
  void aMeasureIsNamedByWordsOfItsTitleInAnyLanguage() {
    assertThat(update("ietvara dokuments ir pabeigts un nodrukāts").number())
        .isEqualTo(new MeasureNumber("1.1"));
    assertThat(update("vieglās valodas mācības turpinās").number())
        .isEqualTo(new MeasureNumber("4.1"));
  }

  @Test
  void twoThatAreComparedAreBothShown() {
    assertThat(reader.read("salīdzini 6.1 un 6.3", plan).requests())
        .hasSize(2)
        .allMatch(Inquiry.AskMeasure.class::isInstance);
  }

  @Test
  void whatAnOrderDoesNotTakeUpIsSaid() {
    // when
    var reading = reader.read("pamudini FM līdz 17.01.", plan, Speaker.COORDINATOR);

    // then
    assertThat(reading.intent()).isInstanceOf(OfNudges.AskNudge.class);
    assertThat(reading.unheard()).containsExactly("17.01.");
  }

  @Test
  void moreTimeForAnInstitutionThatThePlanLacksIsGivenToNobodyElse() {
    assertThat(reader.read("pagarini KNAB 5.1 līdz 16.02.", plan, Speaker.COORDINATOR).intent())
        .isInstanceOf(OfHelp.NotInPlan.class);
  }

  private QuickUpdate update(String words) {
    return (QuickUpdate) reader.read(words, plan, Speaker.CONTACT).intent();
  }

  private List<QuickUpdate> updates(String words) {
    Intent intent = reader.read(words, plan, Speaker.CONTACT).intent();
    return ((SeveralUpdates) intent).updates();
  }
}

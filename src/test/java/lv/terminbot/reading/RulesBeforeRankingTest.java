package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReview;
import lv.terminbot.intent.OfWishes;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.intent.joining.OfEmail;
import lv.terminbot.intent.joining.OfLetters;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.ranking.Label;
import lv.terminbot.reading.ranking.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules make of a message, whatever the ranking would put first. */
class RulesBeforeRankingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"is 6.2 delayed", "kā 6.2 kavējas", "vai 6.2 ir pabeigts", "6.2", "6.2 jā?"})
  void aStateThatIsAskedIsNoReport(String said) {
    assertThat(contact(said))
        .isEqualTo(new Inquiry.AskMeasure(Optional.empty(), new MeasureNumber("6.2")));
  }

  @ParameterizedTest
  @CsvSource({"LV0049, 4", "lv0050, 5"})
  void aCommitmentIsAskedByTheNumberOfThePartnership(String said, int number) {
    assertThat(contact(said)).isEqualTo(new Inquiry.AskCommitment(Optional.empty(), number));
  }

  @Test
  void aNumberThatNoCommitmentHasIsLookedFor() {
    assertThat(contact("LV9999")).isInstanceOf(OfHelp.Unclear.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "visi 1. apņemšanās pasākumi pabeigti, izņemot vienu",
        "all of commitment 1 done but not the first one"
      })
  void whichMeasuresOfACommitmentAreMeantIsAsked(String said) {
    assertThat(contact(said)).isEqualTo(new OfReport.StateOnly(Optional.empty(), said));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pagarinājumu vairs nevajag",
        "I no longer need the extension",
        "we don't need more time after all"
      })
  void whoNeedsNoMoreTimeIsShownWhatWasAskedFor(String said) {
    assertThat(contact(said)).isEqualTo(new OfExtensions.AskExtensions());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vēlāk, pēc stundas", "later, in an hour", "ne tagad, pēc stundas"})
  void laterInAnHourIsInAnHour(String said) {
    assertThat(contact(said)).isEqualTo(new OfWishes.RemindLater(OfWishes.Delay.HOUR));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pagarini visiem, izņemot VAS, līdz 15.02.",
        "apstiprini visus ziņojumus, izņemot VARAM",
        "accept all reports except VARAM",
        "nosūti visiem, izņemot TM: rīt sapulce"
      })
  void anOrderFromWhichNobodyCanBeLeftOutIsNotTaken(String said) {
    assertThat(coordinator(said)).isInstanceOf(OfHelp.Unclear.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cik pasākumu pabeigti un cik procesā",
        "how many are done, how many in progress and how many delayed",
        "сколько готово и сколько в работе"
      })
  void howManyThereAreOfEachStateIsInTheOverview(String said) {
    assertThat(coordinator(said)).isEqualTo(new Inquiry.AskOverview());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kontaktpersonas bez e-pasta",
        "institūcijas bez kontaktpersonām",
        "institutions without contacts",
        "kam nav kontaktpersonu"
      })
  void whoHasNoContactIsMissing(String said) {
    assertThat(coordinator(said)).isEqualTo(new OfLetters.AskMissing());
  }

  @Test
  void whoOwesIsAskedOfACommitmentThatIsNamed() {
    // given
    var said = "kuras iestādes parādā 6. apņemšanos";
    var meant = new OfHelp.Reread(Label.WHO_OWES.code(), said.hashCode(), Optional.empty());

    // then
    assertThat(Words.reader().readAs(meant, said, Found.PLAN, Asker.ANYBODY))
        .isInstanceOfSatisfying(
            OfLookup.AskMissing.class, asked -> assertThat(asked.scope().commitment()).contains(6));
  }

  @Test
  void aNoteWithAColonIsWrittenThoughItAsks() {
    assertThat(coordinator("piezīme pie 4.2: kas tas ir?"))
        .isInstanceOfSatisfying(
            OfReview.AskReview.class, note -> assertThat(note.words()).isEqualTo("kas tas ir?"));
    assertThat(coordinator("vai ir piezīme pie 4.2")).isInstanceOf(Inquiry.AskHistory.class);
  }

  @Test
  void linesOfAddressesMayHaveBlankOnesBetween() {
    assertThat(coordinator("VARAM ilze@varam.gov.lv\n\nTM janis@tm.gov.lv Jānis"))
        .isInstanceOfSatisfying(
            OfEmail.PutAddresses.class, put -> assertThat(put.addresses()).hasSize(2));
    assertThat(coordinator("VARAM ilze@varam.gov.lv 5.1"))
        .isNotInstanceOf(OfEmail.PutAddresses.class);
  }

  @Test
  void moreThingsThanAreComparedAreNotShownAtOnce() {
    assertThat(read("salīdzini 6.1, 6.2, 6.3 un 5.1", Speaker.COORDINATOR).requests()).hasSize(1);
    assertThat(read("salīdzini 6.1 un 6.2", Speaker.COORDINATOR).requests()).hasSize(2);
  }

  private static Intent contact(String said) {
    return read(said, Speaker.CONTACT).intent();
  }

  private static Intent coordinator(String said) {
    return read(said, Speaker.COORDINATOR).intent();
  }

  private static Reading read(String said, Speaker speaker) {
    return Words.reader().read(said, Found.PLAN, speaker);
  }
}

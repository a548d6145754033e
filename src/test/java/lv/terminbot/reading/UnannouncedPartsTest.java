package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import lv.terminbot.intent.OfReport;
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

/** What a report says without naming it: what is next, what is missing, that a part is done. */
class UnannouncedPartsTest {
  private final Reader reader = Words.reader();
  private final PlanIndex plan = Books.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.2 procesā, notika divas darbnīcas, kopsavilkumu publicēsim aprīlī"
            + " | notika divas darbnīcas | kopsavilkumu publicēsim aprīlī",
        "5.2 in progress, 40 pupils took part. We plan a contest in autumn."
            + " | 40 pupils took part. | We plan a contest in autumn.",
        "par četri divi viss notiek pārbaudītas desmit lapas nākamais solis apmācības rudenī"
            + " | viss notiek pārbaudītas desmit lapas | apmācības rudenī"
      })
  void whatIsYetToComeIsTheNextStep(String words, String done, String next) {
    assertThat(update(words).text()).isEqualTo(done);
    assertThat(update(words).answers()).containsEntry("next", next);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5.1 procesā, katalogs papildināts, pietrūka redaktoru | pietrūka redaktoru",
        "6.3 in progress: two visits made, not enough staff for more | not enough staff for more"
      })
  void whatIsMissingIsAChallenge(String words, String challenge) {
    assertThat(update(words).answers()).containsEntry("challenges", challenge);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6.2 pabeigti 3 no 5 semināriem",
        "4.2 izpildīts, izņemot divas iestādes",
        "3.2: bija plānoti četri pētījumi, pabeigti trīs",
        "3.2 - 1 of 4 studies finished, the others follow in May"
      })
  void aPartThatIsCountedIsPartlyDone(String words) {
    assertThat(update(words).state()).contains(ProgressState.PARTLY_DONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"6.1 👍", "🟢 6.1", "4.2 👌"})
  void aThumbSaysThatAllIsWellAndNotThatItIsDone(String words) {
    assertThat(update(words).state()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4.3 viss pa vecam",
        "par 4.3 nekas jauns",
        "no changes on 4.3 since last year",
        "4.3 без изменений"
      })
  void whereNothingIsNewWhatWasSaidLastIsMeant(String words) {
    assertThat(read(words)).isEqualTo(new OfReport.Repeat(new MeasureNumber("4.3")));
  }

  @Test
  void whatIsPromisedForLaterIsNotReported() {
    var read = read("5.1 un 5.2 procesā, 6.1 nav uzsākts, par 6.2 un 6.3 ziņošu rīt");

    assertThat(((SeveralUpdates) read).updates())
        .extracting(u -> u.number().value())
        .containsExactly("5.1", "5.2", "6.1");
  }

  @Test
  void theRestOfWhichNoStateIsSaidIsNotPassedOver() {
    var reading = reader.read("3.1 un 3.2 tiek īstenoti, pārējie bez izmaiņām", plan);

    assertThat(reading.unheard()).containsExactly("pārējie bez izmaiņām");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kad ir naakamaa seede | kad ir nākamā sēde",
        "kuras institūciajs kavē | kuras institūcijas kavē",
        "who is reponsible for 5.2 | who is responsible for 5.2"
      })
  void aMisspeltWordIsReadAsTheOneThatIsMeant(String written, String meant) {
    assertThat(read(written)).isEqualTo(read(meant));
  }

  private QuickUpdate update(String words) {
    return Optional.of(read(words))
        .filter(QuickUpdate.class::isInstance)
        .map(QuickUpdate.class::cast)
        .orElseThrow(() -> new AssertionError(words + ": " + read(words)));
  }

  private lv.terminbot.intent.Intent read(String words) {
    return reader.read(words, plan, Speaker.CONTACT).intent();
  }
}

package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfAbsence;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfLanguage;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.intent.OfWishes;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.Speaker;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report and what else is wanted in the same message. */
class SeveralRequestsTest {
  private final PlanIndex plan = Books.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.2 pabeigts. Runājiet ar mani angliski.",
        "3.2 is finished, and please switch to English",
        "Please write to me in English. 3.2 is done."
      })
  void aLanguageIsSetAndIsNoWordOfTheReport(String said) {
    assertThat(wanted(said))
        .containsExactlyInAnyOrder(done("3.2", ""), new OfLanguage.SetLanguage(new Language("en")));
  }

  @Test
  void aDayOfTheNextReminderIsTakenAndTheReportToo() {
    assertThat(wanted("5.1 pabeigts, par pārējiem atgādiniet man otrdien"))
        .anySatisfy(intent -> assertThat(intent).isInstanceOf(OfWishes.RemindOn.class))
        .contains(done("5.1", ""));
  }

  @Test
  void anAbsenceBeforeAReportIsAnAbsence() {
    var wanted = wanted("Nākamnedēļ būšu atvaļinājumā. 3.2 pabeigts, notika divi semināri.");

    assertThat(wanted.getFirst()).isInstanceOf(OfAbsence.Away.class);
    assertThat(wanted.getLast()).isEqualTo(done("3.2", "notika divi semināri."));
  }

  @Test
  void moreTimeIsForTheMeasureOfTheReport() {
    var wanted = wanted("3.2 procesā, saskaņojam ar FM. Lūdzu pagarinājumu līdz 20. februārim.");

    assertThat(wanted.getFirst()).isInstanceOf(QuickUpdate.class);
    assertThat(wanted.getLast())
        .isInstanceOfSatisfying(
            OfExtensions.Extend.class,
            extend -> {
              assertThat(extend.measures()).containsExactly(new MeasureNumber("3.2"));
              assertThat(extend.institutions()).isEmpty();
              assertThat(extend.until()).contains(new Day.Yearly(MonthDay.of(2, 20)));
            });
  }

  @Test
  void whatIsAskedBehindSeveralSentencesOfAReportIsAnswered() {
    assertThat(wanted("3.2 pabeigts. Notika divi semināri. Kad jāiesniedz 5.1?"))
        .containsExactly(
            done("3.2", "Notika divi semināri."),
            new Inquiry.AskMeasure(Optional.empty(), new MeasureNumber("5.1")));
  }

  @Test
  void aQuestionBehindAConjunctionIsAskedAndNoWordOfTheReport() {
    assertThat(wanted("3.2 pabeigts, un kurš tagad vada 5.1 darba grupu?"))
        .containsExactly(
            done("3.2", ""), new Inquiry.AskMeasure(Optional.empty(), new MeasureNumber("5.1")));
  }

  @Test
  void whatIsAddedBesideAQuestionIsNotLost() {
    var wanted = wanted("3.1 pielieku, ka bija 2 semināri, un kurš lasa šos komentārus?");

    assertThat(wanted.getFirst())
        .isInstanceOfSatisfying(
            QuickUpdate.class, added -> assertThat(added.text()).contains("bija 2 semināri"));
    assertThat(wanted.getLast()).isEqualTo(new OfHelp.Talk(OfHelp.Talk.Kind.WHO_READS));
  }

  @Test
  void noMoreRemindersThisWeekAreAWishAndALinkIsEvidence() {
    var wanted =
        wanted("Izlabo 3.2 uz daļēji un pievieno linku https://a.lv/b un vairs neatgādini šonedēļ");

    assertThat(wanted.getFirst())
        .isInstanceOfSatisfying(
            QuickUpdate.class,
            report -> {
              assertThat(report.text()).isEmpty();
              assertThat(report.answers()).containsValue("https://a.lv/b");
            });
    assertThat(wanted.getLast()).isInstanceOf(OfWishes.RemindOn.class);
  }

  @Test
  void whatIsLeftOfAReportBesideAWishIsSaid() {
    var reading =
        reading("3.1 pabeigts, par 3.2 pateikšu pēc sanāksmes, un vai 5.1 var līdz 12. februārim?");

    assertThat(reading.requests()).hasSize(2);
    assertThat(reading.unheard()).containsExactly("3.2");
    assertThat(reading.beside(reading.requests().getFirst()).unheard()).isEmpty();
    assertThat(reading.beside(reading.requests().getLast()).unheard()).containsExactly("3.2");
  }

  @Test
  void whoDoesNotReportOnAMeasureIsSaidToBeLeftOut() {
    assertThat(
            Words.reader()
                .read("ieliec FM 4.1 kā izpildītu, atsūtīja vēstuli", plan, Speaker.COORDINATOR)
                .unheard())
        .containsExactly("FM");
    assertThat(reading("3.2 procesā, līgums pie VID juristiem, gaidām").unheard()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.2 procesā, piegādātājam pagarinājām līgumu līdz maijam",
        "3.2 procesā: sarunas angliski ar ekspertiem, semināri otrdienās",
        "4.3\nstāvoklis: procesā\nproblēmas: trūkst laika",
        "3.2 done, 5.1 in progress"
      })
  void whatIsToldOfAMeasureIsNoWish(String said) {
    assertThat(wanted(said)).hasSize(1).allMatch(OfReport.class::isInstance);
  }

  private List<Intent> wanted(String said) {
    return reading(said).requests();
  }

  private Reading reading(String said) {
    return Words.reader().read(said, plan, Speaker.CONTACT);
  }

  private static QuickUpdate done(String number, String words) {
    return new QuickUpdate(new MeasureNumber(number), Optional.of(ProgressState.DONE), words);
  }
}

package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Optional;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfInvitations;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReview;
import lv.terminbot.intent.OfReview.Wanted;
import lv.terminbot.intent.OfWishes;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say in words of their own, by the kinds that were once misunderstood. */
class OwnWordsTest {
  private final Reader reader = Words.reader();
  private final PlanIndex plan = Books.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.1 lielākoties izdarīts",
        "5.1 ir izpildīts pārsvarā",
        "5.1 mostly done",
        "5.1 is finished, more or less",
        "5.1 в основном сделано",
        "5.1 NAV izpildīts, tikai pusi izdarījām",
        "5.1 done? only half of it"
      })
  void whatIsDoneForTheMostPartIsNeverDone(String said) {
    assertThat(state(said)).isNotEqualTo(Optional.of(ProgressState.DONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.1 lielākoties izdarīts", "5.1 mostly done", "5.1 в основном сделано"})
  void whatIsDoneForTheMostPartIsPartlyDone(String said) {
    assertThat(state(said)).contains(ProgressState.PARTLY_DONE);
  }

  @ParameterizedTest
  @CsvSource({
    "1.3 izpildīts mēs apmācījām divsimt ierēdņus, DONE",
    "5.3: bloķēts – gaidām VID, DELAYED",
    "5.3 blocked by the other side, DELAYED",
    "5.3 опаздывает – ждём VID, DELAYED",
    "1.2 saskaņošanā, IN_PROGRESS",
    "Nav pamata apgalvot – ka 3.1 ir izpildīts; korektāk būtu procesā, IN_PROGRESS"
  })
  void aStateThatIsSaidIsNotAskedAgain(String said, ProgressState state) {
    assertThat(state(said)).contains(state);
  }

  @Test
  void aWordThatOnlyLooksLikeAStateIsNone() {
    assertThat(state("Ciktāl 3.2 attiecas uz mūsu jomu, tas īstenots"))
        .isNotEqualTo(Optional.of(ProgressState.POSTPONED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "teksts 4.1 garāks par 500 zīmēm? parādi pilnu",
        "3.2 rādītājs – vai skaitāmi arī projekti?",
        "rādi 3.2 pilno nosaukumu, lai varu iekopēt vēstulē",
        "pochemu 3.1 opjat u menja v spiske"
      })
  void whatIsAskedOrToBeShownBesideAMeasureIsNoReport(String said) {
    assertThat(read(said, Speaker.CONTACT)).isNotInstanceOf(OfReport.QuickUpdate.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "give 4.3 back to them, proof is missing",
        "atdod 4.3 atpakaļ, pierādījumu nav",
        "uzraksti piezīmi, ka 4.3 gaida lēmumu"
      })
  void anOrderToReviewIsNoReportThoughItNamesAPartOfOne(String said) {
    assertThat(read(said, Speaker.COORDINATOR)).isInstanceOf(OfReview.AskReview.class);
  }

  @ParameterizedTest
  @CsvSource({
    "atgādini man trešdien desmitos, 10:00",
    "remind me on Wednesday at ten, 10:00",
    "напомни мне в среду в десять, 10:00",
    "atgādini rīt divos, 14:00"
  })
  void anHourIsHeardAsItIsSpoken(String said, LocalTime hour) {
    assertThat(read(said, Speaker.CONTACT))
        .isInstanceOfSatisfying(
            OfWishes.RemindOn.class, wish -> assertThat(wish.at()).contains(hour));
  }

  @Test
  void whatIsCountedIsNoHour() {
    assertThat(Words.finder().find("divos dokumentos bija kļūda", plan).time()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "pagarini 3.1 līdz desmitajam februārim, --02-10",
    "līdz divdesmit piektajam janvārim, --01-25",
    "until the tenth of February, --02-10",
    "на десятое февраля, --02-10",
    "piektajā februārī, --02-05"
  })
  void aDayOfAMonthIsHeardInWords(String said, String day) {
    assertThat(Words.finder().find(said, plan).days())
        .containsExactly(new Day.Yearly(MonthDay.parse(day)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kill the observer link", "anulē novērotāja saiti", "отключи ссылку наблюдателя"})
  void aLinkThatIsToEndIsNotMade(String said) {
    assertThat(read(said, Speaker.COORDINATOR)).isNotInstanceOf(OfInvitations.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kas mainījies kopš pagājušās pirmdienas?",
        "what has changed since last Monday",
        "что изменилось с прошлого понедельника"
      })
  void theMondayThatWasIsOfTheWeekBefore(String said) {
    assertThat(read(said, Speaker.COORDINATOR))
        .isInstanceOfSatisfying(
            OfLookup.AskChanges.class,
            asked -> assertThat(asked.since()).contains(new Day.OfWeek(-1, DayOfWeek.MONDAY)));
  }

  @Test
  void thePointOfAnActIsNoMeasure() {
    var named =
        Words.finder()
            .find("MK rīkojuma Nr. 78 5.1. apakšpunkts prasa, ka 3.1 izpilde turpinās", plan);

    assertThat(named.measures()).containsExactly(new MeasureNumber("3.1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "piezīme pie 4.2: zvanīju, solīja līdz trešdienai",
        "pieraksti pie 4.2: solīja precizēt skaitļus",
        "Note on 4.2: waiting for the portal",
        "заметка к 4.2: ждём портал"
      })
  void aCoordinatorNotesInOwnWords(String said) {
    assertThat(read(said, Speaker.COORDINATOR))
        .isInstanceOfSatisfying(
            OfReview.AskReview.class, asked -> assertThat(asked.wanted()).isEqualTo(Wanted.NOTE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"meklē hakatons", "sameklē darbnīcas", "найди хакатон"})
  void whatStandsBehindAnOrderToSearchIsLookedFor(String said) {
    assertThat(read(said, Speaker.COORDINATOR)).isInstanceOf(OfLookup.Search.class);
  }

  @Test
  void aDateIsNotMovedByDaysCountedFromToday() {
    assertThat(read("extend everybody by three days", Speaker.COORDINATOR))
        .isNotInstanceOf(OfCycles.DateCycle.class);
  }

  private Intent read(String said, Speaker speaker) {
    return reader.read(said, plan, speaker).intent();
  }

  private Optional<ProgressState> state(String said) {
    return read(said, Speaker.CONTACT) instanceof OfReport.QuickUpdate update
        ? update.state()
        : Optional.empty();
  }
}

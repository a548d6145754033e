package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfInvitations;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.intent.OfReport;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.NearestMeasures;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.text.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {
  private final Reader reader = Words.reader();
  private final PlanIndex book = Books.real();

  @Test
  void aMeasureOfSeveralPlansIsNeverMeantUnasked() {
    // given
    var older = new PlanCode("older");
    var newer = new PlanCode("newer");
    var measures = List.of(Books.measure("3.2", "Pieeja", "Approach"));
    var both =
        PlanIndex.of(
            List.of(
                Books.plan(older, LocalDate.of(2022, 1, 1), measures),
                Books.plan(newer, LocalDate.of(2026, 1, 1), measures)));

    // then
    assertThat(reader.read("vēsture 3.2", both).intent())
        .isEqualTo(new Inquiry.AskMeasure(Optional.empty(), new MeasureNumber("3.2")));
    assertThat(NearestMeasures.to(new MeasureNumber("3.3"), both.standing(), 3)).hasSize(1);
  }

  @Test
  void aWithdrawnMeasureIsNotGuessedButItsHistoryIsKept() {
    // given
    var title = Localized.of("Pieeja datiem", "Access to data");
    var withdrawn = List.of(Books.measure("3.2", title, true));
    var known = PlanIndex.of(List.of(Books.plan(Books.PLAN, LocalDate.of(2022, 1, 1), withdrawn)));

    // then
    assertThat(NearestMeasures.to(new MeasureNumber("3.3"), known.standing(), 3)).isEmpty();
    assertThat(reader.read("datiem", known).intent()).asString().doesNotContain("3.2");
    assertThat(reader.read("vēsture 3.2", known).intent()).isInstanceOf(Inquiry.AskHistory.class);
  }

  @Test
  void anUnknownNumberHasNearOnesOfItsCommitmentFirst() {
    assertThat(nearest("3.9")).containsExactly("3.2", "3.1", "4.3");
    assertThat(nearest("4.2")).containsExactly("4.1", "4.3", "3.2");
    assertThat(nearest("99.1")).containsExactly("6.1", "6.3", "5.1");
    assertThat(nearest("3.2.1")).containsExactly("3.2", "3.1", "2.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"open data", "measures about open data", "find open data"})
  void aWordThatAsksElsewhereIsLookedForWhereATitleHasIt(String said) {
    // given
    var titles = List.of(Books.measure("3.2", "Atvērtie dati", "Open data"));
    var known = PlanIndex.of(List.of(Books.plan(Books.PLAN, LocalDate.of(2022, 1, 1), titles)));

    // then
    assertThat(reader.read(said, known).intent())
        .isEqualTo(new OfLookup.Search("open data", OfLookup.Where.ANYWHERE));
    assertThat(reader.read("open 3.2", known).intent())
        .isEqualTo(new Inquiry.AskMeasure(Optional.empty(), new MeasureNumber("3.2")));
  }

  @Test
  void anEmptyBookStillAnswers() {
    // given
    var empty = PlanIndex.of(List.of());

    // then
    assertThat(reader.read("status 3.2", empty).intent()).isInstanceOf(Inquiry.AskMeasure.class);
    assertThat(reader.read("vēsture 3.2", empty).intent()).isInstanceOf(Inquiry.AskMeasure.class);
    assertThat(reader.read("qwertz", empty).intent()).isInstanceOf(OfHelp.Unclear.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VAS 4.1 izpildīts",
        "On behalf of VAS: 4.1 completed",
        "No VAS pa telefonu: par 4.1 darbs notiek"
      })
  void aRecordTakesTheInstitutionThatItNames(String written) {
    assertThat(reader.read(written, book).intent())
        .isInstanceOfSatisfying(
            OfReport.QuickUpdate.class,
            update -> assertThat(update.onBehalfOf()).contains(new InstitutionCode("VAS")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "atgādini visiem, izņemot VAS",
        "atgādini visiem, kas vēl nav atbildējuši, bet VAS liec mierā",
        "remind the silent ones, but leave VAS alone",
        "remind everybody who owes something, but skip VAS"
      })
  void whomAnOrderLeavesOutIsNotAmongThoseItReaches(String written) {
    assertThat(reader.read(written, book).intent())
        .isInstanceOfSatisfying(
            OfNudges.AskNudge.class,
            nudge ->
                assertThat(nudge.institutions())
                    .isNotEmpty()
                    .doesNotContain(new InstitutionCode("VAS")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "remove the observer role from Tom Weller",
        "noņem novērotāja lomu Annai Kalniņai"
      })
  void aRemovalIsNoInvitation(String written) {
    assertThat(reader.read(written, book).intent()).isNotInstanceOf(OfInvitations.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not quite finished with 1.3 – the last group graduates on 26 January",
        "1.3 nav gluži pabeigts",
        "I don't think 1.3 is quite completed"
      })
  void whatIsNotQuiteDoneIsNotDone(String written) {
    assertThat(reader.read(written, book).intent())
        .isInstanceOfSatisfying(
            OfReport.QuickUpdate.class,
            update -> assertThat(update.state()).isNotEqualTo(Optional.of(ProgressState.DONE)));
  }

  @Test
  void theTextOfAnUpdateIsKeptAsItWasWritten() {
    // given
    var text =
        "Noslēgts LĪGUMS <b>&amp;</b> \u202Eotrādi\u202C 🙂\n\n1) \"Pirmais\";\n2) 3.3 — otrais?!";

    // then
    assertThat(reader.read("3.2 procesā: " + text + "\n ", book).intent())
        .isEqualTo(
            new OfReport.QuickUpdate(
                new MeasureNumber("3.2"), Optional.of(ProgressState.IN_PROGRESS), text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sta\u00ADtuss 3.2", "\u200Fstatuss 3.2\u200F", "statuss\u00A03.2", "STATUSS\t3.2\0",
        "sta\0tuss 3.2", "ｓｔａｔｕｓｓ 3.2", "stāvo\u0304klis 3.2", "  /status@Some_Bot   3.2  ?"
      })
  void signsThatAreNotSeenChangeNothing(String written) {
    assertThat(reader.read(written, book).intent())
        .isEqualTo(new Inquiry.AskMeasure(Optional.empty(), new MeasureNumber("3.2")));
  }

  private List<String> nearest(String number) {
    return NearestMeasures.to(new MeasureNumber(number), book.standing(), 3).stream()
        .map(id -> id.number().value())
        .toList();
  }
}

package lv.terminbot.cycle;

import static lv.terminbot.cycle.CycleBuilder.RIGA;
import static lv.terminbot.cycle.CycleBuilder.aCycle;
import static lv.terminbot.cycle.CycleBuilder.rung;
import static lv.terminbot.cycle.CycleBuilder.theCycleOf2024;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import lv.terminbot.plan.Rung;
import lv.terminbot.plan.Rung.Anchor;
import lv.terminbot.plan.Rung.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccasionsTest {
  private final WorkingDays days = Calendars.latvian();
  private final Occasions occasions = new Occasions(days);

  @Test
  void theCampaignOf2024FallsOnTheseMoments() {
    assertThat(told(theCycleOf2024().build()))
        .containsExactly(
            "invitation 2024-01-08T07:00:00Z",
            "before-14 2024-01-22T07:00:00Z",
            "before-7 2024-01-29T07:00:00Z",
            "before-1 2024-02-02T07:00:00Z",
            "deadline 2024-02-05T07:00:00Z",
            "after-1 2024-02-06T07:00:00Z",
            "after-3 2024-02-08T07:00:00Z",
            "after-7 2024-02-12T07:00:00Z");
  }

  @Test
  void withoutAnInvitationTheFinalDateIsCountedDownTo() {
    // given the cycle of the order's second date, 1 March 2026, a Sunday
    var cycle = aCycle().about("2024-01-01", "2025-12-31").atLast("2026-03-01").build();

    // then
    assertThat(told(cycle))
        .containsExactly(
            "before-14 2026-02-13T07:00:00Z",
            "before-7 2026-02-20T07:00:00Z",
            "before-3 2026-02-26T07:00:00Z",
            "deadline 2026-02-27T07:00:00Z",
            "after-1 2026-03-02T07:00:00Z",
            "after-3 2026-03-04T07:00:00Z",
            "after-7 2026-03-09T07:00:00Z");
  }

  @Test
  void aCycleWithoutDatesHasNoOccasions() {
    assertThat(occasions.list(aCycle().build())).isEmpty();
  }

  @Test
  void theInvitationWaitsForTheFirstWorkingDayOfItsWeek() {
    // given a week that begins on 1 January
    var cycle = aCycle().invitingIn("2024-01-03").closing("2024-02-05").build();

    // then
    assertThat(told(cycle)).first().isEqualTo("invitation 2024-01-02T07:00:00Z");
  }

  @Test
  void noCountdownStartsBeforeTheInvitation() {
    // given an invitation a week before the deadline
    var cycle = aCycle().invitingIn("2024-01-29").closing("2024-02-05").build();

    // then the invitation stands alone on its day, and before-14 is gone
    assertThat(told(cycle))
        .startsWith("invitation 2024-01-29T07:00:00Z", "before-1 2024-02-02T07:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-29T09:00, 2024-03-29T07:00:00Z", "2024-03-31T03:30, 2024-03-31T01:00:00Z",
    "2024-03-31T03:00, 2024-03-31T01:00:00Z", "2024-03-31T04:00, 2024-03-31T01:00:00Z",
    "2024-04-02T09:00, 2024-04-02T06:00:00Z", "2024-10-25T09:00, 2024-10-25T06:00:00Z",
    "2024-10-27T03:30, 2024-10-27T00:30:00Z", "2024-10-27T04:00, 2024-10-27T02:00:00Z",
    "2024-10-28T09:00, 2024-10-28T07:00:00Z", "2024-02-29T09:00, 2024-02-29T07:00:00Z"
  })
  void clockChangesNeverShiftALocalTime(LocalDateTime local, String instant) {
    // given a day that is worked whatever the calendar says
    var day = local.toLocalDate();
    var worked = new Occasions(Calendars.latvianWith(day + " = working"));
    var rung = rung(Anchor.DEADLINE, 0, Move.DROP);
    var cycle = aCycle().closing(day.toString()).telling(local.toLocalTime().toString(), rung);

    // then
    assertThat(worked.list(cycle.build())).singleElement().extracting("dueAt").hasToString(instant);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 2024, 8022022})
  void anyLadderGivesWhatANaiveReadingOfTheRulesGives(long seed) {
    var random = new Random(seed);
    for (var round = 0; round < 300; round++) {
      // given
      var invitation = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000));
      var deadline = invitation.plusDays(random.nextInt(60));
      var rungs = new ArrayList<Rung>();
      rungs.add(rung(Anchor.INVITATION, 0, Move.LATER));
      for (var n = random.nextInt(8); n > 0; n--) {
        var move = Move.values()[random.nextInt(3)];
        rungs.add(rung(Anchor.DEADLINE, random.nextInt(60) - 40, move));
      }
      var cycle =
          aCycle()
              .invitingIn(invitation.toString())
              .closing(deadline.toString())
              .telling("09:00", rungs.toArray(Rung[]::new))
              .build();

      // when
      var on =
          occasions.list(cycle).stream()
              .map(o -> o.dueAt().atZone(RIGA).toLocalDate() + " " + o.rung().days())
              .toList();

      // then
      assertThat(on).isEqualTo(naive(invitation, deadline, rungs));
    }
  }

  /** Walks the days one by one and writes over what stood there. */
  private List<String> naive(LocalDate invitation, LocalDate deadline, List<Rung> rungs) {
    var monday = invitation;
    while (monday.getDayOfWeek().getValue() != 1) {
      monday = monday.minusDays(1);
    }
    while (!days.isWorking(monday)) {
      monday = monday.plusDays(1);
    }
    var kept = new TreeMap<LocalDate, Integer>();
    for (var offset = -40; offset < 20; offset++) {
      for (var rung : rungs.subList(1, rungs.size())) {
        var day = deadline.plusDays(offset);
        if (rung.days() != offset || (rung.move() == Move.DROP && !days.isWorking(day))) {
          continue;
        }
        while (!days.isWorking(day)) {
          day = day.plusDays(rung.move() == Move.EARLIER ? -1 : 1);
        }
        if (day.isAfter(monday)) {
          kept.put(day, offset);
        }
      }
    }
    kept.put(monday, 0);
    return kept.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
  }

  private List<String> told(ReportingCycle cycle) {
    return occasions.list(cycle).stream().map(o -> o.code() + " " + o.dueAt()).toList();
  }
}

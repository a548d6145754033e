package lv.terminbot.cycle;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.Ladder;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.plan.Rung;
import lv.terminbot.plan.Rung.Anchor;
import lv.terminbot.plan.Rung.Move;
import lv.terminbot.text.Localized;

/** A cycle told by what matters to a test; the rest is that of the 2024 campaign. */
final class CycleBuilder {
  static final ZoneId RIGA = ZoneId.of("Europe/Riga");
  static final PlanCode PLAN = new PlanCode("ogp-lv-2022-2025");

  private String code = "2022-2023";
  private LocalDate periodFrom = LocalDate.of(2022, 1, 1);
  private LocalDate periodTo = LocalDate.of(2023, 12, 31);
  private Optional<LocalDate> invitation = Optional.empty();
  private Optional<LocalDate> deadline = Optional.empty();
  private Optional<LocalDate> last = Optional.empty();
  private Ladder ladder = Ladder.standard();
  private CycleState state = CycleState.OPEN;

  static CycleBuilder aCycle() {
    return new CycleBuilder();
  }

  static CycleBuilder theCycleOf2024() {
    return aCycle().invitingIn("2024-01-08").closing("2024-02-05").atLast("2024-03-01");
  }

  static Rung rung(Anchor anchor, int days, Move move) {
    var code = anchor + "/" + days + "/" + move;
    return new Rung(code, anchor, days, move, Optional.empty(), Rung.WHO_OWES, Optional.empty());
  }

  CycleBuilder named(String name) {
    code = name;
    return this;
  }

  CycleBuilder about(String from, String to) {
    periodFrom = LocalDate.parse(from);
    periodTo = LocalDate.parse(to);
    return this;
  }

  CycleBuilder invitingIn(String day) {
    invitation = Optional.of(LocalDate.parse(day));
    return this;
  }

  CycleBuilder closing(String day) {
    deadline = Optional.of(LocalDate.parse(day));
    return this;
  }

  CycleBuilder atLast(String day) {
    last = Optional.of(LocalDate.parse(day));
    return this;
  }

  CycleBuilder telling(String time, Rung... rungs) {
    ladder = new Ladder(LocalTime.parse(time), List.of(rungs));
    return this;
  }

  CycleBuilder in(CycleState other) {
    state = other;
    return this;
  }

  PlannedCycle planned() {
    var title = Localized.of("Cikls", "Cycle");
    return new PlannedCycle(
        code, title, periodFrom, periodTo, invitation, deadline, last, ladder, state, 0);
  }

  ReportingCycle build() {
    return ReportingCycle.dated(PLAN, planned(), RIGA);
  }
}

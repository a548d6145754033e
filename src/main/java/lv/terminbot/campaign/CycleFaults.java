package lv.terminbot.campaign;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.plan.Rung;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What is wrong with a cycle as somebody would have it, and what would do. */
final class CycleFaults {
  private CycleFaults() {}

  /** The first fault of its dates or steps, whatever its state; nothing if it is sound. */
  static Optional<Html> findIn(PlannedCycle cycle, LocalDate today, Phrases phrases) {
    var invitation = cycle.invitationWeekOf();
    var deadline = cycle.deadlineOn();
    if (deadline.isPresent() && invitation.filter(deadline.get()::isBefore).isPresent()) {
      return Optional.of(
          phrases.html(
              "campaign.fault.deadlineBeforeInvitation",
              "deadline",
              phrases.date(deadline.get()),
              "invitation",
              phrases.date(invitation.orElseThrow()),
              "code",
              cycle.code()));
    }
    var last = cycle.finalOn();
    if (last.isPresent()
        && deadline.or(() -> invitation).filter(last.get()::isBefore).isPresent()) {
      return Optional.of(
          phrases.html(
              "campaign.fault.finalBeforeDeadline",
              "final",
              phrases.date(last.get()),
              "code",
              cycle.code()));
    }
    var steps = equalSteps(cycle, phrases);
    return cycle.state().takesUpdates() ? steps.or(() -> ofAsking(cycle, today, phrases)) : steps;
  }

  /** What keeps a sound cycle from asking for answers. */
  private static Optional<Html> ofAsking(PlannedCycle cycle, LocalDate today, Phrases phrases) {
    var due = cycle.deadlineOn().or(cycle::finalOn);
    if (due.isEmpty()) {
      return Optional.of(phrases.html("campaign.fault.noDeadline", "code", cycle.code()));
    }
    return due.filter(day -> cycle.state() == CycleState.OPEN && day.isBefore(today))
        .map(
            day ->
                phrases.html(
                    "campaign.fault.past", "date", phrases.date(day), "code", cycle.code()));
  }

  private static Optional<Html> equalSteps(PlannedCycle cycle, Phrases phrases) {
    var seen = new HashMap<Object, Rung>();
    for (var rung : cycle.ladder().rungs()) {
      var same = seen.putIfAbsent(List.of(rung.anchor(), rung.days()), rung);
      if (same != null) {
        return Optional.of(
            phrases.html("campaign.fault.equalSteps", "step", LadderWords.write(rung, phrases)));
      }
    }
    return Optional.empty();
  }
}

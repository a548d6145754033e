package lv.terminbot.plan.file;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.Ladder;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.plan.Rung.Anchor;

/** Reads the reporting cycles of a plan. */
final class CycleEntries {
  private static final String INVITATION = "invitationWeekOf";
  private static final String DEADLINE = "deadline";
  private static final String FINAL = "finalDate";

  private final Unique<String> codes = new Unique<>("plan.finding.cycleTwice");

  private CycleEntries() {}

  static List<PlannedCycle> read(Section plan) {
    var entries = new CycleEntries();
    var cycles = plan.list("cycles", "cycle");
    if (plan.find("cycles").isEmpty()) {
      plan.itself().doubtful("plan.finding.noCycles");
    }
    return cycles.stream()
        .flatMap(
            value ->
                Section.open(
                    value,
                    "code",
                    "title",
                    "period",
                    INVITATION,
                    DEADLINE,
                    FINAL,
                    "reminders",
                    "state",
                    "questions")
                    .stream())
        .flatMap(section -> entries.cycle(section).stream())
        .toList();
  }

  private Optional<PlannedCycle> cycle(Section section) {
    var remedy = Remark.on("plan.remedy.code", "most", 16, "example", "2022-2023");
    var code =
        section
            .need("code", "2022-2023")
            .flatMap(value -> value.matching(PlannedCycle.CODE_PATTERN, remedy));
    code.ifPresent(c -> codes.claim(c, section.itself()));
    var title = WordsEntry.needed(section, "title");
    var period = PeriodEntry.in(section);
    var invitation = section.find(INVITATION).flatMap(DateText::date);
    var deadline = section.find(DEADLINE).flatMap(DateText::date);
    var finalOn = section.find(FINAL).flatMap(DateText::date);
    checkOrder(section, invitation.map(CycleEntries::monday), deadline, finalOn);
    checkGaps(section);
    var ladder =
        section.find("reminders").map(ladder(invitation, deadline.or(() -> finalOn))::read);
    var questionnaire = QuestionEntries.read(section);
    if (code.isEmpty() || title.isEmpty() || period.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PlannedCycle(
            code.get(),
            title.get(),
            period.get().from(),
            period.get().to(),
            invitation,
            deadline,
            finalOn,
            ladder.orElseGet(Ladder::standard),
            state(section, invitation),
            0,
            questionnaire));
  }

  /** A cycle whose invitation is not known is in preparation. */
  private static CycleState state(Section section, Optional<LocalDate> invitation) {
    var usual = invitation.isPresent() ? CycleState.OPEN : CycleState.DRAFT;
    var written = section.find("state");
    var state = written.flatMap(value -> value.choice(CycleState.values()));
    state
        .filter(s -> s == CycleState.CLOSING)
        .ifPresent(s -> section.itself().wrong("plan.finding.closingItself"));
    return state.orElse(usual);
  }

  private static LadderEntry ladder(Optional<LocalDate> invitation, Optional<LocalDate> due) {
    var anchors = new EnumMap<Anchor, LocalDate>(Anchor.class);
    invitation.ifPresent(day -> anchors.put(Anchor.INVITATION, monday(day)));
    due.ifPresent(day -> anchors.put(Anchor.DEADLINE, day));
    return new LadderEntry(anchors);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(DayOfWeek.MONDAY);
  }

  private static void checkOrder(
      Section section,
      Optional<LocalDate> invitation,
      Optional<LocalDate> deadline,
      Optional<LocalDate> finalOn) {
    invitation.ifPresent(
        week ->
            deadline
                .filter(day -> day.isBefore(week))
                .ifPresent(
                    day -> wrong(section, DEADLINE, "plan.finding.deadlineEarly", day, week)));
    deadline
        .or(() -> invitation)
        .ifPresent(
            earlier ->
                finalOn
                    .filter(day -> day.isBefore(earlier))
                    .ifPresent(
                        day -> wrong(section, FINAL, "plan.finding.finalEarly", day, earlier)));
  }

  private static void wrong(
      Section section, String key, String remark, LocalDate day, LocalDate earlier) {
    section.find(key).ifPresent(value -> value.wrong(remark, "day", day, "earlier", earlier));
  }

  private static void checkGaps(Section section) {
    if (section.find(INVITATION).isEmpty()) {
      section.itself().doubtful("plan.finding.noInvitation", "key", INVITATION);
    }
    if (section.find(DEADLINE).isEmpty()) {
      var counted =
          section.find(FINAL).isPresent()
              ? "plan.finding.noDeadline"
              : "plan.finding.noDeadlineAtAll";
      section.itself().doubtful(counted, "key", DEADLINE);
    }
  }
}

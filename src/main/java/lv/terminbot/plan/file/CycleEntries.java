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

  private final Unique<String> codes = new Unique<>("the cycle", "give each its own code");

  private CycleEntries() {}

  static List<PlannedCycle> read(Section plan) {
    var entries = new CycleEntries();
    var cycles = plan.list("cycles", "cycle");
    if (plan.find("cycles").isEmpty()) {
      plan.itself()
          .doubtful(
              "the plan has no cycles", "write them under cycles:; until then nothing is asked");
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
    var remedy = "write up to 16 small letters, digits and dashes, such as 2022-2023";
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
        .ifPresent(
            s ->
                section
                    .itself()
                    .wrong("a cycle is closing by itself after its deadline", "write state: open"));
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
                    day ->
                        wrong(
                            section,
                            DEADLINE,
                            "the deadline " + day + " lies before the invitation week of " + week,
                            "write a deadline after the invitation")));
    deadline
        .or(() -> invitation)
        .ifPresent(
            earlier ->
                finalOn
                    .filter(day -> day.isBefore(earlier))
                    .ifPresent(
                        day ->
                            wrong(
                                section,
                                FINAL,
                                "the final date "
                                    + day
                                    + " lies before "
                                    + earlier
                                    + ", when answers are still asked",
                                "write a final date on or after the deadline")));
  }

  private static void wrong(Section section, String key, String problem, String remedy) {
    section.find(key).ifPresent(value -> value.wrong(problem, remedy));
  }

  private static void checkGaps(Section section) {
    if (section.find(INVITATION).isEmpty()) {
      section
          .itself()
          .doubtful(
              "the cycle has no invitation week",
              "write " + INVITATION + ": a day of that week; until then no invitation is sent");
    }
    if (section.find(DEADLINE).isEmpty()) {
      var counted =
          section.find(FINAL).isPresent()
              ? "reminders are counted from the final date"
              : "nobody is reminded";
      section
          .itself()
          .doubtful(
              "the cycle has no deadline",
              "write " + DEADLINE + ": its day; until then " + counted);
    }
  }
}

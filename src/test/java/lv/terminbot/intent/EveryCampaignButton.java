package lv.terminbot.intent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.intent.campaign.OfDates;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;

/** One intent or more of each kind by which a campaign is led and watched. */
final class EveryCampaignButton {
  private EveryCampaignButton() {}

  static Stream<Intent> intents() {
    return Stream.of(cycles(), oversight(), nudges(), dates()).flatMap(s -> s);
  }

  private static Stream<Intent> dates() {
    var institution = Optional.of(new InstitutionCode("Ā".repeat(15)));
    var measure = Optional.of(new MeasureNumber("999.99999.99999.99999"));
    var day = Optional.<Day>of(new Day.Dated(LocalDate.of(2099, 12, 31)));
    return Stream.of(
        new OfDates.AskExtensionDays(Optional.empty(), Optional.empty(), 0),
        new OfDates.AskExtensionDays(institution, measure, 0xff),
        new OfExtensions.Extend(List.of(), List.of(), day, ""),
        new OfExtensions.Extend(institution.stream().toList(), measure.stream().toList(), day, ""));
  }

  private static Stream<Intent> oversight() {
    return Stream.concat(
        Stream.of(OfOversight.Manner.values()).map(OfOversight.TellMe::new),
        Stream.of(new OfOversight.AskWhoOwes(), new OfOversight.AskSummary()));
  }

  private static Stream<Intent> cycles() {
    var longest = new CycleId(new PlanCode("a".repeat(24)), "c".repeat(16));
    var steps =
        Stream.of(OfCycles.Step.values()).<Intent>map(step -> new OfCycles.AskStep(longest, step));
    return Stream.concat(
        steps,
        Stream.of(
            new OfCycles.AskCycles(),
            new OfCycles.AskCycle(longest),
            new OfDates.AskCycleDays(longest, OfCycles.DateOf.INVITATION, 0xff),
            new OfDates.AskSteps(longest),
            new OfCycles.SetDate(longest, OfCycles.DateOf.INVITATION, LocalDate.of(2099, 12, 31)),
            new OfCycles.DropStep(longest, "invited-9999"),
            new OfCycles.AddStep(longest, -999),
            new OfCycles.AddStep(longest, 0),
            new OfCycles.AskBack(Long.MAX_VALUE),
            new OfCycles.KeepOpen(longest),
            new OfCycles.ConfirmChange(Long.MAX_VALUE)));
  }

  private static Stream<Intent> nudges() {
    var pausing =
        Stream.of(OfNudges.Pausing.values())
            .flatMap(
                p ->
                    Stream.of(
                        new OfNudges.AskPausing(p), new OfNudges.DoPausing(p, Integer.MAX_VALUE)));
    var sending =
        Stream.of(OfNudges.When.values()).map(w -> new OfNudges.SendNudge(Long.MAX_VALUE, w));
    var others =
        Stream.of(
            new OfNudges.AskNudge(OfNudges.Whom.ALL, List.of(), List.of(), ""),
            new OfNudges.AskNudge(OfNudges.Whom.LATE, List.of(), List.of(), ""),
            new OfNudges.AskNudge(
                OfNudges.Whom.NAMED, List.of(new InstitutionCode("Ā".repeat(15))), List.of(), ""),
            new OfNudges.PauseUntil(LocalDate.of(9999, 12, 31), Integer.MAX_VALUE),
            new OfNudges.TryNudge(7),
            new OfNudges.DropNudge(7),
            new OfNudges.AskNudgeReport(0));
    return Stream.of(pausing, sending, others).flatMap(s -> s);
  }
}

package lv.terminbot.intent;

import java.time.LocalDate;
import java.util.stream.Stream;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.PlanCode;

/** One intent or more of each kind by which a campaign is led and watched. */
final class EveryCampaignButton {
  private EveryCampaignButton() {}

  static Stream<Intent> intents() {
    return Stream.of(cycles(), oversight(), nudges()).flatMap(s -> s);
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
            new OfNudges.PauseUntil(LocalDate.of(9999, 12, 31), Integer.MAX_VALUE),
            new OfNudges.TryNudge(7),
            new OfNudges.DropNudge(7),
            new OfNudges.AskNudgeReport(0));
    return Stream.of(pausing, sending, others).flatMap(s -> s);
  }
}

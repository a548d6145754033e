package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lv.terminbot.House.Breach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house are awake: who breaks one is reported for that one and nothing else. */
class CrookedHouseTest {

  private static final Map<HouseRule, Set<String>> CROOKED =
      Map.ofEntries(
          Map.entry(
              RoomRules.ON_THE_PLAN,
              Set.of("cellar.LivesNowhere", "answer.attic.LivesUnderTheRoof")),
          Map.entry(
              RoomRules.DOORS,
              Set.of(
                  "plan.OpensAClosedDoor",
                  "plan.KnowsHowItIsWritten",
                  "cycle.OpensAPartThroughTheWall",
                  "store.outbox.OpensThePartBeside",
                  "local.ReadsOthersLetters",
                  "wake.OpensTheRoot",
                  "answer.OpensTheWiring",
                  "telegram.ReadsTheSettings",
                  "settings.OpensTheStart",
                  "store.inbox.OpensAnothersDoor")),
          Map.entry(RoomRules.PLAIN_JAVA, Set.of("progress.WearsSpring")),
          Map.entry(
              RoomRules.LANDLORDS,
              Set.of(
                  "reminder.BorrowsPlurals",
                  "people.SpeaksJson",
                  "conversation.BorrowsSql",
                  "wake.BorrowsYaml",
                  "plan.BorrowsYamlOfItsPart",
                  "BorrowsTheAlarm")),
          Map.entry(
              RoomRules.PUBLIC, Set.of("report.PublicForNobody", "store.inbox.PublicForItsPart")),
          Map.entry(
              HabitRules.ONE_CLOCK,
              Set.of(
                  "cycle.AsksForNow",
                  "cycle.AsksForTodayByReference",
                  "store.MakesItsOwnClock",
                  "wake.TicksByZone",
                  "reminder.CountsMillis",
                  "telegram.MakesADate")),
          Map.entry(
              HabitRules.THREADS,
              Set.of(
                  "progress.StartsAThread",
                  "people.StartsAVirtualThread",
                  "reminder.RunsLater",
                  "answer.HiresWorkers",
                  "start.StartsAWorker")),
          Map.entry(HabitRules.GIVEN_BACK, Set.of("store.KeepsTheConnection")),
          Map.entry(HabitRules.LOGS, Set.of("reading.ThinksAloud")),
          Map.entry(
              HabitRules.NAMES,
              Set.of(
                  "answer.CardUtils",
                  "text.DateUtil",
                  "conversation.DeskManager",
                  "plan.MeasureHelper",
                  "people.RegisterImpl",
                  "progress.UpdateDto",
                  "telegram.SendingService",
                  "mailbox.HidesADto")),
          Map.entry(
              HabitRules.STATIC_STATE, Set.of("reading.CountsForAll", "progress.RemembersForAll")),
          Map.entry(
              HabitRules.INJECTION,
              Set.of("wake.IsGivenAField", "telegram.IsGivenAValue", "store.IsGivenLater")),
          Map.entry(HabitRules.SETTERS, Set.of("people.ChangesItsMind")),
          Map.entry(
              ArgumentRules.FEW_ARGUMENTS, Set.of("oversight.WantsTooMuch", "campaign.AsksForSix")),
          Map.entry(ArgumentRules.NO_BAGS, Set.of("reminder.HandsOutABag")));

  @TestFactory
  Stream<DynamicTest> whoBreaksARuleIsReportedAndNobodyElse() {
    var house =
        new House(
            "crooked.house",
            FloorPlan.OF_TERMINBOT,
            new ClassFileImporter().importPackages("crooked.house"));
    return HouseRule.all()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.sentence(),
                    () ->
                        assertThat(rule.breachesIn(house))
                            .extracting(Breach::culprit)
                            .map(culprit -> culprit.substring("crooked.house.".length()))
                            .hasSameElementsAs(CROOKED.get(rule))));
  }

  @Test
  void roomsThatLeadIntoEachOtherAreReported() {
    var doors = Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("b"), "d", Set.<String>of());
    var plan = new FloorPlan(doors, Set.of(), Set.of(), Set.of(), Map.of());
    assertThat(plan.roomsInACircle()).isEqualTo(Set.of("b", "c"));
  }
}

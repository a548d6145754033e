package lv.terminbot;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Whatever health can tell has a test that saw it told; whoever adds a cause names its test. */
class HealthCausesTest {
  private static final Map<String, String> TESTS =
      Map.ofEntries(
          entry(
              "telegram connected",
              "telegram.OutageTest#aServerThatIsDownAtTheStartCostsOnlyTheDelay"),
          entry(
              "telegram secondsSinceLastPoll",
              "telegram.OutageTest#aServerThatGoesDownForAWhileCostsOnlyTheDelay"),
          entry("telegram tokenRefused", "telegram.OutageTest#aWrongTokenIsHealthNotDeath"),
          entry(
              "telegram tokenShared",
              "telegram.ReceivingTest#anotherProgramWithTheSameTokenIsToldInSeconds"),
          entry(
              "telegram pollsStandStill",
              "telegram.ReceivingTest#pollsThatSucceedWhileNothingAdvancesSlowDownAndAreSeen"),
          entry(
              "telegram standsBy",
              "telegram.PollingTurnTest#whoseTurnItIsNotDoesNotAskAndWhenItComesHearsAll"),
          entry(
              "telegram sendersUnanswered",
              "telegram.BadMinuteTest#eachSenderLeavesOneMessageInDoubtAtMostAndTheRestArriveOnceAfterwards"),
          entry(
              "telegram sendsBurn",
              "telegram.SignsOfTroubleTest#thatHalfOfWhatIsSentIsRefusedIsToldAndThatItIsTakenAgainToo"),
          entry(
              "telegram webhookFails",
              "telegram.SignsOfTroubleTest#whatKeepsTelegramFromTheWebhookIsToldInItsWords"),
          entry(
              "begun fault",
              "ReadinessTest#whoBalancesTheLoadWaitsUntilTelegramHasSaidWhoTheBotIs"),
          entry(
              "database fault: no answer",
              "store.SickDatabaseTest#aServerThatIsStuckIsToldWhileItIsAndThatItGoesOnToo"),
          entry(
              "database fault: lets nobody in",
              "store.DatabaseHealthTest#oneThatLetsNobodyInIsDown"),
          entry(
              "database fault: full",
              "store.SickDatabaseTest#oneThatHasNoMoreRoomIsToldWithTheRemedyThoughItCanBeRead"),
          entry(
              "database fault: damaged",
              "store.SickDatabaseTest#oneThatIsDamagedWhileItRunsIsToldWithTheRemedyByWhoeverMeetsIt"),
          entry(
              "database fault: damaged where nobody looks",
              "store.SickDatabaseTest#onceAWeekTheWholeIsLookedThroughAndDamageThatNobodyMetIsTold"),
          entry(
              "database fault: of a server's disk and data",
              "store.DatabaseHealthTest#whatAServerSaysOfItsDiskAndItsDataIsTold"),
          entry(
              "alarm dutiesFailedInARow",
              "wake.AlarmHealthTest#aDutyThatFailsIsToldUntilItSucceeds"),
          entry("alarm ringOverdue", "wake.AlarmHealthTest#aRingThatNobodyHasHeardIsTold"),
          entry(
              "clock movedBy", "wake.HeartbeatTest#thatTheClockWasMovedIsToldForAQuarterOfAnHour"),
          entry(
              "clock fault: stands still",
              "wake.HeartbeatTest#aHeartThatStandsStillIsToldOnceNoDatabaseCanBeWhatItWaitsFor"),
          entry(
              "instances fault: dead to the others",
              "store.instances.InstancesHealthTest#oneThatTheOthersTakeForDeadIsToldSo"),
          entry("diskSpace", "ImpliedSettingsTest#healthWatchesTheDiskOfTheDataFolder"));

  private static final Pattern DETAIL = Pattern.compile("withDetail\\(\\s*\"(\\w+)\"");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

  @Test
  void eachHasATest() throws Exception {
    for (var cause : TESTS.entrySet()) {
      var named = cause.getValue().split("#");
      assertThat(Class.forName("lv.terminbot." + named[0]).getDeclaredMethods())
          .as(cause.getKey())
          .anyMatch(method -> method.getName().equals(named[1]) && isTest(method));
    }
  }

  private static boolean isTest(Method method) {
    return method.isAnnotationPresent(Test.class)
        || method.isAnnotationPresent(ParameterizedTest.class);
  }

  @Test
  void allThatTheProgramTellsStandHere() throws IOException {
    for (var source : sources()) {
      var part =
          source.getFileName().toString().replace("Health.java", "").toLowerCase(Locale.ROOT);
      DETAIL
          .matcher(Files.readString(source))
          .results()
          .map(found -> found.group(1))
          .filter(detail -> !detail.equals("remedy"))
          .forEach(
              detail ->
                  assertThat(TESTS.keySet())
                      .anyMatch(
                          cause ->
                              cause.equals(part + " " + detail)
                                  || cause.startsWith(part + " " + detail + ":")));
    }
  }

  private static List<Path> sources() throws IOException {
    try (var files = Files.walk(Path.of("src", "main", "java"))) {
      return files.filter(file -> file.toString().endsWith("Health.java")).toList();
    }
  }

  @Test
  void theReadmeNamesEachPartAndEachDetailOfTelegram() throws IOException {
    var readme = Files.readString(Path.of("README.md"));
    assertThat(rows(readme, "## Watch over it")).isEqualTo(firsts(TESTS.keySet().stream()));
    assertThat(rows(readme, "## When Telegram does not answer"))
        .containsAll(
            TESTS.keySet().stream()
                .filter(cause -> cause.startsWith("telegram ") && !cause.endsWith(" connected"))
                .map(cause -> cause.split(" ")[1])
                .toList());
  }

  private static TreeSet<String> rows(String readme, String title) {
    var begin = readme.indexOf(title);
    var section = readme.substring(begin, readme.indexOf("\n## ", begin + 5));
    return firsts(ROW.matcher(section).results().map(found -> found.group(1)));
  }

  private static TreeSet<String> firsts(Stream<String> all) {
    var firsts = new TreeSet<String>();
    all.map(one -> Arrays.asList(one.split(" ")).getFirst()).forEach(firsts::add);
    return firsts;
  }
}

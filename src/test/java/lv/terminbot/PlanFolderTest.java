package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Updates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What starts one after the other make of the folder of plans; each test has a plan of its own. */
@ExtendWith(OutputCaptureExtension.class)
@Isolated("reads the log")
class PlanFolderTest {
  private static final AtomicInteger PLANS = new AtomicInteger();
  @TempDir private static Path data;
  private static WholeBot bot;

  @TempDir private Path folder;
  private PlanCode code = new PlanCode("none");
  private String text = "";

  @BeforeAll
  static void aProgramInService() {
    var settings = Map.of("terminbot.data-dir", data.resolve("data").toString());
    bot = WholeBot.startedWith(settings, "2025-03-01T10:00");
  }

  @AfterAll
  static void over() {
    bot.close();
  }

  @BeforeEach
  void aPlan() throws IOException {
    code = new PlanCode("plan-" + PLANS.incrementAndGet());
    text =
        Files.readString(Path.of("src/test/resources/plans/digital-skills-2024-2026.yaml"))
            .replace("digital-skills-2024-2026", code.value());
  }

  @Test
  void aNewPlanIsLoadedAndAnUnchangedOneLeftAlone(CapturedOutput out) throws IOException {
    write("a.yaml", text);
    start();
    start();
    assertThat(out.getOut())
        .contains("plan " + code + " loaded from " + folder.resolve("a.yaml") + ", 3 measures")
        .contains("plan " + code + " unchanged");
    assertThat(versions()).isEqualTo(1);
    assertThat(bot.count("occasion", "plan = '" + code + "' and outcome is null")).isEqualTo(3);
  }

  @Test
  void aChangedPlanIsAppliedWithItsDatesAndTheEarlierVersionIsKept() throws IOException {
    write("a.yaml", text);
    start();
    write("a.yaml", text.replace("Teachers trained", "Teachers taught").replace("03-28", "04-04"));
    start();
    assertThat(versions()).isEqualTo(2);
    assertThat(plan().cycles().getFirst().deadlineOn()).hasToString("Optional[2025-04-04]");
    assertThat(bot.count("plan_version", "plan = '" + code + "' and source like '%03-28%'"))
        .isOne();
  }

  @Test
  void aMeasureWithReportsThatVanishesIsKeptAsWithdrawn() throws IOException {
    write("a.yaml", text);
    start();
    var id = new MeasureId(code, new MeasureNumber("10.10.1"));
    PlanStart.reported(bot, id);

    write("a.yaml", text.replace("10.10.1", "10.11"));
    start();

    assertThat(measure("10.10.1")).contains(true);
    assertThat(measure("10.11")).contains(false);
    assertThat(bot.bean(Updates.class).latest(id)).isPresent();
    write("a.yaml", text);
    start();
    assertThat(measure("10.10.1")).as("it came back").contains(false);
    assertThat(measure("10.11")).as("nobody reported on it").isEmpty();
  }

  @Test
  void aBrokenFileReplacesNothingAndTheLogSaysWhereAndWhat(CapturedOutput out) throws IOException {
    write("a.yaml", text);
    start();
    for (var broken :
        new String[] {
          text.replace("zone: ", "zone: ["),
          text.replace("Europe/Vilnius", "Europe/Vilnus"),
          text.replace("\"10.10.1\"", "\"10.2\""),
          text.replace("responsible: [EM]", "responsibel: [EM]"),
          "",
          "#".repeat(5 * 1024 * 1024),
        }) {
      write("a.yaml", broken);
      start();
    }
    Files.write(folder.resolve("a.yaml"), text.getBytes(Charset.forName("windows-1257")));
    start();

    var file = folder.resolve("a.yaml");
    assertThat(out.getOut())
        .containsPattern(file + ":\\d+:\\d+: error: this is not YAML: .+ — ")
        .contains(file + ":6:7: error: the time zone \"Europe/Vilnus\" is not known — did you mean")
        .containsPattern(file + ":3[0-9]:\\d+: error: .*10\\.2.* — ")
        .containsPattern(file + ":\\d+:9: error: .*responsibel.* — .*responsible")
        .contains(file + ":1:1: error: the file is empty — ")
        .contains(file + ":1:1: error: the file is longer than 4 MB — ")
        .containsPattern(file + ":4:20: error: bytes that are not UTF-8 text")
        .doesNotContain("no plan is in force");
    assertThat(versions()).isEqualTo(1);
    assertThat(plan().measures()).hasSize(3);
  }

  @Test
  void ofTwoFilesOfOnePlanNeitherReplacesTheGoodOne(CapturedOutput out) throws IOException {
    write("a.yaml", text);
    start();
    write("a.yaml", text + "# changed\n");
    write("b.yaml", text + "# changed otherwise\n");
    start();
    assertThat(out.getOut()).contains("has the plan code " + code + " too");
    assertThat(versions()).isEqualTo(1);
  }

  @Test
  void aPlanWhoseFileIsGoneStaysInForceAndOtherFilesAreIgnored(CapturedOutput out)
      throws IOException {
    write("a.YAML", text);
    start();
    Files.delete(folder.resolve("a.YAML"));
    write("README.md", "words");
    write(".a.yaml.swp", "bytes");
    write("a.yaml~", "bytes");
    Files.createDirectory(folder.resolve("older"));
    start();
    assertThat(plan().measures()).hasSize(3);
    assertThat(out.getAll()).doesNotContain("was not taken").doesNotContain("no plan is in force");
  }

  @Test
  void aLinkToItselfAndAFolderAreToldAndDoNotStopTheOthers(CapturedOutput out) throws IOException {
    Files.createSymbolicLink(folder.resolve("a.yaml"), folder.resolve("a.yaml"));
    Files.createDirectory(folder.resolve("b.yaml"));
    write("c.yaml", text);
    start();
    assertThat(plan().measures()).hasSize(3);
    assertThat(out.getOut())
        .contains("a.yaml:1:1: error: the file cannot be read")
        .contains("b.yaml:1:1: error: this is a folder");
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private void start() {
    PlanStart.of(bot, folder);
  }

  private ActionPlan plan() {
    return bot.bean(Plans.class).find(code).orElseThrow();
  }

  /** Whether the measure of this number is withdrawn, if there is one. */
  private Optional<Boolean> measure(String number) {
    return plan().measure(new MeasureNumber(number)).map(m -> m.withdrawn());
  }

  private long versions() {
    return bot.count("plan_version", "plan = '" + code + "'");
  }
}

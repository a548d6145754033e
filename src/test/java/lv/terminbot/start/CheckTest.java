package lv.terminbot.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar terminbot.jar check FILE…}, as an operator sees it. */
class CheckTest {
  private static final String REAL = "config/plans/ogp-lv-2022-2025.yaml";
  private static final Path SECOND =
      Path.of("src/test/resources/plans/digital-skills-2024-2026.yaml");

  @TempDir Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private String second = "";
  private Map<String, Long> answered = Map.of();

  @BeforeEach
  void readSecondPlan() throws IOException {
    second = Files.readString(SECOND);
  }

  @Test
  void theRealPlanIsGoodAndItsGapsAreWarnings() {
    assertThat(check(REAL)).isZero();
    assertThat(lines())
        .hasSize(5)
        .last()
        .isEqualTo(REAL + ": a plan of 6 commitments, 14 measures and 2 cycles; 4 warnings");
    assertThat(lines()).first().asString().matches(REAL + ":\\d+:5: warning: .+ — .+");
  }

  @Test
  void anErrorHasItsPlaceAndTheStatusIsTwo() throws IOException {
    var file = file("broken.yaml", second.replace("Europe/Vilnius", "Europe/Vilnus"));
    assertThat(check(file)).isEqualTo(2);
    assertThat(lines())
        .containsExactly(
            file
                + ":6:7: error: the time zone \"Europe/Vilnus\" is not known — did you mean"
                + " Europe/Vilnius?",
            file + ": 1 error, 0 warnings; this file is not taken");
  }

  @Test
  void aCycleInAYearWhoseMovedDaysAreUnknownIsWarnedOfUntilTheOperatorWritesThem()
      throws IOException {
    var file = file("far.yaml", second.replace("2025-04-30", "2027-04-30"));
    assertThat(check(file)).isZero();
    assertThat(lines())
        .last()
        .asString()
        .contains("reaches into 2027", "until 2026 only", folder + "/free-days.properties");

    printed.reset();
    file("free-days.properties", "2027-05-03 = free\nknown-until = 2027\n");
    assertThat(check(file)).isZero();
    assertThat(lines()).noneMatch(line -> line.contains("reaches into"));
  }

  @Test
  void ofTheDatesOfAClosedCycleNothingIsWarned() throws IOException {
    var file =
        file(
            "over.yaml",
            second.replace("finalDate: 2025-04-30", "finalDate: 2027-04-30\n    state: closed"));

    assertThat(check(file)).isZero();

    assertThat(lines()).noneMatch(line -> line.contains("reaches into"));
  }

  @Test
  void aFileOfFreeDaysThatCannotBeReadIsNamedWithTheRemedy() throws IOException {
    file("free-days.properties", "2027-05-03 = perhaps\n");
    assertThat(check(file("good.yaml", second))).isEqualTo(2);
    assertThat(lines())
        .last()
        .asString()
        .contains("free-days.properties", "2027-05-03", "write free or working");
  }

  @Test
  void answersToAQuestionThatTheFileAsksNoMoreAreCounted() throws IOException {
    answered = Map.of("spent", 17L, "challenges", 3L, "by", 1L);

    assertThat(check(file("plan.yaml", second))).isZero();

    assertThat(lines())
        .filteredOn(line -> line.startsWith("warning: "))
        .satisfiesExactly(
            one -> assertThat(one).contains("1 answer stands under the question by"),
            other -> assertThat(other).contains("17 answers stand under the question spent"));
  }

  @Test
  void oneBrokenFileDoesNotHideTheOthers() throws IOException {
    var broken = file("broken.yaml", "\0");
    assertThat(check(broken, SECOND.toString())).isEqualTo(2);
    assertThat(lines())
        .last()
        .isEqualTo(SECOND + ": a plan of 1 commitment, 3 measures and 1 cycle; 0 warnings");
  }

  @Test
  void aMissingFileIsAnError() {
    assertThat(check("nowhere.yaml")).isEqualTo(2);
    assertThat(lines())
        .first()
        .isEqualTo("nowhere.yaml:1:1: error: there is no such file — look at its name and folder");
  }

  @Test
  void aFolderIsNotAFile() {
    assertThat(check(folder.toString())).isEqualTo(2);
    assertThat(lines()).first().asString().contains("error: this is a folder — name the files");
  }

  @Test
  void aHugeFileIsNotTakenIn() throws IOException {
    assertThat(check(file("huge.yaml", "#".repeat(5 * 1024 * 1024)))).isEqualTo(2);
    assertThat(lines()).first().asString().contains("error: the file is longer than 4 MB");
  }

  @Test
  void aFileInAnotherEncodingIsToldWhere() throws IOException {
    var file = folder.resolve("windows.yaml");
    Files.write(file, second.getBytes("windows-1257"));
    assertThat(check(file.toString())).isEqualTo(2);
    assertThat(lines()).first().asString().contains(":4:20: error: bytes that are not UTF-8 text");
  }

  @Test
  void twoFilesOfOnePlanAreAnError() throws IOException {
    var copy = file("copy.yaml", second);
    assertThat(check(SECOND.toString(), copy)).isEqualTo(2);
    assertThat(lines())
        .last()
        .asString()
        .contains("the code digital-skills-2024-2026 is also that of the plan in " + SECOND);
  }

  @Test
  void aLinkToItselfCannotBeReadAndTheNextFileIsLookedAt() throws IOException {
    var loop = folder.resolve("loop.yaml");
    Files.createSymbolicLink(loop, loop);
    assertThat(check(loop.toString(), SECOND.toString())).isEqualTo(2);
    assertThat(lines())
        .first()
        .asString()
        .startsWith(loop + ":1:1: error: the file cannot be read");
    assertThat(lines()).last().asString().startsWith(SECOND + ": a plan of 1 commitment");
  }

  @Test
  void aMeasureWithoutAResponsibleInstitutionIsAWarningAndTheStatusStaysZero() throws IOException {
    var file = file("gap.yaml", second.replace("    responsible: [IZM]\n", ""));
    assertThat(check(file)).isZero();
    assertThat(lines())
        .filteredOn(line -> line.contains(": warning: "))
        .hasSize(2)
        .allMatch(line -> line.matches(".*gap\\.yaml:\\d+:\\d+: warning: .*responsible.* — .+"));
    assertThat(lines()).last().asString().endsWith("; 2 warnings");
  }

  @Test
  void severalGoodFilesAreEachSummedUp() {
    assertThat(check(REAL, SECOND.toString())).isZero();
    assertThat(lines()).filteredOn(line -> line.contains(": a plan of ")).hasSize(2);
  }

  @Test
  void withoutFilesItSaysHowItIsUsed() {
    assertThat(check()).isEqualTo(2);
    assertThat(lines()).singleElement().asString().contains("check config/plans/*.yaml");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private int check(String... files) {
    return Check.run(
        Arrays.asList(files),
        (_, _) -> answered,
        new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  private List<String> lines() {
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }
}

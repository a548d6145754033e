package lv.terminbot.plan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** However a plan file is mangled, it is a plan or it says what is wrong; it never blows up. */
class PlanFileFuzzTest {
  private static final int RUNS = Integer.getInteger("fuzz.runs", 100);
  private static final List<String> SPLINTERS =
      List.of(
          "",
          " ",
          "-",
          "- -",
          ":",
          "? ",
          "|",
          ">-",
          "#",
          "&a",
          "*a",
          "!!binary",
          "---",
          "...",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "'",
          "%YAML 9999999999",
          "%TAG ! %",
          "\t",
          "\0",
          "\uD800",
          "\uFEFF",
          "\u2028",
          "null",
          "~",
          "0x1F",
          "1e999",
          ".inf",
          "2024-13-45",
          "2024-02-30",
          "99999999999",
          "\"\\U00110000\"",
          "\"\\x\"",
          "<<: *a",
          "= ",
          "@",
          "`",
          "{lv: }",
          "[[[[",
          "{{{{",
          "💥");

  @Test
  void aMangledFileIsReadOrItsMistakesAreTold() {
    var seed = Long.getLong("first.seed", 20240108L);
    var texts = List.of(RealPlanTest.text(), PlanMistakesTest.textOf(PlanFileTest.SECOND_PLAN));
    for (var run = 0; run < RUNS; run++) {
      var random = new Random(seed + run);
      var text = mangled(texts.get(run % texts.size()), random);
      assertThatCode(() -> check(text)).as("seed %d", seed + run).doesNotThrowAnyException();
    }
  }

  private static void check(String text) {
    var reading = PlanFile.read("fuzz.yaml", text);
    var broken = reading.findings().stream().anyMatch(Finding::isError);
    assertThat(reading.plan().isPresent()).isEqualTo(!broken);
    var lines = text.split("\r\n|\r|\n", -1).length;
    assertThat(reading.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.place().line()).isBetween(1, lines);
              assertThat(finding.place().column()).isPositive();
              for (var phrases : List.of(Said.ENGLISH, Said.LATVIAN)) {
                assertThat(finding.line(phrases)).doesNotContain("\n");
                assertThat(finding.sentence(phrases)).matches(".+ — .+").doesNotContain("plan.");
              }
            });
  }

  private static String mangled(String text, Random random) {
    var lines = new ArrayList<>(text.lines().toList());
    for (var change = 0; change <= random.nextInt(4); change++) {
      var at = random.nextInt(lines.size());
      var other = lines.get(random.nextInt(lines.size()));
      switch (random.nextInt(6)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, lines.get(at));
        case 2 -> lines.set(at, other);
        case 3 -> lines.add(at, other);
        case 4 -> lines.set(at, cut(lines.get(at), random));
        default -> lines.set(at, splintered(lines.get(at), random));
      }
    }
    return String.join("\n", lines);
  }

  private static String cut(String line, Random random) {
    return line.substring(random.nextInt(line.length() + 1));
  }

  private static String splintered(String line, Random random) {
    var at = random.nextInt(line.length() + 1);
    return line.substring(0, at)
        + SPLINTERS.get(random.nextInt(SPLINTERS.size()))
        + line.substring(random.nextBoolean() ? at : Math.min(line.length(), at + 3));
  }
}

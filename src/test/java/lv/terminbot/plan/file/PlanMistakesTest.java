package lv.terminbot.plan.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake of an operator is told with its place, what is wrong and what would be right. */
class PlanMistakesTest {
  private static final Path CASES = Path.of("src/test/resources/plans/mistakes.txt");

  /** A case of the table; the table itself says how to read it. */
  record Mistake(String name, String there, String instead, List<String> findings) {
    static Mistake read(String block) {
      var lines = block.lines().toList();
      return new Mistake(
          lines.getFirst(),
          after("-", lines).findFirst().orElseThrow(),
          after("+", lines).findFirst().orElse(""),
          after(">", lines).toList());
    }

    private static Stream<String> after(String sign, List<String> lines) {
      return lines.stream()
          .filter(line -> line.startsWith(sign + " "))
          .map(line -> line.substring(2))
          .map(line -> line.replace('⏎', '\n').replace('⇥', '\t').replace('␀', '\0'))
          .map(line -> line.replace('⮌', '\u202E'));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Mistake> mistakes() {
    return Arrays.stream(textOf(CASES).split("\n# "))
        .skip(1)
        .map(block -> Mistake.read(block.strip()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isToldWithPlaceAndRemedy(Mistake mistake) {
    var good = textOf(PlanFileTest.SECOND_PLAN);
    assertThat(good).contains(mistake.there());

    var reading = PlanFile.read("f", good.replace(mistake.there(), mistake.instead()));

    assertThat(reading.findings())
        .extracting(finding -> finding.line(Said.ENGLISH).substring("f:".length()))
        .containsExactlyElementsOf(mistake.findings());
    assertThat(reading.findings())
        .extracting(finding -> finding.sentence(Said.LATVIAN))
        .allSatisfy(sentence -> assertThat(sentence).matches(".+ — .+").doesNotContain("plan."));
    assertThat(reading.findings())
        .noneMatch(f -> f.sentence(Said.LATVIAN).equals(f.sentence(Said.ENGLISH)));
    var broken = mistake.findings().stream().anyMatch(f -> f.contains(": error: "));
    assertThat(reading.plan().isEmpty()).isEqualTo(broken);
  }

  static String textOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}

package lv.terminbot.plan.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sees in a plan file is found, and what belongs to a text is left in peace. */
class HiddenCharactersTest {
  private final String text = PlanMistakesTest.textOf(PlanFileTest.SECOND_PLAN);

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x07, 0x7F, 0x85, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069,
        0xFEFF
      })
  void whatNobodySeesIsNamedWithItsPlace(int character) {
    assertThat(Said.lines(PlanFile.read("f", titled(character))))
        .singleElement()
        .hasToString(
            "f:58:23: error: a hidden character, U+%04X — delete it; it often comes with text copied from elsewhere"
                .formatted(character));
  }

  @ParameterizedTest
  @ValueSource(ints = {0xA0, 0x200A, 0x200D, 0x2010, 0x2030, 0x2065 + 5, 0x1F600, 0xFE0F})
  void whatBelongsToATextIsLeftInPeace(int character) {
    assertThat(PlanFile.read("f", titled(character)).findings()).isEmpty();
  }

  @Test
  void theLinesOfAnOldMacAreCountedToo() {
    var old = titled(0x200B).replace("\n", "\r");
    assertThat(Said.lines(PlanFile.read("f", old)))
        .singleElement()
        .asString()
        .startsWith("f:58:23: error: a hidden character");
    assertThat(PlanFile.read("f", text.replace("\n", "\r")).findings()).isEmpty();
  }

  @Test
  void ofAFileFullOfThemTheFirstTwentyAreTold() {
    var full = text.replace("Atklāšana", "\u200B".repeat(50));
    assertThat(PlanFile.read("f", full).findings()).hasSize(20);
  }

  private String titled(int character) {
    return text.replace("Atklāšana", "Atkl" + Character.toString(character) + "šana");
  }
}

package lv.terminbot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import lv.terminbot.LeversCase;
import org.junit.jupiter.api.Test;

/** Whoever was given more time is reminded of the day that is theirs. */
class NudgeAfterExtensionTest extends LeversCase {

  @Test
  void whoWasGivenMoreTimeForAllIsToldThatDayAlone() {
    bot().contactOf("VARAM");
    anna.says("pagarini VARAM līdz 15.02.");
    anna.says("jā");

    assertThat(anna.says("pamudini VARAM"))
        .contains("2024. gada 15. februārim")
        .doesNotContain("5. februārim –", "gada 5. februār");
  }

  @Test
  void whatWasExtendedStandsUnderItsOwnDay() {
    bot().contactOf("TM");
    anna.says("pagarini TM 3.2 līdz 15.02.");
    anna.says("jā");

    var preview = anna.says("pamudini TM");

    assertThat(preview.indexOf("2024. gada 5. februārim"))
        .isPositive()
        .isLessThan(preview.indexOf("<b>3.1</b>"));
    assertThat(preview.indexOf("2024. gada 15. februārim"))
        .isGreaterThan(preview.indexOf("<b>3.1</b>"))
        .isLessThan(preview.indexOf("<b>3.2</b>"));
  }
}

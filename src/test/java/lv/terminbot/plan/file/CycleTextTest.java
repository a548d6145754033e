package lv.terminbot.plan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.plan.Audience;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.Ladder;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.plan.Rung;
import lv.terminbot.plan.Rung.Anchor;
import lv.terminbot.plan.Rung.Move;
import lv.terminbot.text.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A cycle is kept as a text and is the same when it is read again. */
class CycleTextTest {

  @ParameterizedTest
  @EnumSource(
      value = CycleState.class,
      names = {"DRAFT", "OPEN", "CLOSED", "REOPENED"})
  void aKeptCycleComesBackAsItWas(CycleState state) {
    var cycle = cycle(Ladder.standard(), state);

    assertThat(CycleText.read(CycleText.write(cycle)).orThrow()).isEqualTo(cycle);
  }

  @Test
  void stepsWithEverythingTheyCanHaveComeBack() {
    var text = Localized.of("Mīļie: {until} – \"#1\"\n'jā'", "Dear {cycle}");
    var rungs =
        List.of(
            Rung.counted(
                Anchor.INVITATION,
                3,
                Optional.of(Move.DROP),
                Optional.of(LocalTime.of(14, 5)),
                Set.of(Audience.DRAFTING)),
            Rung.counted(
                    Anchor.DEADLINE,
                    -2,
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(Audience.OWING, Audience.HEADS))
                .saying(Optional.of(text)));
    var cycle = cycle(new Ladder(LocalTime.of(8, 30), rungs), CycleState.OPEN);

    assertThat(CycleText.read(CycleText.write(cycle)).orThrow()).isEqualTo(cycle);
  }

  @Test
  void aTextThatIsNoCycleIsToldWithItsFault() {
    assertThatThrownBy(() -> CycleText.read("cycles: [{code: X}]").orThrow())
        .hasMessageContaining("plan.finding.unfit");
  }

  private static PlannedCycle cycle(Ladder ladder, CycleState state) {
    return new PlannedCycle(
        "2024-2025",
        Localized.of("Atskaite: 2024. un 2025. gads", "Report"),
        LocalDate.of(2024, 1, 1),
        LocalDate.of(2025, 12, 31),
        Optional.of(LocalDate.of(2026, 1, 8)),
        Optional.of(LocalDate.of(2026, 2, 5)),
        Optional.empty(),
        ladder,
        state,
        0);
  }
}

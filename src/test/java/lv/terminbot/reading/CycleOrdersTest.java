package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.intent.campaign.OfCycles.AskLadder;
import lv.terminbot.intent.campaign.OfCycles.AskNamedCycle;
import lv.terminbot.intent.campaign.OfCycles.ChangeLadder;
import lv.terminbot.intent.campaign.OfCycles.ChangeLadderText;
import lv.terminbot.intent.campaign.OfCycles.DateCycle;
import lv.terminbot.plan.Rung;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines about a cycle and about the steps of its reminders. */
class CycleOrdersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kāpnes 2024-2025: termiņš 9:00 | deadline at 09:00",
        "kāpnes 2024-2025: termiņš | deadline",
        "kāpnes 2024-2025: -7 10:00, uzaicinājums | before-7 at 10:00, invitation",
        "kāpnes 2024-2025: −3 9.30; +3 vietniekiem vadītājiem | before-3 at 09:30, after-3"
      })
  void stepsAreReadOneByOne(String said, String steps) {
    assertThat(((ChangeLadder) order(said)).rungs())
        .extracting(CycleOrdersTest::written)
        .containsExactly(steps.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kāpnes 2024-2025: 10:00 | 10:00",
        "kāpnes 2024-2025: agrāk | agrāk",
        "kāpnes 2024-2025: -7 25:00 | -7 25:00",
        "kāpnes 2024-2025: -7, pusdienās | pusdienās",
        "kāpnes 2024-2025 teksts | ''"
      })
  void aStepThatIsNoneIsShown(String said, String unread) {
    assertThat(((ChangeLadder) order(said)).unread()).contains(unread);
  }

  @Test
  void theTextOfAStepIsKeptInEachLanguage() {
    assertThat(order("kāpnes 2024-2025 teksts termiņš lv: Šodien termiņš! en: Due today"))
        .isEqualTo(
            new ChangeLadderText(
                "2024-2025",
                "deadline",
                Map.of(Language.LATVIAN, "Šodien termiņš!", Language.ENGLISH, "Due today")));
  }

  @Test
  void whoNamesALadderAloneIsShownIt() {
    assertThat(order("kāpnes")).isEqualTo(new AskLadder(""));
    assertThat(order("kāpnes 2024-2025")).isEqualTo(new AskLadder("2024-2025"));
    assertThat(order("cikls")).isEqualTo(new OfCycles.AskCycles());
    assertThat(order("cikls 2024-2025")).isEqualTo(new AskNamedCycle("2024-2025"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kāpnes: kas tas ir", "cikls rudenī", "cikls rudens-cikls", "labdien", ""})
  void whatNamesNeitherCycleNorLadderIsReadElsewhere(String said) {
    assertThat(CycleOrders.in(Found.in(said).tokens(), Words.vocabulary())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cikls 2024-2025 uzaicinājums 05.01.2026 termiņš 05.02.2026 | 01-05 | 02-05 | -",
        "cikls 2024-2025 termiņš no 5.02.2026 uz 12.02.2026 | - | 02-12 | -",
        "cikls 2024-2025 gala termiņš 15.03.2026 | - | - | 03-15"
      })
  void eachDateIsTheOneThatIsNamedBeforeIt(
      String said, String invitation, String deadline, String last) {
    var dated = (DateCycle) order(said);

    assertThat(written(dated.invitation())).endsWith(invitation);
    assertThat(written(dated.deadline())).endsWith(deadline);
    assertThat(written(dated.last())).endsWith(last);
  }

  @Test
  void aSpanIsNoDateOfACycle() {
    assertThat(order("cikls 2024-2025 termiņš 5.-9.02.")).isEqualTo(new AskNamedCycle("2024-2025"));
  }

  private static String written(Optional<Day> day) {
    return day.map(d -> ((Day.Dated) d).date().toString()).orElse("-");
  }

  private static String written(Rung rung) {
    return rung.code() + rung.at().map(at -> " at " + at).orElse("");
  }

  private static Intent order(String said) {
    return CycleOrders.in(Found.in(said).tokens(), Words.vocabulary()).orElseThrow();
  }
}

package lv.terminbot.intent.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Consent;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Intent;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.Rung;
import lv.terminbot.text.Language;

/** What a coordinator wants of the reporting cycles. */
public sealed interface OfCycles extends Intent {

  Family<OfCycles> FAMILY =
      new Family<>(OfCycles.class, CampaignButtons::fields, CampaignButtons.CYCLES);

  @Override
  default Family<OfCycles> family() {
    return FAMILY;
  }

  /** "cikli": all of them, with their dates and states. */
  record AskCycles() implements OfCycles {}

  /** "cikls 2024-2025"; which plan's it is, is not said. */
  record AskNamedCycle(String code) implements OfCycles {}

  record AskCycle(CycleId cycle) implements OfCycles {}

  /** What would happen. */
  record AskStep(CycleId cycle, Step step) implements OfCycles {}

  /**
   * "slēdz ciklu", "nokopē 2024. gada ciklu".
   *
   * @param named the code, or a year of it; empty where the cycle is not named
   * @param on the day that was said: what is confirmed is done at once
   */
  record AskNamedStep(String named, Step step, Optional<Day> on) implements OfCycles {}

  /**
   * "cikls 2024-2025 uzaicinājums 05.01.2026 termiņš 05.02.2026": other dates; of the cycle that is
   * spoken of now where the code is empty.
   */
  record DateCycle(
      String code, Optional<Day> invitation, Optional<Day> deadline, Optional<Day> last)
      implements OfCycles {}

  /** "kāpnes 2024-2025": its steps, in the words in which they can be changed; empty as above. */
  record AskLadder(String code) implements OfCycles {}

  /**
   * "kāpnes 2024-2025: uzaicinājums, -14, -7 10:00, +3 vietniekiem": other steps.
   *
   * @param unread the first part that could not be understood
   */
  record ChangeLadder(String code, List<Rung> rungs, Optional<String> unread) implements OfCycles {
    public ChangeLadder {
      rungs = List.copyOf(rungs);
    }
  }

  /** "kāpnes 2024-2025 teksts -7 lv: …": the own text of a step, none to take it away. */
  record ChangeLadderText(String code, String step, Map<Language, String> text)
      implements OfCycles {
    public ChangeLadderText {
      text = Map.copyOf(text);
    }
  }

  /** One of its dates is to be on this day, as it was chosen by a button. */
  record SetDate(CycleId cycle, DateOf date, LocalDate on) implements OfCycles {}

  /** The step of this code is to go from its ladder. */
  record DropStep(CycleId cycle, String step) implements OfCycles {}

  /** Its ladder is to have a step so many days after the deadline, before it where negative. */
  record AddStep(CycleId cycle, int days) implements OfCycles {}

  /** What would be if the change before last were taken back; proposed under this number. */
  record AskBack(long proposal) implements OfCycles {}

  /** A cycle that was never closed stays open, and is asked about no more. */
  record KeepOpen(CycleId cycle) implements OfCycles {}

  /** Does what was proposed and shown under this number. */
  record ConfirmChange(long proposal) implements OfCycles {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }
  }

  /** The dates of a cycle. */
  enum DateOf {
    INVITATION,
    DEADLINE,
    FINAL
  }

  /** What can be done with a cycle. */
  enum Step {
    COPY,
    OPEN,
    CLOSE,
    REOPEN
  }
}

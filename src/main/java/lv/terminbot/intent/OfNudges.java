package lv.terminbot.intent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Day;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;

/** What a coordinator wants of reminders out of turn, and of pausing them all. */
public sealed interface OfNudges extends Intent {

  Family<OfNudges> FAMILY = new Family<>(OfNudges.class, NudgeButtons::fields, NudgeButtons.SHAPES);

  @Override
  default Family<OfNudges> family() {
    return FAMILY;
  }

  /** "pamudini VARAM: …"; {@code words} are the coordinator's own, empty for none. */
  record AskNudge(
      Whom whom, List<InstitutionCode> institutions, List<MeasureNumber> measures, String words)
      implements OfNudges {
    public AskNudge {
      institutions = List.copyOf(institutions);
      measures = List.copyOf(measures);
    }
  }

  /** Sends the text to the coordinator alone. */
  record TryNudge(long nudge) implements OfNudges {}

  record SendNudge(long nudge, When when) implements OfNudges {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }
  }

  record DropNudge(long nudge) implements OfNudges {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.NO);
    }
  }

  /** How far its messages have come. */
  record AskNudgeReport(long nudge) implements OfNudges {}

  /** What would happen. */
  record AskPausing(Pausing pausing) implements OfNudges {}

  /** "aptur VID līdz 22.01.": for some institutions, or until a day. */
  record AskPauseOf(List<InstitutionCode> institutions, Optional<Day> until) implements OfNudges {
    public AskPauseOf {
      institutions = List.copyOf(institutions);
    }
  }

  /** Does it; {@code version} counts the pauses so far, so that an old button does nothing. */
  record DoPausing(Pausing pausing, int version) implements OfNudges {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }
  }

  /** Pauses until the beginning of this day; {@code version} as above. */
  record PauseUntil(LocalDate day, int version) implements OfNudges {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }
  }

  /** Which of those who owe. */
  enum Whom {
    ALL,
    /** Who has begun nothing and answered nothing. */
    SILENT,
    NAMED,
    /** Whose own deadline is over. */
    LATE
  }

  /** When a nudge goes out that was asked for outside office hours. */
  enum When {
    OPENING,
    NOW
  }

  /** Everything unasked stops, or goes on. */
  enum Pausing {
    PAUSE,
    RESUME
  }
}

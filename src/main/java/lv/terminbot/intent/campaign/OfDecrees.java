package lv.terminbot.intent.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Consent;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Intent;

/** Days that a decree makes free or working, in a coordinator's words. */
public sealed interface OfDecrees extends Intent {
  /** So many fit into a button. */
  int MOST = 4;

  Family<OfDecrees> FAMILY =
      new Family<>(OfDecrees.class, DecreeButtons::fields, DecreeButtons.SHAPES);

  @Override
  default Family<OfDecrees> family() {
    return FAMILY;
  }

  /** "24. maijs ir brīvdiena": shown before it holds. */
  record AskDecree(List<SaidDays> days) implements OfDecrees {
    public AskDecree {
      days = List.copyOf(days);
    }
  }

  /** "5. februāris pārcelts uz 10. februāri": what is moved is not said. */
  record AskMoved(Day from, Day to) implements OfDecrees {}

  /** The same once it was chosen that days are meant: shown before it holds. */
  record ShowDecree(List<DecreedDay> days) implements OfDecrees {
    public ShowDecree {
      days = List.copyOf(days);
    }
  }

  /** From now on it holds, and all dates follow. */
  record Decree(List<DecreedDay> days) implements OfDecrees {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }

    public Decree {
      days = List.copyOf(days);
    }
  }

  /** Leaves all as it is. */
  record LeaveDays() implements OfDecrees {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.NO);
    }
  }

  /** From one day until another, or one day alone, as it was said, and what they are to be. */
  record SaidDays(Day from, Day until, Kind kind) {}

  /** A day of the calendar, and what it is to be. */
  record DecreedDay(LocalDate on, Kind kind) {}

  /** What a day is. */
  enum Kind {
    FREE,
    WORKING
  }
}

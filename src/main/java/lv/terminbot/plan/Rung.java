package lv.terminbot.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.text.Localized;

/**
 * A step of a cycle's ladder of reminders.
 *
 * @param code its name within the cycle, for example "invitation" or "before-14"
 * @param anchor the date it is counted from
 * @param days days after the anchor, negative for before
 * @param move what happens when the day is not a working day
 * @param at local time; the ladder's where absent
 * @param audience who is told
 * @param text own template in place of the bundle's, with the arguments of {@code
 *     reminder.opening.*}
 */
public record Rung(
    String code,
    Anchor anchor,
    int days,
    Move move,
    Optional<LocalTime> at,
    Set<Audience> audience,
    Optional<Localized> text) {
  private static final String EXTENDED = "~";

  /** Who is told where nothing else is said. */
  public static final Set<Audience> WHO_OWES = Set.of(Audience.OWING);

  public Rung {
    audience = Set.copyOf(audience);
  }

  /** A step with the code that its place in the ladder gives it, such as "before-14". */
  public static Rung counted(
      Anchor anchor,
      int days,
      Optional<Move> move,
      Optional<LocalTime> at,
      Set<Audience> audience) {
    var code =
        anchor == Anchor.INVITATION
            ? days == 0 ? "invitation" : "invited-" + days
            : days < 0 ? "before-" + -days : days == 0 ? "deadline" : "after-" + days;
    var usual = anchor == Anchor.DEADLINE && days <= 0 ? Move.EARLIER : Move.LATER;
    return new Rung(code, anchor, days, move.orElse(usual), at, audience, Optional.empty());
  }

  /** The same step for those who were given until another day; its code says which. */
  public Rung extendedTo(LocalDate day) {
    return new Rung(code + EXTENDED + day, anchor, days, move, at, audience, text);
  }

  /** The day until which those have more time for whom this step is. */
  public Optional<LocalDate> extendedTo() {
    var sign = code.indexOf(EXTENDED);
    return sign < 0 ? Optional.empty() : Optional.of(LocalDate.parse(code.substring(sign + 1)));
  }

  /** The same with a text of its own. */
  public Rung saying(Optional<Localized> other) {
    return new Rung(code, anchor, days, move, at, audience, other);
  }

  /** What the days are counted from. */
  public enum Anchor {
    /** The first working day of the invitation week. */
    INVITATION,
    DEADLINE
  }

  /** Where an occasion goes that falls on a weekend or a public holiday. */
  public enum Move {
    EARLIER,
    LATER,
    DROP
  }
}

package lv.terminbot.plan;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.terminbot.plan.Rung.Anchor;
import lv.terminbot.plan.Rung.Move;
import lv.terminbot.text.Localized;

/** The reminders of a cycle, in any order. */
public record Ladder(LocalTime at, List<Rung> rungs) {
  /** The code of a reminder that a person asked for; no step of a ladder may have it. */
  public static final String ASKED = "asked";

  public Ladder {
    rungs = List.copyOf(rungs);
  }

  /**
   * What a plan file gets that names no ladder: the invitation; 14, 7, 3 and 1 days before the
   * deadline; that day; 1, 3 and 7 days after. Before the deadline they move to an earlier working
   * day, later on to the next one. Three days after, deputies are told as well; seven days after,
   * heads are, and the coordinators get the list. Then the ladder is silent.
   */
  public static Ladder standard() {
    var invitation =
        Stream.of(
            Rung.counted(Anchor.INVITATION, 0, Optional.empty(), Optional.empty(), Rung.WHO_OWES));
    var counted = Stream.of(-14, -7, -3, -1, 0, 1, 3, 7).map(Ladder::counted);
    return new Ladder(LocalTime.of(9, 0), Stream.concat(invitation, counted).toList());
  }

  /** With these steps; those that stay keep their own texts. */
  public Ladder stepping(List<Rung> others) {
    return new Ladder(
        at,
        others.stream()
            .map(rung -> step(rung.code()).map(old -> rung.saying(old.text())).orElse(rung))
            .toList());
  }

  /** With another text of one step. */
  public Ladder saying(String code, Optional<Localized> text) {
    return new Ladder(
        at, rungs.stream().map(r -> r.code().equals(code) ? r.saying(text) : r).toList());
  }

  /** The step of this code, also one for those who were given more time. */
  public Optional<Rung> step(String code) {
    var extended = unscheduled(code).extendedTo();
    if (extended.isPresent()) {
      return step(code.substring(0, code.indexOf('~'))).map(r -> r.extendedTo(extended.get()));
    }
    return rungs.stream().filter(rung -> rung.code().equals(code)).findFirst();
  }

  /** A step outside the ladder: one that a person asked for, or that the plan no longer has. */
  public static Rung unscheduled(String code) {
    return new Rung(
        code, Anchor.DEADLINE, 0, Move.EARLIER, Optional.empty(), Rung.WHO_OWES, Optional.empty());
  }

  private static Rung counted(int days) {
    return Rung.counted(Anchor.DEADLINE, days, Optional.empty(), Optional.empty(), audience(days));
  }

  /** Escalation has three steps and an end: contacts, deputies, heads; then the coordinators. */
  private static Set<Audience> audience(int days) {
    return switch (days) {
      case 3 -> Set.of(Audience.OWING, Audience.DEPUTIES);
      case 7 -> Set.of(Audience.OWING, Audience.DEPUTIES, Audience.HEADS, Audience.COORDINATORS);
      default -> Rung.WHO_OWES;
    };
  }
}

package lv.terminbot.plan;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.terminbot.plan.Rung.Anchor;
import lv.terminbot.plan.Rung.Move;

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
            new Rung(
                "invitation",
                Anchor.INVITATION,
                0,
                Move.LATER,
                Optional.empty(),
                Rung.WHO_OWES,
                Optional.empty()));
    var counted = Stream.of(-14, -7, -3, -1, 0, 1, 3, 7).map(Ladder::counted);
    return new Ladder(LocalTime.of(9, 0), Stream.concat(invitation, counted).toList());
  }

  /** A step outside the ladder: one that a person asked for, or that the plan no longer has. */
  public static Rung unscheduled(String code) {
    return new Rung(
        code, Anchor.DEADLINE, 0, Move.EARLIER, Optional.empty(), Rung.WHO_OWES, Optional.empty());
  }

  private static Rung counted(int days) {
    var code = days < 0 ? "before-" + -days : days == 0 ? "deadline" : "after-" + days;
    var move = days <= 0 ? Move.EARLIER : Move.LATER;
    return new Rung(
        code, Anchor.DEADLINE, days, move, Optional.empty(), audience(days), Optional.empty());
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

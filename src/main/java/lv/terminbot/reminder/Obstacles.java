package lv.terminbot.reminder;

import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.people.PersonId;

/** Says why somebody cannot be reached; somebody of whom nothing is known has never started. */
public final class Obstacles {
  private final Unreached unreached;

  public Obstacles(Unreached unreached) {
    this.unreached = unreached;
  }

  /** The key of a few words. */
  public String why(PersonId person) {
    var obstacle =
        unreached.find(person).map(Unreached.Known::obstacle).orElse(Obstacle.NEVER_STARTED);
    return "reminder.obstacle." + obstacle.code();
  }
}

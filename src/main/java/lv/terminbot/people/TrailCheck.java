package lv.terminbot.people;

import java.util.List;
import java.util.Optional;

/**
 * What was found when the trail was gone through.
 *
 * @param entries how many there are
 * @param broken the number of the first entry that is gone, was changed or does not belong there
 * @param end where the trail says that it ends
 * @param missing what should keep it from being changed in the database and is not there
 */
public record TrailCheck(long entries, Optional<Long> broken, TrailEnd end, List<String> missing) {
  public TrailCheck {
    missing = List.copyOf(missing);
  }

  /** The same where these are missing. */
  public TrailCheck without(List<String> guards) {
    return new TrailCheck(entries, broken, end, guards);
  }
}

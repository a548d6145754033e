package lv.terminbot.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.OfTrail;

/** The trail as it is read. */
public interface TrailBook {

  /** Those of a part that were written before this entry, the newest first. */
  List<TrailLine> before(long number, OfTrail.Part part, int most);

  /** Where it ends now. */
  TrailEnd end();

  /** What this event left behind the last time. */
  Optional<String> latest(TrailEvent event);

  /** How often somebody did this since a moment. */
  int count(PersonId by, TrailEvent event, Instant since);

  /**
   * Goes through all of it.
   *
   * @param noted an end that somebody wrote down earlier, if there is one
   */
  TrailCheck check(Optional<TrailEnd> noted);
}

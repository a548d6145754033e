package lv.terminbot.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;

/** Who has taken a calendar file, and with which dates. */
public interface CalendarReaders {

  /**
   * @param dates the dates in the file that they have, as one text
   * @param at when it was made
   */
  record Reader(PersonId person, String dates, Instant at) {

    /** When a newer one is made: later than this one, even where the clock was set back. */
    Instant next(Instant now) {
      return now.isAfter(at.plusSeconds(1)) ? now : at.plusSeconds(1);
    }
  }

  List<Reader> all();

  Optional<Reader> find(PersonId person);

  /** Part of the caller's commit. */
  void put(Reader reader);
}

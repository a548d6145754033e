package lv.terminbot.report;

import java.time.Instant;
import java.util.List;
import lv.terminbot.people.PersonId;

/** Who has taken a calendar file, and with which dates. */
public interface CalendarReaders {

  /**
   * @param dates the moments in the file that they have, as one text
   */
  record Reader(PersonId person, String dates) {}

  List<Reader> all();

  /** Part of the caller's commit. */
  void put(Reader reader, Instant at);
}

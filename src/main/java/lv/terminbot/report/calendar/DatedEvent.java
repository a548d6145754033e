package lv.terminbot.report.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A date as a calendar takes it: a whole day, or hours of it by the clocks of a zone.
 *
 * @param uid by which a calendar knows it again when it has moved
 */
public record DatedEvent(
    String uid,
    LocalDate on,
    Optional<LocalTime> from,
    Optional<LocalTime> to,
    ZoneId zone,
    String title,
    String description) {

  /** A whole day. */
  public DatedEvent(String uid, LocalDate on, ZoneId zone, String title, String description) {
    this(uid, on, Optional.empty(), Optional.empty(), zone, title, description);
  }

  /** What changes when the event moves, and not when it is only described anew. */
  public String moment() {
    return uid + "=" + on + from.map(t -> "T" + t).orElse("") + to.map(t -> "-" + t).orElse("");
  }
}

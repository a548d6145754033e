package lv.terminbot.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.report.calendar.DatedEvent;

/** The dates in the calendar file that somebody has, and how newer ones differ from them. */
record GivenDates(List<DatedEvent> events) {
  private static final int DAY = "2024-02-05".length();
  private static final String BESIDE = "\t";

  /** As they are kept: a line each. */
  static GivenDates parse(String kept) {
    return new GivenDates(kept.lines().map(GivenDates::event).toList());
  }

  String written() {
    return events.stream()
        .map(
            event ->
                String.join(
                    BESIDE,
                    event.moment(),
                    event.zone().getId(),
                    event.title().replaceAll("\\s+", " ")))
        .collect(Collectors.joining("\n"));
  }

  /** Those still to come that are no more among the newer ones. A date gone by is no change. */
  List<DatedEvent> gone(List<DatedEvent> newer, LocalDate today) {
    var uids = newer.stream().map(DatedEvent::uid).toList();
    return events.stream()
        .filter(event -> !uids.contains(event.uid()) && !event.on().isBefore(today))
        .toList();
  }

  /** The newer ones that are elsewhere than here, or not here at all. */
  List<DatedEvent> movedOrNew(List<DatedEvent> newer) {
    var moments = events.stream().map(DatedEvent::moment).toList();
    return newer.stream().filter(event -> !moments.contains(event.moment())).toList();
  }

  /** Where this one was. */
  Optional<DatedEvent> before(DatedEvent newer) {
    return events.stream().filter(event -> event.uid().equals(newer.uid())).findFirst();
  }

  private static DatedEvent event(String line) {
    var parts = line.split(BESIDE, -1);
    var equals = parts[0].lastIndexOf('=');
    var moment = parts[0].substring(equals + 1);
    var hours = moment.length() > DAY ? moment.substring(DAY + 1).split("-", -1) : new String[0];
    return new DatedEvent(
        parts[0].substring(0, equals),
        LocalDate.parse(moment.substring(0, DAY)),
        hours.length > 0 ? Optional.of(LocalTime.parse(hours[0])) : Optional.empty(),
        hours.length > 1 ? Optional.of(LocalTime.parse(hours[1])) : Optional.empty(),
        ZoneId.of(parts.length > 1 ? parts[1] : "UTC"),
        parts.length > 2 ? parts[2] : "",
        "");
  }
}

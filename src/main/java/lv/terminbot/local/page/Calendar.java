package lv.terminbot.local.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import lv.terminbot.local.BadRequest;
import lv.terminbot.local.Json;
import lv.terminbot.local.MovableClock;
import tools.jackson.databind.node.ObjectNode;

/** The date the bot believes in, and the ways to move it forward. */
final class Calendar {
  private static final int LAST_YEAR = 2100;

  private final MovableClock clock;
  private final ZoneId zone;
  private final Supplier<Optional<Instant>> nextOccasion;

  Calendar(MovableClock clock, ZoneId zone, Supplier<Optional<Instant>> nextOccasion) {
    this.clock = clock;
    this.zone = zone;
    this.nextOccasion = nextOccasion;
  }

  void onMoved(Runnable listener) {
    clock.onMoved(listener);
  }

  ObjectNode shown() {
    var shown = Json.object().put("now", clock.instant().toEpochMilli()).put("zone", zone.getId());
    next().ifPresent(n -> shown.put("next", n.toEpochMilli()));
    return shown;
  }

  void toNextOccasion() {
    go(next().orElseThrow(() -> new BadRequest("error.no-occasion")));
  }

  void toNextDay() {
    go(clock.instant().atZone(zone).plusDays(1).toInstant());
  }

  void to(String date, String time) {
    try {
      var day = LocalDate.parse(date);
      if (day.getYear() > LAST_YEAR) {
        throw new BadRequest("error.far");
      }
      go(day.atTime(LocalTime.parse(time)).atZone(zone).toInstant());
    } catch (DateTimeException e) {
      throw new BadRequest("error.date");
    }
  }

  private Optional<Instant> next() {
    return nextOccasion.get().filter(n -> n.isAfter(clock.instant()));
  }

  private void go(Instant then) {
    if (!clock.travelTo(then)) {
      throw new BadRequest("error.backward");
    }
  }
}

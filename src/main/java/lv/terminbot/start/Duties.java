package lv.terminbot.start;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lv.terminbot.campaign.Announcements;
import lv.terminbot.report.CalendarDesk;

/** All that is done by the clock; each says when there is more to do, if it is known. */
public record Duties(List<Supplier<Optional<Instant>>> all) {

  /** Those of the key dates. */
  public record OfCalendar(Announcements announcements, CalendarDesk files) {}

  /** Asks for a look at what is due, for whoever has just made something due. */
  public interface LookSoon {
    void look();
  }
}

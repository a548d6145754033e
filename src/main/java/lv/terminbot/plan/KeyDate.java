package lv.terminbot.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import lv.terminbot.text.Localized;

/**
 * A date of the plan at which no report is owed. Times are those of the plan's zone.
 *
 * @param source where it is documented, if not in the plan's legal basis
 */
public record KeyDate(
    LocalDate on,
    Optional<LocalTime> from,
    Optional<LocalTime> to,
    Localized title,
    Optional<Localized> agenda,
    Optional<Localized> source,
    Optional<Announcement> announcement) {}

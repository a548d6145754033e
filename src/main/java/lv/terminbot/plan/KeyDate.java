package lv.terminbot.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import lv.terminbot.text.Localized;

/** A date of the plan at which no report is owed. Times are those of the plan's zone. */
public record KeyDate(
    LocalDate on,
    Optional<LocalTime> from,
    Optional<LocalTime> to,
    Localized title,
    Optional<Localized> agenda,
    Optional<Announcement> announcement) {}

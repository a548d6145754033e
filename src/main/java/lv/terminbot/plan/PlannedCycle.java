package lv.terminbot.plan;

import java.time.LocalDate;
import java.util.Optional;
import lv.terminbot.text.Localized;

/**
 * A reporting cycle as the plan file declares it.
 *
 * @param code its name within the plan, for example "2022-2023"; at most 16 characters
 * @param periodFrom first day reported about
 * @param periodTo last day reported about
 * @param invitationWeekOf any day of the week in which the invitation goes out, where documented
 * @param deadlineOn the last day on which answers are asked, where documented
 * @param finalOn the legal act's own date, where documented
 */
public record PlannedCycle(
    String code,
    Localized title,
    LocalDate periodFrom,
    LocalDate periodTo,
    Optional<LocalDate> invitationWeekOf,
    Optional<LocalDate> deadlineOn,
    Optional<LocalDate> finalOn,
    Ladder ladder) {
  public static final String CODE_PATTERN = "[a-z0-9][a-z0-9-]{0,15}";
}

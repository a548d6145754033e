package lv.terminbot.plan;

import java.time.LocalDate;
import java.util.Optional;
import lv.terminbot.text.Localized;

/**
 * A reporting cycle as the plan file declares it, or as a coordinator has changed it since.
 *
 * @param code its name within the plan, for example "2022-2023"; at most 16 characters
 * @param periodFrom first day reported about
 * @param periodTo last day reported about
 * @param invitationWeekOf any day of the week in which the invitation goes out, where documented
 * @param deadlineOn the last day on which answers are asked, where documented
 * @param finalOn the legal act's own date, where documented
 * @param state never {@link CycleState#CLOSING}, which is a matter of the day
 * @param questionnaire what is asked of each measure
 * @param version 0 as the file has it, one more with each change by a coordinator
 */
public record PlannedCycle(
    String code,
    Localized title,
    LocalDate periodFrom,
    LocalDate periodTo,
    Optional<LocalDate> invitationWeekOf,
    Optional<LocalDate> deadlineOn,
    Optional<LocalDate> finalOn,
    Ladder ladder,
    CycleState state,
    int version,
    Questionnaire questionnaire) {
  public static final String CODE_PATTERN = "[a-z0-9][a-z0-9-]{0,15}";

  /** One that asks the standard questions. */
  public PlannedCycle(
      String code,
      Localized title,
      LocalDate periodFrom,
      LocalDate periodTo,
      Optional<LocalDate> invitationWeekOf,
      Optional<LocalDate> deadlineOn,
      Optional<LocalDate> finalOn,
      Ladder ladder,
      CycleState state,
      int version) {
    this(
        code,
        title,
        periodFrom,
        periodTo,
        invitationWeekOf,
        deadlineOn,
        finalOn,
        ladder,
        state,
        version,
        Questionnaire.standard());
  }

  /** The same with other questions. */
  PlannedCycle asking(Questionnaire other) {
    return new PlannedCycle(
        code,
        title,
        periodFrom,
        periodTo,
        invitationWeekOf,
        deadlineOn,
        finalOn,
        ladder,
        state,
        version,
        other);
  }

  /** The same in another state. */
  public PlannedCycle in(CycleState other) {
    return new PlannedCycle(
        code,
        title,
        periodFrom,
        periodTo,
        invitationWeekOf,
        deadlineOn,
        finalOn,
        ladder,
        other,
        version,
        questionnaire);
  }

  /** The same with another ladder. */
  public PlannedCycle with(Ladder other) {
    return new PlannedCycle(
        code,
        title,
        periodFrom,
        periodTo,
        invitationWeekOf,
        deadlineOn,
        finalOn,
        other,
        state,
        version,
        questionnaire);
  }

  /** The same with these dates. */
  public PlannedCycle dated(
      Optional<LocalDate> invitation, Optional<LocalDate> deadline, Optional<LocalDate> last) {
    return new PlannedCycle(
        code,
        title,
        periodFrom,
        periodTo,
        invitation,
        deadline,
        last,
        ladder,
        state,
        version,
        questionnaire);
  }

  /** The same as the version after another. */
  public PlannedCycle after(int earlier) {
    return new PlannedCycle(
        code,
        title,
        periodFrom,
        periodTo,
        invitationWeekOf,
        deadlineOn,
        finalOn,
        ladder,
        state,
        earlier + 1,
        questionnaire);
  }
}

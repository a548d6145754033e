package lv.terminbot.intent.campaign;

import java.util.Optional;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Intent;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;

/** Days to choose from, as buttons; what is chosen is an intent of another family. */
public sealed interface OfDates extends Intent {

  Family<OfDates> FAMILY = new Family<>(OfDates.class, DateButtons::fields, DateButtons.SHAPES);

  @Override
  default Family<OfDates> family() {
    return FAMILY;
  }

  @Override
  default boolean changesNothing() {
    return true;
  }

  /**
   * Until when more time is wanted.
   *
   * @param institution the asker's own where none is named
   * @param measure all that is owed where none is named
   * @param page of the days, from 0
   */
  record AskExtensionDays(
      Optional<InstitutionCode> institution, Optional<MeasureNumber> measure, int page)
      implements OfDates {}

  /**
   * On which day a cycle is to have one of its dates.
   *
   * @param page of the days, from 0
   */
  record AskCycleDays(CycleId cycle, OfCycles.DateOf date, int page) implements OfDates {}

  /** The steps of a cycle's ladder of reminders, to be changed by buttons. */
  record AskSteps(CycleId cycle) implements OfDates {}
}

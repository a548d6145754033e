package lv.terminbot.intent.campaign;

import java.util.Optional;
import lv.terminbot.intent.Consent;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Intent;
import lv.terminbot.plan.PlanCode;

/** A plan as a table: taken out, changed elsewhere, sent back, and put into force. */
public sealed interface OfPlanTables extends Intent {

  Family<OfPlanTables> FAMILY =
      new Family<>(OfPlanTables.class, PlanTableButtons::fields, PlanTableButtons.SHAPES);

  @Override
  default Family<OfPlanTables> family() {
    return FAMILY;
  }

  /**
   * "plāns tabulā": the plan, or which one, and how it goes on. Who took it stands in the trail.
   */
  record AskTable() implements OfPlanTables {}

  /** One plan as a table. */
  record AskTableOf(PlanCode plan) implements OfPlanTables {}

  /** The same table with nothing in it, for another plan. */
  record AskTemplate() implements OfPlanTables {
    @Override
    public boolean changesNothing() {
      return true;
    }
  }

  /** What a changed file of the folder would change. */
  record AskDifference(long number) implements OfPlanTables {}

  /** What was shown comes into force. */
  record Apply(long number) implements OfPlanTables {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }
  }

  /** Whom an applied table named is invited by a letter each. */
  record Invite(long number) implements OfPlanTables {}

  /** What was shown does not. */
  record Leave(long number) implements OfPlanTables {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.NO);
    }
  }
}

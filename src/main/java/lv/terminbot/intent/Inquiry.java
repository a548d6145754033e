package lv.terminbot.intent;

import java.util.Optional;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;

/** What somebody wants to know: it is only read, and shown a page at a time. */
public sealed interface Inquiry extends OfAnswers
    permits OfLookup,
        Inquiry.AskOverview,
        Inquiry.AskMeasure,
        Inquiry.AskHistory,
        Inquiry.AskCommitment,
        Inquiry.AskInstitution,
        Inquiry.AskOwed,
        Inquiry.AskDeadlines {

  /** "status": the overview of the current cycle. */
  record AskOverview() implements Inquiry {}

  /** "status 3.2" in words; the plan is known only from a button. */
  record AskMeasure(Optional<PlanCode> plan, MeasureNumber number) implements Inquiry {
    @Override
    public Optional<Subject> subject() {
      return Optional.of(new Subject.Measured(plan, number));
    }
  }

  record AskHistory(MeasureId measure) implements Inquiry {
    @Override
    public Optional<Subject> subject() {
      return Optional.of(new Subject.Measured(Optional.of(measure.plan()), measure.number()));
    }
  }

  record AskCommitment(Optional<PlanCode> plan, int number) implements Inquiry {}

  record AskInstitution(InstitutionCode institution) implements Inquiry {}

  /** "kas vēl jāiesniedz": what the asker's own institutions owe. */
  record AskOwed() implements Inquiry {}

  record AskDeadlines() implements Inquiry {}
}

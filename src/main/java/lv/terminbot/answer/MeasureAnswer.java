package lv.terminbot.answer;

import java.util.Optional;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.progress.PlanChoice;
import lv.terminbot.text.Phrases;

/** The card of the measure that is meant; where several plans have it, which is meant. */
public final class MeasureAnswer implements AnswerTo<Inquiry.AskMeasure> {
  private final KnownMeasures measures;
  private final MeasureCard card;

  public MeasureAnswer(KnownMeasures measures, MeasureCard card) {
    this.measures = measures;
    this.card = card;
  }

  @Override
  public Class<Inquiry.AskMeasure> asked() {
    return Inquiry.AskMeasure.class;
  }

  @Override
  public Page show(Person asker, Inquiry.AskMeasure asked, int page, Phrases phrases) {
    var number = asked.number();
    var found = measures.find(asked.plan(), number);
    return switch (found.size()) {
      case 0 -> measures.unknown(number, phrases);
      case 1 -> card.show(found.getFirst(), asker, page, phrases);
      default ->
          new Page(
              phrases.html("answer.measure.whichPlan"),
              PlanChoice.among(
                  found.stream().map(PlannedMeasure::plan).toList(),
                  plan -> new Inquiry.AskMeasure(Optional.of(plan), number),
                  phrases));
    };
  }
}

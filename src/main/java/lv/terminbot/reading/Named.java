package lv.terminbot.reading;

import java.util.Optional;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.TitledMeasures;

/** What a message names of the plan. */
final class Named {
  private final RankedMessage message;

  Named(RankedMessage message) {
    this.message = message;
  }

  /**
   * What is named, shown as it stands where it is not known what is wanted of it: that tells most,
   * and changes nothing. Empty for reports and answers, and where an order is to somebody.
   */
  Optional<Intent> shown() {
    return switch (message.kind()) {
      case UPDATE, ANSWER -> Optional.empty();
      case ORDER, TALK -> measure();
      case QUESTION -> measure().or(this::commitment).or(this::institution).or(this::titled);
    };
  }

  private Optional<Intent> measure() {
    return message.entities().measures().stream()
        .findFirst()
        .filter(message.index()::has)
        .map(QuestionMaker::card);
  }

  private Optional<Intent> commitment() {
    return message.entities().commitments().stream()
        .findFirst()
        .map(number -> new Inquiry.AskCommitment(Optional.empty(), number));
  }

  private Optional<Intent> institution() {
    var entities = message.entities();
    return entities
        .only(InstitutionCode.class)
        .<Intent>map(Inquiry.AskInstitution::new)
        .or(
            () ->
                entities
                    .first(Entity.OtherInstitution.class)
                    .filter(_ -> entities.institutions().isEmpty())
                    .map(other -> new OfHelp.NotInPlan(other.name())));
  }

  private Optional<Intent> titled() {
    return new TitledMeasures(message.entities(), message.index())
        .measure()
        .map(id -> new Inquiry.AskMeasure(Optional.empty(), id));
  }
}

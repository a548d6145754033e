package lv.terminbot.correspondence;

import lv.terminbot.intent.Family;
import lv.terminbot.intent.desk.OfCorrespondence;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.Policy;

/** Where somebody asks the coordinators, and where a coordinator answers. */
public final class CorrespondenceDesk implements Door<OfCorrespondence> {
  private final Asking asking;
  private final Answering answering;

  public CorrespondenceDesk(Asking asking, Answering answering) {
    this.asking = asking;
    this.answering = answering;
  }

  @Override
  public Family<OfCorrespondence> family() {
    return OfCorrespondence.FAMILY;
  }

  @Override
  public Response open(Person who, OfCorrespondence intent) {
    if (!Policy.needed(intent).isHeldBy(who)) {
      return answering.notYours(who);
    }
    return switch (intent) {
      case OfCorrespondence.AskCoordinator wanted -> asking.begin(who, wanted);
      case OfCorrespondence.SendQuestion(var id) -> asking.send(who, id);
      case OfCorrespondence.DropQuestion(var id) -> asking.drop(who, id);
      case OfCorrespondence.AskQuestions() -> answering.list(who);
      case OfCorrespondence.AnswerQuestion(var id) -> answering.begin(who, id);
      case OfCorrespondence.SendAnswer(var id) -> answering.send(who, id);
      case OfCorrespondence.DropAnswer _ -> answering.drop(who);
    };
  }
}

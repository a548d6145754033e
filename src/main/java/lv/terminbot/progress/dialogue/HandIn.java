package lv.terminbot.progress.dialogue;

import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.submission.Submission;

/** Submits a whole draft, or asks the heads first where the institution wants that. */
public final class HandIn {
  private final Plans plans;
  private final SignOffRequest request;
  private final Submission submission;

  public HandIn(Plans plans, SignOffRequest request, Submission submission) {
    this.plans = plans;
    this.request = request;
    this.submission = submission;
  }

  Response handIn(Person author, Draft draft) {
    return needsSignOff(author, draft)
        ? request.ask(author, draft)
        : submission.submit(draft, author);
  }

  /** A coordinator answers for what they enter. */
  private boolean needsSignOff(Person author, Draft draft) {
    var code = draft.institution().orElseThrow();
    return author.reportsFor(code)
        && !draft.hasHead(author)
        && plans
            .find(draft.measure().plan())
            .flatMap(plan -> plan.institution(code))
            .filter(Institution::signOff)
            .isPresent();
  }
}

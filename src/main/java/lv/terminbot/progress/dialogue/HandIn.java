package lv.terminbot.progress.dialogue;

import java.util.ArrayList;
import java.util.List;
import lv.terminbot.mailbox.Page;
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

  /** All of these: one receipt for what is submitted, and a word on each that waits for a head. */
  Response handIn(Person author, List<Draft> drafts) {
    var responses = new ArrayList<Response>();
    var atOnce = drafts.stream().filter(draft -> !needsSignOff(author, draft)).toList();
    if (!atOnce.isEmpty()) {
      responses.add(submission.submit(atOnce, author));
    }
    drafts.stream()
        .filter(draft -> needsSignOff(author, draft))
        .forEach(draft -> responses.add(request.ask(author, draft)));
    return responses.stream().reduce(HandIn::join).orElseThrow();
  }

  private static Response join(Response one, Response next) {
    var text = BatchPreview.join(List.of(one.page().text(), next.page().text()));
    return Response.inPlace(new Page(text, one.page().buttons()))
        .and(one.toOthers())
        .and(next.toOthers());
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

package lv.terminbot.progress.dialogue;

import java.util.Optional;
import java.util.function.Function;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.progress.submission.ReportingRight;
import lv.terminbot.progress.submission.ReportingRights;
import lv.terminbot.text.Texts;

/** Lets somebody report where they may, and else says why not. */
public final class Permission {
  private final ReportingRights rights;
  private final ReportRefusal refusal;
  private final Texts texts;

  public Permission(ReportingRights rights, ReportRefusal refusal, Texts texts) {
    this.rights = rights;
    this.refusal = refusal;
    this.texts = texts;
  }

  Response ask(
      Person person,
      Optional<PlanCode> plan,
      MeasureNumber number,
      Function<ReportingRight.Granted, Response> act) {
    return switch (rights.decide(person, plan, number)) {
      case ReportingRight.Granted granted -> act.apply(granted);
      case ReportingRight right -> refuse(person, right);
    };
  }

  Response refuse(Person person, ReportingRight right) {
    return Response.inPlace(refusal.tell(right, texts.in(person.language())));
  }
}

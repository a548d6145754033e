package lv.terminbot.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.Role;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * Where an institution wants its head to sign off what is reported: the draft waits for the head,
 * who has it submitted or gives it back. Whatever is changed meanwhile makes the head's buttons
 * stale.
 */
final class SignOff {
  private final Reporting.Ledger ledger;
  private final Plans plans;
  private final Register register;
  private final DraftPages pages;
  private final Submission submission;

  SignOff(
      Reporting.Ledger ledger,
      Plans plans,
      Register register,
      DraftPages pages,
      Submission submission) {
    this.ledger = ledger;
    this.plans = plans;
    this.register = register;
    this.pages = pages;
    this.submission = submission;
  }

  /** Submits a whole draft, or asks the heads first. */
  Response handIn(Person author, Draft draft) {
    return isNeeded(author, draft) ? ask(author, draft) : submission.submit(draft, author);
  }

  boolean isOvertaken(Draft draft) {
    return submission.isOvertaken(draft);
  }

  /** A coordinator answers for what they enter. */
  private boolean isNeeded(Person author, Draft draft) {
    return author.reportsFor(draft.institution().orElseThrow())
        && !isHead(author, draft)
        && plans
            .find(draft.measure().plan())
            .flatMap(plan -> plan.institution(draft.institution().orElseThrow()))
            .filter(Institution::signOff)
            .isPresent();
  }

  private static boolean isHead(Person person, Draft draft) {
    return draft.institution().filter(person.institutions(Role.HEAD)::contains).isPresent();
  }

  /** Asks the heads; the draft waits. Without a head it stays as it is, and coordinators hear. */
  private Response ask(Person author, Draft draft) {
    var code = draft.institution().orElseThrow();
    var heads = register.headsOf(code);
    if (heads.isEmpty()) {
      var phrases = pages.phrases(author);
      var remedy = new Page(phrases.html("progress.signOff.noHead", "code", code));
      return new Response(remedy)
          .and(
              register.coordinators().stream()
                  .filter(Person::reachable)
                  .map(c -> noHead(author, draft, c))
                  .toList());
    }
    var waiting = draft.touched(submission.now()).at(Pace.SIGNING, Optional.empty());
    ledger.drafts().put(waiting);
    return new Response(pages.show(waiting, pages.phrases(author)))
        .and(heads.stream().map(head -> letter(author, waiting, head)).toList());
  }

  private Reply noHead(Person author, Draft draft, Person coordinator) {
    return new Page(
            pages
                .phrases(coordinator)
                .html(
                    "progress.signOff.headWanted",
                    "code",
                    draft.institution().orElseThrow(),
                    "name",
                    author.name(),
                    "number",
                    draft.measure().number()))
        .to(coordinator.id().chat());
  }

  private Reply letter(Person author, Draft draft, Person head) {
    var phrases = pages.phrases(head);
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            "progress.signOff.asked",
            "name",
            author.name(),
            "code",
            draft.institution().orElseThrow()));
    lines.addAll(pages.preview(draft, phrases).content());
    var version = draft.version();
    return new Page(
            Html.lines(lines),
            List.of(
                List.of(button("sign", new OfReport.SignOff(draft.id(), version), phrases)),
                List.of(button("giveBack", new OfReport.GiveBack(draft.id(), version), phrases))))
        .to(head.id().chat());
  }

  private static Button button(String key, Intent intent, Phrases phrases) {
    return new Button(phrases.plain("progress.button." + key), ButtonCode.encode(intent));
  }

  /** The head's word: submitted, in the name of whoever wrote it. */
  Response sign(Person head, OfReport.SignOff wanted) {
    return decided(
        head,
        wanted.draft(),
        wanted.version(),
        (draft, author) -> {
          var response = submission.submit(draft, author, Optional.of(head.id()));
          var receipt = response.page().to(author.id().chat());
          var phrases = pages.phrases(head);
          return new Response(
                  new Page(
                      phrases.html("progress.signOff.signed", "number", draft.measure().number())),
                  response.toOthers())
              .and(List.of(receipt));
        });
  }

  Response giveBack(Person head, OfReport.GiveBack wanted) {
    return decided(
        head,
        wanted.draft(),
        wanted.version(),
        (draft, author) -> {
          var open = draft.touched(submission.now()).at(Pace.QUICK, Optional.empty());
          ledger.drafts().put(open);
          var theirs = pages.phrases(author);
          var page = pages.show(open, theirs);
          var back = theirs.html("progress.signOff.givenBack", "name", head.name());
          return new Response(
                  new Page(
                      pages.phrases(head).html("progress.signOff.returned", "name", author.name())))
              .and(
                  List.of(
                      new Page(Html.lines(List.of(back, Html.EMPTY, page.text())), page.buttons())
                          .to(author.id().chat())));
        });
  }

  /** Acts once, on the draft as the head saw it, if this still is a head of the institution. */
  private Response decided(
      Person head, long id, int version, BiFunction<Draft, Person, Response> act) {
    var draft =
        ledger
            .drafts()
            .find(id)
            .filter(d -> isHead(head, d))
            .filter(d -> d.version() == version && d.pace() == Pace.SIGNING);
    var author = draft.flatMap(d -> register.find(d.person()));
    if (draft.isEmpty() || author.isEmpty() || !submission.isOpen(draft.get())) {
      return new Response(new Page(pages.phrases(head).html("progress.signOff.gone")));
    }
    return act.apply(draft.get(), author.get());
  }
}

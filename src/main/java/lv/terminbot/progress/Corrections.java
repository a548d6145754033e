package lv.terminbot.progress;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.progress.SpokenWords.Spoken;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** What was said is said otherwise: an edited message, a submission taken back. */
final class Corrections {
  private static final Duration RECENTLY = Duration.ofDays(60);
  private static final int MOST = 200;

  private final Reporting.Ledger ledger;
  private final Drafting drafting;
  private final ReportingRights rights;
  private final DraftPages pages;
  private final Tools tools;

  /** Whom to tell, and when. */
  record Tools(Register register, Texts texts, Clock clock) {}

  Corrections(
      Reporting.Ledger ledger,
      Drafting drafting,
      ReportingRights rights,
      DraftPages pages,
      Tools tools) {
    this.ledger = ledger;
    this.drafting = drafting;
    this.rights = rights;
    this.pages = pages;
    this.tools = tools;
  }

  Optional<Response> edited(Person person, long message, String words) {
    return ledger
        .spoken()
        .find(person.id(), message)
        .filter(spoken -> Html.isSeen(words))
        .flatMap(spoken -> edited(person, spoken, words));
  }

  private Optional<Response> edited(Person person, Spoken spoken, String words) {
    if (spoken.words().equals(words)) {
      return Optional.of(new Response(new Page(phrases(person).html("progress.edited.same"))));
    }
    var draft =
        ledger
            .drafts()
            .find(person.id(), spoken.measure())
            .or(() -> correction(person, spoken.measure()));
    return draft.flatMap(d -> replaced(person, d, spoken, words));
  }

  /** A draft that says what was submitted, to be submitted anew. */
  private Optional<Draft> correction(Person person, MeasureId measure) {
    if (!(rights.decide(person, Optional.of(measure.plan()), measure.number())
        instanceof ReportingRight.Granted granted)) {
      return Optional.empty();
    }
    return granted.institutions().stream()
        .flatMap(i -> ledger.updates().latest(measure, i).stream())
        .filter(update -> update.author().equals(person.id()))
        .filter(update -> update.cycle().equals(granted.cycle().id()))
        .findFirst()
        .map(update -> drafting.filled(drafting.begin(person, granted), update))
        .map(draft -> draft.at(Pace.QUICK, Optional.empty()));
  }

  private Optional<Response> replaced(Person person, Draft draft, Spoken spoken, String words) {
    var question = pages.dialogue(draft).question(spoken.question());
    var answer = drafting.answered(draft, spoken.question());
    if (question.isEmpty() || !answer.contains(spoken.words())) {
      return Optional.of(new Response(new Page(phrases(person).html("progress.edited.gone"))));
    }
    var at = answer.indexOf(spoken.words());
    var mended = answer.substring(0, at) + words + answer.substring(at + spoken.words().length());
    var changed = drafting.answer(draft, question.get(), mended).at(draft.pace(), draft.asked());
    drafting.remember(changed, spoken.message(), question.get(), words);
    ledger.drafts().put(changed);
    return Optional.of(new Response(pages.show(changed, phrases(person))));
  }

  /** The same of the one that this person submitted last. */
  Response withdrawLast(Person person) {
    return ledger
        .updates()
        .since(tools.clock().instant().minus(RECENTLY), person.institutions(), MOST)
        .stream()
        .filter(update -> update.author().equals(person.id()))
        .findFirst()
        .map(update -> withdraw(person, update.number()))
        .orElseGet(
            () -> new Response(new Page(phrases(person).html("progress.withdrawn.nothing"))));
  }

  /** Takes a submitted update back into a draft, as long as nobody has decided on it. */
  Response withdraw(Person person, long number) {
    var phrases = phrases(person);
    var update = ledger.updates().find(number);
    if (update.isEmpty()) {
      return new Response(new Page(phrases.html("progress.withdrawn.gone")));
    }
    var right =
        rights.decide(
            person, Optional.of(update.get().measure().plan()), update.get().measure().number());
    var latest = ledger.updates().latest(update.get().measure(), update.get().institution());
    if (!(right instanceof ReportingRight.Granted granted)
        || !granted.institutions().contains(update.get().institution())
        || !granted.cycle().id().equals(update.get().cycle())
        || !latest.equals(update)
        || ledger.reviews().isDecided(number)) {
      return new Response(new Page(phrases.html("progress.withdrawn.late", "receipt", number)));
    }
    if (!ledger.updates().withdraw(number, tools.clock().instant())) {
      return new Response(new Page(phrases.html("progress.withdrawn.gone")));
    }
    ledger.challenges().withdraw(number);
    reopen(update.get());
    var draft =
        drafting
            .filled(drafting.begin(person, granted), update.get())
            .basedOn(0)
            .at(Pace.QUICK, Optional.empty());
    ledger.drafts().put(draft);
    ledger.files().withdraw(number, draft.id());
    var page = pages.show(draft, phrases);
    return new Response(
        new Page(
            Html.lines(
                List.of(
                    phrases.html("progress.withdrawn.done", "receipt", number),
                    Html.EMPTY,
                    page.text())),
            page.buttons()),
        toCoordinators(update.get(), person));
  }

  private void reopen(ProgressUpdate update) {
    var earlier =
        ledger
            .updates()
            .latest(update.measure(), update.institution())
            .filter(u -> u.cycle().equals(update.cycle()));
    ledger
        .obligations()
        .find(update.cycle(), update.measure(), update.institution())
        .ifPresent(
            o ->
                ledger
                    .obligations()
                    .put(
                        new Obligation(
                            o.cycle(),
                            o.measure(),
                            o.institution(),
                            state(earlier),
                            o.extendedTo())));
  }

  private ObligationState state(Optional<ProgressUpdate> earlier) {
    if (earlier.isEmpty()) {
      return ObligationState.OPEN;
    }
    return ledger.reviews().returned(earlier.get().number()).isPresent()
        ? ObligationState.RETURNED
        : ObligationState.SUBMITTED;
  }

  private List<Reply> toCoordinators(ProgressUpdate update, Person by) {
    return tools.register().toldAtOnce().stream()
        .filter(c -> c.reachable() && !c.id().equals(by.id()))
        .map(
            c ->
                new Page(
                        tools
                            .texts()
                            .in(c.language())
                            .html(
                                "progress.withdrawn.told",
                                "name",
                                by.name(),
                                "receipt",
                                update.number(),
                                "number",
                                update.measure().number()))
                    .to(c.id().chat()))
        .toList();
  }

  private Phrases phrases(Person person) {
    return tools.texts().in(person.language());
  }
}

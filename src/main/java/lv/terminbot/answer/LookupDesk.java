package lv.terminbot.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.question.Day;
import lv.terminbot.question.OfLookup;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Lists that are asked for in words: by state, by time, by topic, by money. */
public final class LookupDesk {
  private static final int MOST_CHANGES = 60;
  private static final int SHORT = 160;

  private final Answers.Books books;
  private final FundingList funding;
  private final ContactList contacts;
  private final Texts texts;
  private final Clock clock;

  public LookupDesk(Answers.Books books, Texts texts, Clock clock) {
    this.books = books;
    this.funding = new FundingList(books.plans());
    this.contacts = new ContactList(books.plans(), books.register());
    this.texts = texts;
    this.clock = clock;
  }

  public Page of(Person asker, OfLookup wanted) {
    var phrases = texts.in(asker.language());
    return switch (wanted) {
      case OfLookup.AskState(var state) -> inState(state, phrases);
      case OfLookup.AskMissing() -> missing(phrases);
      case OfLookup.AskReturned() -> returned(asker, phrases);
      case OfLookup.AskFunding(var measure, var year) -> funding.of(measure, year, phrases);
      case OfLookup.AskChanges(var since) -> changes(since, phrases);
      case OfLookup.AskContacts(var institution) -> contacts.of(asker, institution, phrases);
      case OfLookup.Search(var found) -> found(found, phrases);
    };
  }

  private Page inState(ProgressState state, Phrases phrases) {
    var said = phrases.plain("progress.state." + state.code());
    var inState =
        books.plans().all().stream()
            .flatMap(plan -> books.updates().latest(plan.code()).stream())
            .filter(update -> update.state() == state)
            .toList();
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            "answer.lookup.state", "sign", state.sign(), "state", said, "count", inState.size()));
    inState.forEach(
        update ->
            lines.add(
                phrases.html(
                    "answer.lookup.said",
                    "number",
                    update.measure().number(),
                    "title",
                    title(update.measure(), phrases),
                    "code",
                    update.institution(),
                    "at",
                    phrases.moment(update.submittedAt(), clock.getZone()))));
    return new Page(
        Html.lines(lines),
        MeasureButtons.of(inState.stream().map(ProgressUpdate::measure).distinct().toList()));
  }

  private Page missing(Phrases phrases) {
    var lines = new ArrayList<Html>();
    for (var plan : books.plans().all()) {
      var owed = current(plan).stream().filter(o -> o.state().owed()).toList();
      var byInstitution =
          owed.stream()
              .collect(
                  Collectors.groupingBy(
                      Obligation::institution, TreeMap::new, Collectors.toList()));
      byInstitution.forEach(
          (code, obligations) ->
              lines.add(
                  phrases.html(
                      "answer.lookup.owes",
                      "code",
                      code,
                      "numbers",
                      obligations.stream()
                          .map(o -> o.measure().number() + ExtendedMark.of(o, phrases))
                          .collect(Collectors.joining(", ")))));
    }
    lines.addFirst(
        phrases.html(
            lines.isEmpty() ? "answer.lookup.nobodyOwes" : "answer.lookup.owing",
            "count",
            lines.size()));
    return new Page(Html.lines(lines));
  }

  /** Coordinators see all; others what was returned to their own institutions. */
  private Page returned(Person asker, Phrases phrases) {
    var lines = new ArrayList<Html>();
    var measures = new ArrayList<MeasureId>();
    for (var plan : books.plans().all()) {
      for (var obligation : current(plan)) {
        var mine = asker.is(Role.COORDINATOR) || asker.reportsFor(obligation.institution());
        if (mine && obligation.state() == ObligationState.RETURNED) {
          measures.add(obligation.measure());
          lines.add(
              phrases.html(
                  "answer.lookup.returned",
                  "number",
                  obligation.measure().number(),
                  "title",
                  title(obligation.measure(), phrases),
                  "code",
                  obligation.institution(),
                  "question",
                  question(obligation)));
        }
      }
    }
    lines.addFirst(
        phrases.html(
            lines.isEmpty() ? "answer.lookup.nothingReturned" : "answer.lookup.allReturned",
            "count",
            lines.size()));
    return new Page(Html.lines(lines), MeasureButtons.of(measures.stream().distinct().toList()));
  }

  private String question(Obligation obligation) {
    return books
        .updates()
        .latest(obligation.measure(), obligation.institution())
        .flatMap(update -> books.reviews().returned(update.number()))
        .map(review -> review.words())
        .orElse("");
  }

  private Page changes(Optional<Day> since, Phrases phrases) {
    var today = LocalDate.now(clock);
    var from = since.isPresent() ? since.get().lastBefore(today) : Optional.of(today.minusDays(7));
    if (from.isEmpty()) {
      return new Page(phrases.html("answer.lookup.noSuchDay"));
    }
    var all =
        books
            .updates()
            .since(from.get().atStartOfDay(clock.getZone()).toInstant(), MOST_CHANGES + 1);
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            all.isEmpty() ? "answer.lookup.noChanges" : "answer.lookup.changes",
            "from",
            phrases.date(from.get())));
    all.stream().limit(MOST_CHANGES).forEach(update -> lines.add(change(update, phrases)));
    if (all.size() > MOST_CHANGES) {
      lines.add(phrases.html("answer.lookup.moreChanges", "count", MOST_CHANGES));
    }
    return new Page(
        Html.lines(lines),
        MeasureButtons.of(all.stream().map(ProgressUpdate::measure).distinct().toList()));
  }

  private Html change(ProgressUpdate update, Phrases phrases) {
    var words = update.text().lines().findFirst().orElse("");
    return phrases.html(
        "answer.lookup.change",
        "sign",
        update.state().sign(),
        "state",
        phrases.plain("progress.state." + update.state().code()),
        "number",
        update.measure().number(),
        "code",
        update.institution(),
        "at",
        phrases.moment(update.submittedAt(), clock.getZone()),
        "words",
        words.length() <= SHORT ? words : words.substring(0, SHORT) + " …");
  }

  private Page found(List<MeasureId> found, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("answer.lookup.found", "count", found.size()));
    found.forEach(
        id ->
            lines.add(
                phrases.html(
                    "answer.list.line", "number", id.number(), "title", title(id, phrases))));
    return new Page(Html.lines(lines), MeasureButtons.of(found));
  }

  private List<Obligation> current(ActionPlan plan) {
    return CurrentCycle.of(plan, LocalDate.now(clock.withZone(plan.zone())))
        .map(cycle -> books.obligations().of(cycle.id()))
        .orElse(List.of());
  }

  private String title(MeasureId id, Phrases phrases) {
    return books
        .plans()
        .measure(id)
        .map(m -> m.measure().title().in(phrases.language()))
        .orElse("");
  }
}

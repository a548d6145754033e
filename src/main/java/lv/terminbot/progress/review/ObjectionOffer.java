package lv.terminbot.progress.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.intent.OfObjections.AskToObject;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Objection;
import lv.terminbot.progress.Objections;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Shows what is said against having to report on a measure, before anybody hears of it. */
public final class ObjectionOffer {
  private static final int MOST_CHOICES = 24;

  private final Plans plans;
  private final Obligations obligations;
  private final Objections objections;
  private final ObjectionLetters letters;
  private final Clock clock;

  public ObjectionOffer(
      Plans plans,
      Obligations obligations,
      Objections objections,
      ObjectionLetters letters,
      Clock clock) {
    this.plans = plans;
    this.obligations = obligations;
    this.objections = objections;
    this.letters = letters;
    this.clock = clock;
  }

  Response show(Person person, AskToObject asked) {
    var phrases = letters.phrases(person);
    var institutions = institutions(person, asked);
    if (institutions.isEmpty()) {
      var key = Right.DECIDE_ON_REPORT.isHeldBy(person) ? "example" : "notYours";
      return said(phrases.html("progress.objection." + key));
    }
    var owed = owed(institutions).toList();
    if (owed.isEmpty()) {
      return said(phrases.html("progress.objection.nothingOwed"));
    }
    return asked.measures().isEmpty()
        ? which(owed, asked, phrases)
        : show(person, owed, asked, phrases);
  }

  /** People speak for their own institutions; a coordinator for the one that is named. */
  private List<InstitutionCode> institutions(Person person, AskToObject asked) {
    if (!Right.DECIDE_ON_REPORT.isHeldBy(person)) {
      return person.institutions();
    }
    return asked.institutions().isEmpty() ? person.institutions() : asked.institutions();
  }

  private Stream<Obligation> owed(List<InstitutionCode> institutions) {
    var today = LocalDate.now(clock);
    return plans.all().stream()
        .flatMap(plan -> CurrentCycle.find(plan, today).stream())
        .filter(cycle -> !cycle.isOverOn(today))
        .flatMap(cycle -> obligations.owed(cycle.id(), institutions).stream());
  }

  private static Response which(List<Obligation> owed, AskToObject asked, Phrases phrases) {
    var numbers =
        owed.stream().map(o -> o.measure().number()).distinct().limit(MOST_CHOICES).toList();
    return Response.below(ObjectionLetters.which(numbers, asked.words(), phrases));
  }

  private Response show(Person person, List<Obligation> owed, AskToObject asked, Phrases phrases) {
    var lines = new ArrayList<Html>();
    var shown = new ArrayList<Objection>();
    for (var number : asked.measures()) {
      var its = owed.stream().filter(o -> o.measure().number().equals(number)).toList();
      if (its.isEmpty()) {
        lines.add(notOwed(number, institutions(person, asked), phrases));
      }
      for (var obligation : its) {
        if (waits(obligation)) {
          lines.add(letters.of("waits", obligation.owed(), phrases));
        } else {
          shown.add(objections.add(objection(person, obligation, asked)));
        }
      }
    }
    var titled = shown.stream().map(one -> letters.line(one, phrases)).toList();
    var speaks = Right.DECIDE_ON_REPORT.isHeldBy(person);
    return Response.below(
        shown.isEmpty()
            ? new Page(Html.lines(lines))
            : speaks
                ? ObjectionLetters.proposed(shown, titled, lines, phrases)
                : ObjectionLetters.shown(shown, titled, lines, phrases));
  }

  private boolean waits(Obligation obligation) {
    return objections.raised(obligation.measure()).stream()
        .filter(one -> one.state() == Objection.State.RAISED)
        .filter(one -> one.cycle().equals(obligation.cycle()))
        .anyMatch(one -> one.institution().equals(obligation.institution()));
  }

  private Objection objection(Person person, Obligation obligation, AskToObject asked) {
    return new Objection(
        0,
        obligation.cycle(),
        obligation.measure(),
        obligation.institution(),
        asked.words(),
        Objection.State.SHOWN,
        person.id(),
        clock.instant(),
        Optional.empty());
  }

  private static Html notOwed(
      MeasureNumber number, List<InstitutionCode> institutions, Phrases phrases) {
    return phrases.html(
        "progress.objection.notOwed",
        "number",
        number,
        "codes",
        ObjectionLetters.joined(institutions));
  }

  private static Response said(Html text) {
    return Response.below(new Page(text));
  }
}

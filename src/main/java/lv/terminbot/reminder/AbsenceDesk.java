package lv.terminbot.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfAbsence;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.people.Right;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Where people say that they are away, and who gets the reminders meanwhile. */
public final class AbsenceDesk implements Door<OfAbsence> {
  private static final int MOST_COLLEAGUES = 20;

  /** So many days ago an absence may have begun that is told of while it lasts. */
  private static final int LONGEST = 90;

  /** "rīt" and "parīt" are days of their own; "nedēļu" is so long. */
  private static final int LAST_OF_ITS_OWN = 2;

  private final Absences absences;
  private final Register register;
  private final Notifier notifier;
  private final Clock clock;
  private final AbsencePreview preview;

  public AbsenceDesk(Absences absences, Register register, Notifier notifier, Clock clock) {
    this.absences = absences;
    this.register = register;
    this.notifier = notifier;
    this.clock = clock;
    this.preview = new AbsencePreview(register);
  }

  @Override
  public Family<OfAbsence> family() {
    return OfAbsence.FAMILY;
  }

  @Override
  public Response open(Person person, OfAbsence intent) {
    var phrases = notifier.phrases(person);
    return switch (intent) {
      case OfAbsence.Away wanted -> away(person, wanted, phrases);
      case OfAbsence.GoAway agreed -> go(person, agreed, phrases);
      case OfAbsence.StayHere() -> said(phrases.html("reminder.away.dropped"));
      case OfAbsence.StandIn(var deputy) -> standIn(person, new PersonId(deputy), phrases);
      case OfAbsence.Back() -> back(person, phrases);
      case OfAbsence.AskAway() -> list(person, phrases);
    };
  }

  private Response away(Person person, OfAbsence.Away wanted, Phrases phrases) {
    if (!Right.BE_AWAY.isHeldBy(person)) {
      return said(phrases.html("reminder.away.noInstitution"));
    }
    if (wanted.until().isEmpty()) {
      return said(phrases.html("reminder.away.untilWhen"));
    }
    var first = wanted.from().flatMap(d -> d.saidOn(today()));
    var until = wanted.until().flatMap(d -> last(d, first));
    var from = wanted.from().isEmpty() || hasBegun(wanted, first) ? Optional.of(today()) : first;
    if (from.isEmpty() || until.isEmpty()) {
      return said(phrases.html("reminder.away.noSuchDay"));
    }
    return isOver(from.get(), until.get())
        ? past(until.get(), phrases)
        : Response.inPlace(preview.show(person, from.get(), until.get(), wanted.deputy(), phrases));
  }

  /** "15.–26. janvārī", said on the 22nd: a day that has just passed, and not in a year. */
  private boolean hasBegun(OfAbsence.Away wanted, Optional<LocalDate> first) {
    return wanted.from().filter(Day.Yearly.class::isInstance).isPresent()
        && first.filter(day -> day.minusYears(1).isAfter(today().minusDays(LONGEST))).isPresent();
  }

  /** "no pirmdienas divas nedēļas": so long from the first day on. */
  private Optional<LocalDate> last(Day until, Optional<LocalDate> first) {
    return until instanceof Day.Ahead(var days) && days > LAST_OF_ITS_OWN && first.isPresent()
        ? first.map(day -> day.plusDays(days - 1L))
        : until.saidOn(today());
  }

  private boolean isOver(LocalDate from, LocalDate until) {
    return until.isBefore(today()) || until.isBefore(from);
  }

  private static Response past(LocalDate until, Phrases phrases) {
    return said(phrases.html("reminder.away.past", "date", phrases.date(until)));
  }

  private Response go(Person person, OfAbsence.GoAway agreed, Phrases phrases) {
    if (!Right.BE_AWAY.isHeldBy(person)) {
      return said(phrases.html("reminder.away.noInstitution"));
    }
    if (isOver(agreed.from(), agreed.until())) {
      return past(agreed.until(), phrases);
    }
    absences.put(new Absence(person.id(), agreed.from(), agreed.until(), Optional.empty()));
    return agreed
        .deputy()
        .map(deputy -> standIn(person, new PersonId(deputy), phrases))
        .orElseGet(() -> chosen(person, agreed, phrases));
  }

  private Response chosen(Person person, OfAbsence.GoAway agreed, Phrases phrases) {
    var buttons =
        register.colleagues(person).stream()
            .filter(colleague -> awayWith(colleague.id()).isEmpty())
            .limit(MOST_COLLEAGUES)
            .map(AbsenceDesk::button)
            .toList();
    var key = buttons.isEmpty() ? "reminder.away.nobody" : "reminder.away.who";
    return Response.inPlace(
        new Page(
            phrases.html(
                key, "from", phrases.from(agreed.from()), "until", phrases.upTo(agreed.until())),
            Button.rows(buttons, 1)));
  }

  private static Button button(Person colleague) {
    return new Button(
        colleague.name(), ButtonCode.encode(new OfAbsence.StandIn(colleague.id().value())));
  }

  private Response standIn(Person person, PersonId deputy, Phrases phrases) {
    var absence = awayWith(person.id());
    var colleague =
        register.colleagues(person).stream().filter(c -> c.id().equals(deputy)).findFirst();
    if (absence.isEmpty() || colleague.isEmpty()) {
      return said(phrases.html("reminder.away.gone"));
    }
    if (loops(person.id(), deputy)) {
      return said(phrases.html("reminder.away.loop", "name", colleague.get().written()));
    }
    var known = absence.get();
    absences.put(new Absence(person.id(), known.from(), known.until(), Optional.of(deputy)));
    var told = notifier.letters(List.of(colleague.get()), theirs -> told(person, known, theirs));
    return said(phrases.html(
            "reminder.away.set",
            "name",
            colleague.get().written(),
            "until",
            phrases.upTo(known.until())))
        .and(told);
  }

  private static Page told(Person person, Absence absence, Phrases phrases) {
    return new Page(
        phrases.html(
            "reminder.away.youStandIn",
            "name",
            person.written(),
            "from",
            phrases.from(absence.from()),
            "until",
            phrases.upTo(absence.until())));
  }

  /** Whether the one who would stand in is away and, in the end, counts on this very person. */
  private boolean loops(PersonId person, PersonId deputy) {
    var seen = new HashSet<PersonId>();
    var next = Optional.of(deputy);
    while (next.isPresent() && seen.add(next.get())) {
      if (next.get().equals(person)) {
        return true;
      }
      next = awayWith(next.get()).flatMap(Absence::deputy);
    }
    return false;
  }

  private Optional<Absence> awayWith(PersonId person) {
    return absences.notOver(today()).stream().filter(a -> a.person().equals(person)).findFirst();
  }

  private Response back(Person person, Phrases phrases) {
    var ended = absences.end(person.id());
    return said(phrases.html(ended ? "reminder.away.back" : "reminder.away.wasHere"));
  }

  private Response list(Person person, Phrases phrases) {
    if (!Right.READ_RECORD.isHeldBy(person)) {
      return said(phrases.html("reminder.away.notYours"));
    }
    var lines = new ArrayList<Html>();
    for (var absence : absences.notOver(today())) {
      lines.add(
          phrases.html(
              "reminder.away.line",
              "name",
              name(absence.person()),
              "from",
              phrases.from(absence.from()),
              "until",
              phrases.upTo(absence.until()),
              "deputy",
              absence.deputy().map(this::name).orElse("–")));
    }
    return said(lines.isEmpty() ? phrases.html("reminder.away.none") : Html.lines(lines));
  }

  private String name(PersonId id) {
    return register.find(id).map(Person::name).orElse("?");
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Response said(Html text) {
    return Response.inPlace(new Page(text));
  }
}

package lv.terminbot.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfAbsence;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Shows an absence with its days and who would stand in, before anything is kept of it. */
final class AbsencePreview {
  private final Register register;

  AbsencePreview(Register register) {
    this.register = register;
  }

  /**
   * @param named who is to stand in, as it was written; empty where nobody is named
   */
  Page show(Person person, LocalDate from, LocalDate until, String named, Phrases phrases) {
    var deputy = named.isEmpty() ? Optional.<Person>empty() : colleague(person, named);
    var days =
        phrases.html("reminder.away.ask", "from", phrases.from(from), "until", phrases.upTo(until));
    var text =
        named.isEmpty()
            ? days
            : Html.lines(
                days,
                deputy
                    .map(d -> phrases.html("reminder.away.ask.deputy", "name", d.written()))
                    .orElseGet(() -> phrases.html("reminder.away.ask.unknown", "name", named)));
    var yes = new OfAbsence.GoAway(from, until, deputy.map(d -> d.id().value()));
    return new Page(
        text,
        List.of(
            List.of(
                new Button(phrases.plain("reminder.away.yes"), ButtonCode.encode(yes)),
                new Button(
                    phrases.plain("reminder.away.no"),
                    ButtonCode.encode(new OfAbsence.StayHere())))));
  }

  /** The only colleague who is called so, in whatever case the name is written. */
  private Optional<Person> colleague(Person person, String named) {
    var alike = register.colleagues(person).stream().filter(c -> c.isCalled(named)).toList();
    return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
  }
}

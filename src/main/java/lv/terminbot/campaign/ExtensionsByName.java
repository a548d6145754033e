package lv.terminbot.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.campaign.OfExtensions.Extend;
import lv.terminbot.intent.campaign.OfExtensions.ExtendFor;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * More time for somebody who is named: it is of the institution whose contact they are. Where that
 * is not one, it is asked, and nothing is given to all.
 */
final class ExtensionsByName {
  private static final int IN_A_ROW = 3;

  private final ExtensionWish wish;
  private final ExtensionLetters letters;

  ExtensionsByName(ExtensionWish wish, ExtensionLetters letters) {
    this.wish = wish;
    this.letters = letters;
  }

  /** What is wanted for the only institution that can be meant; all where nothing is in doubt. */
  Optional<Extend> only(Person by, ExtendFor named, Phrases phrases) {
    var owing = wish.owing(by, named.wanted());
    var theirs = owing.stream().filter(code -> letters.hasContact(code, named.name())).toList();
    if (theirs.size() == 1 || owing.size() == 1) {
      return Optional.of(of((theirs.isEmpty() ? owing : theirs).getFirst(), named.wanted()));
    }
    return possible(by, named, owing, phrases).isEmpty()
        ? Optional.of(named.wanted())
        : Optional.empty();
  }

  /** For which of them? */
  Page ask(Person by, ExtendFor named, Phrases phrases) {
    var possible = possible(by, named, wish.owing(by, named.wanted()), phrases);
    var what = String.join(", ", named.wanted().measures().stream().map(n -> n.value()).toList());
    return new Page(
        Html.lines(
            phrases.html("campaign.extension.whose", "name", named.name(), "what", what),
            phrases.html("campaign.extension.exampleCoordinator")),
        buttons(named, possible));
  }

  /** A button has room for one measure: of several none says what was wanted. */
  private static List<List<Button>> buttons(ExtendFor named, List<Extend> possible) {
    return named.wanted().measures().size() > 1
        ? List.of()
        : Button.rows(possible.stream().map(ExtensionsByName::button).toList(), IN_A_ROW);
  }

  /** One wish for each institution for which it would be right. */
  private List<Extend> possible(
      Person by, ExtendFor named, List<InstitutionCode> owing, Phrases phrases) {
    return owing.stream().flatMap(code -> dated(by, code, named, phrases).stream()).toList();
  }

  private Optional<Extend> dated(
      Person by, InstitutionCode code, ExtendFor named, Phrases phrases) {
    var wanted = of(code, named.wanted());
    return wish.understand(by, wanted, phrases) instanceof ExtensionWish.Sound found
        ? Optional.of(until(wanted, found.extensions().getFirst().until()))
        : Optional.empty();
  }

  private static Extend of(InstitutionCode code, Extend wanted) {
    return new Extend(List.of(code), wanted.measures(), wanted.until(), wanted.reason());
  }

  /** As a button has it: a day of the calendar. */
  private static Extend until(Extend wanted, LocalDate day) {
    return new Extend(
        wanted.institutions(), wanted.measures(), Optional.of(new Day.Dated(day)), "");
  }

  private static Button button(Extend wanted) {
    return new Button(wanted.institutions().getFirst().value(), ButtonCode.encode(wanted));
  }
}

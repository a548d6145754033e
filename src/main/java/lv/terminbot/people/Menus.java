package lv.terminbot.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfLanguage;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Command;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.text.Language;
import lv.terminbot.text.Texts;

/** Which commands are offered to whom, declared once. */
final class Menus {
  private static final List<String> OPEN = List.of("start");
  private static final List<String> FIRST = List.of("home");
  private static final List<String> ALL = List.of("status", "deadlines", "help", "language");
  private static final List<String> REPORTING = List.of("mine", "report", "later", "away");
  private static final List<String> CONTACT = List.of("handover");
  private static final List<String> COORDINATOR =
      List.of("invite", "people", "cycles", "nudge", "record", "alarms", "pause");

  private final ShownMenus shown;
  private final Texts texts;

  Menus(ShownMenus shown, Texts texts) {
    this.shown = shown;
    this.texts = texts;
  }

  /** The menu by all roles of a person; nothing where it is the one that they have. */
  Optional<Reply> offer(Person person) {
    var names = names(person);
    return shown.claim(person.id(), written(person, names))
        ? Optional.of(menu(Optional.of(person), person.language(), names))
        : Optional.empty();
  }

  /** Whether the menu by all roles of a person is the one that they have. */
  boolean isOffered(Person person) {
    return shown.isShown(person.id(), written(person, names(person)));
  }

  private static String written(Person person, List<String> names) {
    return person.language().code() + " " + String.join(" ", names);
  }

  private static List<String> names(Person person) {
    if (person.memberships().isEmpty()) {
      return OPEN;
    }
    var reports = person.is(Role.CONTACT) || person.is(Role.DEPUTY);
    return Stream.of(
            FIRST,
            reports ? REPORTING : List.<String>of(),
            person.is(Role.CONTACT) ? CONTACT : List.<String>of(),
            ALL,
            person.is(Role.COORDINATOR) ? COORDINATOR : List.<String>of(),
            List.of("mydata", "privacy"))
        .flatMap(List::stream)
        .toList();
  }

  List<Reply> open() {
    return texts.languages().stream().map(l -> menu(Optional.empty(), l, OPEN)).toList();
  }

  Button languageButton(Language language) {
    return new Button(
        texts.in(language).plain("people.language.name"),
        ButtonCode.encode(new OfLanguage.SetLanguage(language)));
  }

  private Reply menu(Optional<Person> person, Language language, List<String> names) {
    var phrases = texts.in(language);
    var commands =
        names.stream()
            .map(name -> new Command(name, phrases.plain("people.menu." + name)))
            .toList();
    return new Reply.Menu(person.map(p -> p.id().chat()), language, commands);
  }
}

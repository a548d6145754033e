package lv.terminbot.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The people of local mode: a coordinator, a contact for each of up to three institutions of the
 * plan, an observer and a stranger; and the group that some of them are in. None of them exists.
 */
public final class Cast {
  private static final long GROUP = -2001;
  private static final Persona COORDINATOR =
      new Persona(1001, "Anna", "Ozola", "lv", Persona.Part.COORDINATOR, "");
  private static final List<Persona> CONTACTS =
      List.of(
          new Persona(1002, "Jānis", "Bērziņš", "lv", Persona.Part.CONTACT, ""),
          new Persona(1003, "Līga", "Kalniņa", "lv", Persona.Part.CONTACT, ""),
          new Persona(1004, "Thomas", "Liepa", "en", Persona.Part.CONTACT, ""));
  private static final Persona OBSERVER =
      new Persona(1006, "Ilze", "Krūmiņa", "lv", Persona.Part.OBSERVER, "");
  private static final Persona STRANGER =
      new Persona(1005, "Svešinieks", "", "lv", Persona.Part.STRANGER, "");
  private static final String ENGLISH = "en";

  private final List<Persona> contacts = new ArrayList<>();
  private final FirstLanguage language;

  /** Takes the codes of the institutions, as the plan has them, that get a contact each. */
  public Cast(List<String> institutions, FirstLanguage language) {
    this.language = language;
    for (var i = 0; i < Math.min(institutions.size(), CONTACTS.size()); i++) {
      var c = CONTACTS.get(i);
      var code = institutions.get(i);
      contacts.add(
          new Persona(c.id(), c.firstName(), c.lastName(), c.languageTag(), c.part(), code));
    }
  }

  /** The language that they have met the bot in. */
  public FirstLanguage language() {
    return language;
  }

  /** Who must be configured as coordinator from the start. */
  public Persona coordinator() {
    return speaking(COORDINATOR);
  }

  public List<Persona> contacts() {
    return contacts.stream().map(this::speaking).toList();
  }

  public Persona observer() {
    return speaking(OBSERVER);
  }

  /** In an English browser all speak English; in a Latvian one those who do anyway. */
  private Persona speaking(Persona person) {
    if (!language.tag().equals(ENGLISH)) {
      return person;
    }
    var name = person.part() == Persona.Part.STRANGER ? "Stranger" : person.firstName();
    return new Persona(
        person.id(), name, person.lastName(), ENGLISH, person.part(), person.institution());
  }

  /** The work group: the coordinator, two contacts and the observer. */
  public Group group() {
    var members = new ArrayList<Persona>();
    members.add(coordinator());
    contacts().stream().limit(2).forEach(members::add);
    members.add(observer());
    var title = language.tag().equals(ENGLISH) ? "Work group" : "Darba grupa";
    return new Group(GROUP, title, members);
  }

  /** Everybody, in the order of the page's list. */
  public List<Persona> all() {
    var all = new ArrayList<Persona>();
    all.add(coordinator());
    all.addAll(contacts());
    all.add(observer());
    all.add(speaking(STRANGER));
    return all;
  }

  public Optional<Persona> find(long id) {
    return all().stream().filter(p -> p.id() == id).findFirst();
  }

  /** The private chats in that order, then the group. */
  public List<Place> places() {
    return Stream.concat(all().stream().<Place>map(Place.Private::new), Stream.of(group()))
        .toList();
  }

  public Optional<Place> place(long chat) {
    return places().stream().filter(place -> place.id() == chat).findFirst();
  }
}

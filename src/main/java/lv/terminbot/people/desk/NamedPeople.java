package lv.terminbot.people.desk;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.OfPeople;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Word;

/** Finds who is to lose a role by a part of their name; who is not here is said not to be. */
final class NamedPeople {
  private final PeopleList list;

  NamedPeople(PeopleList list) {
    this.list = list;
  }

  /** Whoever is meant by a part of a name, in any case, perhaps of an institution. */
  Page find(String words, Optional<InstitutionCode> institution, Phrases phrases) {
    if (words.isBlank() && institution.filter(this::isWithoutPeople).isPresent()) {
      return ofInstitution("people.list.nobodyOf", words, institution.get(), phrases);
    }
    if (words.isBlank()) {
      return list.show(
          institution
              .<OfPeople.Filter>map(OfPeople.Filter.Of::new)
              .orElseGet(OfPeople.Filter.All::new),
          0,
          phrases);
    }
    var meant =
        list.everybody()
            .filter(person -> !person.memberships().isEmpty())
            .filter(
                person ->
                    institution
                        .map(code -> PeopleList.isOf(person, new OfPeople.Filter.Of(code)))
                        .orElse(true))
            .filter(person -> isCalled(person, words))
            .toList();
    if (meant.size() == 1) {
      return PeopleList.one(meant.getFirst(), phrases);
    }
    if (meant.isEmpty()) {
      return institution
          .map(code -> ofInstitution("people.list.unknownOf", words, code, phrases))
          .orElseGet(() -> new Page(phrases.html("people.list.unknown", "words", words)));
    }
    var buttons =
        meant.stream()
            .limit(PeopleList.A_PAGE)
            .map(
                person ->
                    PeopleList.button(
                        PeopleList.name(person).visible()
                            + " · "
                            + PeopleList.roles(person, phrases),
                        new OfPeople.AskPerson(person.id().value())))
            .toList();
    return new Page(phrases.html("people.list.which"), Button.rows(buttons, 1));
  }

  private boolean isWithoutPeople(InstitutionCode institution) {
    return list.everybody()
        .noneMatch(person -> PeopleList.isOf(person, new OfPeople.Filter.Of(institution)));
  }

  private static Page ofInstitution(
      String key, String words, InstitutionCode institution, Phrases phrases) {
    return new Page(
        phrases.html(key, "words", words, "code", institution),
        List.of(
            List.of(
                PeopleList.button(
                    phrases.plain("people.list.of", "code", institution),
                    new OfPeople.AskPeople(new OfPeople.Filter.Of(institution), 0)),
                PeopleList.button(
                    phrases.plain("people.list.all"),
                    new OfPeople.AskPeople(new OfPeople.Filter.All(), 0)))));
  }

  /** "Jāni" is Jānis: the ending of the case is left out. */
  private static boolean isCalled(Person person, String words) {
    var name = Word.fold(person.name());
    var said = Word.fold(words.strip());
    return name.contains(said)
        || (said.length() > 3 && name.contains(said.substring(0, said.length() - 1)));
  }
}

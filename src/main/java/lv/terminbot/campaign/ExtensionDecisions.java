package lv.terminbot.campaign;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Where a coordinator grants or refuses more time; the contacts and the others are told. */
public final class ExtensionDecisions {
  private final Extensions extensions;
  private final Enactment enactment;
  private final ExtensionLetters letters;
  private final Notifier notifier;
  private final Clock clock;

  public ExtensionDecisions(
      Extensions extensions,
      Enactment enactment,
      ExtensionLetters letters,
      Notifier notifier,
      Clock clock) {
    this.extensions = extensions;
    this.enactment = enactment;
    this.letters = letters;
    this.notifier = notifier;
    this.clock = clock;
  }

  Response decide(Person person, long id, Extension.State decision) {
    var phrases = notifier.phrases(person);
    if (!Right.GIVE_TIME.isHeldBy(person)) {
      return said(phrases.html("campaign.extension.notYours"));
    }
    return extensions
        .find(id)
        .map(asked -> decide(person, asked, decision, phrases))
        .orElseGet(() -> said(phrases.html("campaign.extension.gone")));
  }

  private Response decide(
      Person person, Extension asked, Extension.State decision, Phrases phrases) {
    if (!extensions.decide(asked.id(), decision, person.id(), clock.instant())) {
      return said(phrases.html("campaign.extension.already", "name", letters.decider(asked)));
    }
    var decided = extensions.find(asked.id()).orElseThrow();
    if (decision == Extension.State.GRANTED) {
      enactment.extend(decided);
      extensions.ofCycle(decided.cycle()).stream()
          .filter(other -> isAnsweredBy(decided, other))
          .forEach(o -> extensions.decide(o.id(), decision, person.id(), clock.instant()));
    }
    var page = letters.decided(decided, person, phrases);
    return Response.inPlace(letters.withTheWayBack(decided, page, phrases))
        .and(told(decided, person));
  }

  /** Who has asked for no more than what was granted has it. */
  private static boolean isAnsweredBy(Extension granted, Extension other) {
    return other.state() == Extension.State.ASKED
        && other.institution().equals(granted.institution())
        && (granted.measure().isEmpty() || granted.measure().equals(other.measure()))
        && !other.until().isAfter(granted.until());
  }

  /** Before it is taken back: what would hold then. */
  Response askTakeBack(Person person, long id) {
    return granted(
        person,
        id,
        (extension, phrases) ->
            Response.inPlace(letters.takingBack(extension, due(extension, phrases), phrases)));
  }

  /** The day of the cycle holds again; the contacts and the other coordinators hear. */
  Response takeBack(Person person, long id) {
    return granted(
        person,
        id,
        (extension, phrases) -> {
          extensions.takeBack(id, person.id(), clock.instant());
          enactment.takeBack(extension);
          Function<Phrases, Page> letter =
              theirs ->
                  new Page(
                      letters.takenBack(
                          "campaign.extension.takenBack",
                          extension,
                          person.written(),
                          due(extension, theirs),
                          theirs));
          return Response.inPlace(letter.apply(phrases))
              .and(
                  Stream.concat(
                          notifier.letters(letters.contacts(extension, person), letter).stream(),
                          notifier.lettersToOtherCoordinators(person, letter).stream())
                      .toList());
        });
  }

  private Response granted(Person person, long id, BiFunction<Extension, Phrases, Response> act) {
    var phrases = notifier.phrases(person);
    if (!Right.GIVE_TIME.isHeldBy(person)) {
      return said(phrases.html("campaign.extension.notYours"));
    }
    return extensions
        .find(id)
        .filter(extension -> extension.state() == Extension.State.GRANTED)
        .map(extension -> act.apply(extension, phrases))
        .orElseGet(() -> said(phrases.html("campaign.extension.gone")));
  }

  private String due(Extension extension, Phrases phrases) {
    return enactment.dueOn(extension.cycle()).map(phrases::date).orElse("–");
  }

  private List<Reply> told(Extension extension, Person by) {
    var contacts = letters.contacts(extension, by);
    return Stream.concat(
            notifier.letters(contacts, phrases -> letters.told(extension, phrases)).stream(),
            notifier
                .lettersToOtherCoordinators(by, phrases -> letters.decided(extension, by, phrases))
                .stream())
        .toList();
  }

  private static Response said(Html text) {
    return Response.inPlace(new Page(text));
  }
}

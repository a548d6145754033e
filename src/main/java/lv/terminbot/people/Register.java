package lv.terminbot.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfLanguage;
import lv.terminbot.intent.OfOversight.Manner;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Language;
import lv.terminbot.text.Texts;

/** Who is known here. Asked first for everything that comes in. */
public final class Register implements Door<OfLanguage> {
  private final People people;
  private final DigestReaders digestReaders;
  private final Menus menus;
  private final Texts texts;

  public Register(People people, DigestReaders digestReaders, ShownMenus shownMenus, Texts texts) {
    this.people = people;
    this.digestReaders = digestReaders;
    this.texts = texts;
    this.menus = new Menus(shownMenus, texts);
  }

  /**
   * The person who spoke, if let in. Having spoken, they can be written to; their name is kept as
   * Telegram shows it now.
   */
  public Optional<Person> heard(Sender sender) {
    return find(new PersonId(sender.userId())).map(known -> refreshed(known, sender));
  }

  /** The same where nothing of it is news: they have all that they are to be given, too. */
  public Optional<Person> asKnown(Sender sender) {
    return find(new PersonId(sender.userId()))
        .filter(known -> met(known, sender).equals(known))
        .filter(menus::isOffered);
  }

  private Person refreshed(Person known, Sender sender) {
    var met = met(known, sender);
    if (!met.equals(known)) {
      people.put(met);
    }
    return met;
  }

  private Person met(Person known, Sender sender) {
    var met = known.named(sender.name()).reachable(Reach.REACHABLE);
    if (known.name().isEmpty()) {
      met = met.speaking(texts.nearest(sender.languageTag()));
    }
    return met;
  }

  /** The one polite sentence for those who were not let in. */
  public Page stranger(Sender sender) {
    return new Page(texts.in(texts.nearest(sender.languageTag())).html("people.stranger"));
  }

  /** What somebody hears who sends more than can be kept. */
  public Optional<Reply> tooMuch(ChatId chat) {
    return find(new PersonId(chat.value()))
        .map(person -> new Reply.Message(chat, texts.in(person.language()).html("people.tooMuch")));
  }

  /** Whether there would be no coordinator without this one. */
  public boolean isLastCoordinator(Person person) {
    var all = coordinators();
    return all.size() == 1 && all.getFirst().id().equals(person.id());
  }

  public List<Person> coordinators() {
    return people.with(Role.COORDINATOR);
  }

  /** The numbers of everybody who was let in; cheap even for very many. */
  public List<PersonId> everybody() {
    return people.everybody();
  }

  /** The coordinators who want to hear of a progress update at once, not in the digest. */
  public List<Person> toldAtOnce() {
    return coordinators().stream().filter(c -> !digestReaders.include(c.id())).toList();
  }

  /** A coordinator chooses how to hear of progress updates. */
  public Response tell(Person person, Manner manner) {
    var phrases = texts.in(person.language());
    if (!Right.CHOOSE_NEWS.isHeldBy(person)) {
      return Response.inPlace(new Page(phrases.html("people.told.notYours")));
    }
    if (manner == Manner.AT_ONCE) {
      digestReaders.remove(person.id());
      return Response.inPlace(new Page(phrases.html("people.told.atOnce")));
    }
    digestReaders.add(person.id());
    return Response.inPlace(new Page(phrases.html("people.told.inDigest")));
  }

  /** The same as the people they are now. */
  public List<Person> everyPerson() {
    return Stream.of(Role.values())
        .flatMap(role -> people.with(role).stream())
        .distinct()
        .sorted(Comparator.comparingLong(person -> person.id().value()))
        .toList();
  }

  /** All contacts who can be written to. */
  public List<Person> contacts() {
    return people.with(Role.CONTACT).stream().filter(Person::reachable).toList();
  }

  public List<Person> contactsOf(InstitutionCode institution) {
    return people.with(Role.CONTACT).stream().filter(p -> p.isContactOf(institution)).toList();
  }

  /** The heads of this institution who can be written to. */
  public List<Person> headsOf(InstitutionCode institution) {
    return people.with(Role.HEAD).stream()
        .filter(p -> p.reachable() && p.institutions(Role.HEAD).contains(institution))
        .toList();
  }

  /** Those who may stand in for this person: who report for one of the same institutions. */
  public List<Person> colleagues(Person person) {
    return Stream.of(Role.CONTACT, Role.DEPUTY)
        .flatMap(role -> people.with(role).stream())
        .filter(other -> other.reachable() && !other.id().equals(person.id()))
        .filter(other -> person.institutions().stream().anyMatch(other::reportsFor))
        .distinct()
        .toList();
  }

  /** Somebody who was let in; who has no role any more is a stranger. */
  public Optional<Person> find(PersonId id) {
    return people.find(id).filter(person -> !person.memberships().isEmpty());
  }

  /** Somebody who was let in once and has no role any more. */
  public Optional<Person> former(Sender sender) {
    return people
        .find(new PersonId(sender.userId()))
        .filter(person -> person.memberships().isEmpty());
  }

  /** Notes that the person stopped the bot; the person as known before, if this is news. */
  public Optional<Person> stopped(PersonId id) {
    var reached = people.find(id).filter(Person::reachable);
    reached.ifPresent(person -> people.put(person.reachable(Reach.STOPPED)));
    return reached;
  }

  private Response chooseLanguage(Person person) {
    var phrases = texts.in(person.language());
    var row = texts.languages().stream().map(language -> menus.languageButton(language)).toList();
    return Response.inPlace(new Page(phrases.html("people.language.choose"), List.of(row)));
  }

  private Response setLanguage(Person person, Language language) {
    if (!texts.languages().contains(language)) {
      return chooseLanguage(person);
    }
    var speaking = person.speaking(language);
    people.put(speaking);
    var phrases = texts.in(language);
    var said = new Page(phrases.html("people.language.set"));
    return Response.inPlace(WayHome.under(said, person, phrases))
        .and(menus.offer(speaking).stream().toList());
  }

  /** The commands menu as this person should see it, if they were given another one last. */
  public Optional<Reply> newMenu(Person person) {
    return menus.offer(person);
  }

  /** That of strangers for somebody who has no role any more; nothing for who never had one. */
  public List<Reply> lostMenu(PersonId id) {
    return people
        .find(id)
        .filter(person -> person.memberships().isEmpty())
        .flatMap(menus::offer)
        .stream()
        .toList();
  }

  /** The menus of those who have none of their own: strangers, in every language. */
  public List<Reply> openMenus() {
    return menus.open();
  }

  @Override
  public Family<OfLanguage> family() {
    return OfLanguage.FAMILY;
  }

  @Override
  public Response open(Person who, OfLanguage intent) {
    return switch (intent) {
      case OfLanguage.ChooseLanguage() -> chooseLanguage(who);
      case OfLanguage.SetLanguage(var language) -> setLanguage(who, language);
    };
  }
}

package lv.terminbot.oversight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.Destination;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Right;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/**
 * Keeps the work group through all that happens to groups. A refusal does not end it: what the
 * group does not take goes to the coordinators, with what is to be done about it.
 */
public final class WorkGroupDesk {
  private final Addressees addressees;
  private final InstitutionGroups institutions;
  private final RecordBook book;
  private final Trail trail;
  private final Texts texts;

  public WorkGroupDesk(
      Addressees addressees,
      InstitutionGroups institutions,
      RecordBook book,
      Trail trail,
      Texts texts) {
    this.institutions = institutions;
    this.trail = trail;
    this.addressees = addressees;
    this.book = book;
    this.texts = texts;
  }

  /** Digests and summaries come here from now on, if this person may say so. */
  Page here(Person person, Destination place) {
    var phrases = texts.in(person.language());
    if (!Right.CHOOSE_NEWS.isHeldBy(person)) {
      return new Page(phrases.html("oversight.here.notYours"));
    }
    var before = addressees.groups().now().map(group -> words(group.place().chat())).orElse("");
    addressees.groups().put(new WorkGroup(place, person.language()));
    trail.write(
        TrailEntry.of(TrailEvent.GROUP_CHOSEN, "work group")
            .by(person.id())
            .from(before)
            .to(words(place.chat())));
    return new Page(
        phrases.html(
            place.topic().isPresent() ? "oversight.here.setInTopic" : "oversight.here.set"));
  }

  /** What is of this institution comes here from now on, if this person may say so. */
  Page hereFor(Person person, Destination place, InstitutionCode institution) {
    var phrases = texts.in(person.language());
    if (!Right.CHOOSE_NEWS.isHeldBy(person)) {
      return new Page(phrases.html("oversight.here.notYours"));
    }
    institutions.put(new InstitutionGroup(institution, new WorkGroup(place, person.language())));
    trail.write(
        TrailEntry.of(TrailEvent.GROUP_CHOSEN, "group of " + institution)
            .by(person.id())
            .to(words(place.chat())));
    return new Page(phrases.html("oversight.here.setFor", "code", institution));
  }

  Page hereNoMore(Person person, ChatId chat) {
    var phrases = texts.in(person.language());
    if (!Right.CHOOSE_NEWS.isHeldBy(person)) {
      return new Page(phrases.html("oversight.here.notYours"));
    }
    var ended = addressees.groups().remove(chat);
    if (ended) {
      trail.write(
          TrailEntry.of(TrailEvent.GROUP_LEFT, "work group").by(person.id()).from(words(chat)));
    }
    var of = institutionsLeave(chat, Optional.of(person.id()));
    if (!ended && !of.isEmpty()) {
      return new Page(phrases.html("oversight.here.endedFor", "codes", joined(of)));
    }
    return new Page(phrases.html(ended ? "oversight.here.ended" : "oversight.here.wasNot"));
  }

  private List<InstitutionCode> institutionsLeave(ChatId chat, Optional<PersonId> by) {
    var left = institutions.remove(chat);
    left.forEach(
        code -> {
          var entry = TrailEntry.of(TrailEvent.GROUP_LEFT, "group of " + code).from(words(chat));
          trail.write(by.map(entry::by).orElse(entry));
        });
    return left;
  }

  private static String joined(List<InstitutionCode> codes) {
    return codes.stream().map(InstitutionCode::value).collect(Collectors.joining(", "));
  }

  private static String words(ChatId chat) {
    return "chat " + chat.value();
  }

  Page onlyInGroup(Person person) {
    return new Page(texts.in(person.language()).html("oversight.here.inGroup"));
  }

  /** What somebody is told who speaks in the name of the group: its language, else the first. */
  Page anonymous(ChatId chat) {
    var language = ofGroup(chat).map(WorkGroup::language).orElse(Language.LATVIAN);
    return new Page(texts.in(language).html("oversight.anonymous"));
  }

  /** The group goes on under another number. */
  public void moved(ChatId from, ChatId to) {
    addressees.move(from, to);
    institutions.move(from, to);
  }

  /** The bot is in this group no longer. */
  public List<Reply> removed(ChatId chat) {
    var of = institutionsLeave(chat, Optional.empty());
    var ended = addressees.groups().remove(chat);
    if (ended) {
      trail.write(TrailEntry.of(TrailEvent.GROUP_LEFT, "work group").from(words(chat)));
    }
    if (!ended && !of.isEmpty()) {
      return addressees.lettersToEach(
          phrases -> new Page(phrases.html("oversight.here.lostFor", "codes", joined(of))));
    }
    return ended
        ? addressees.lettersToEach(
            phrases ->
                new Page(phrases.html("oversight.here.lost"), List.of(Summary.buttons(phrases))))
        : List.of();
  }

  /** A message to a group did not arrive. */
  public List<Reply> undelivered(ChatId chat, SystemNote.Undelivered note) {
    if (note.state() == DeliveryState.UNCERTAIN) {
      return List.of();
    }
    if (note.obstacle().filter(by -> by == Obstacle.NOT_IN_GROUP).isPresent()) {
      return removed(chat);
    }
    return ofGroup(chat)
        .filter(_ -> note.urgency() == Urgency.BULK)
        .map(_ -> addressees.lettersToEach(phrases -> refused(note, phrases)))
        .orElse(List.of());
  }

  private Optional<WorkGroup> ofGroup(ChatId chat) {
    return addressees.groups().now().filter(group -> group.place().chat().equals(chat));
  }

  private Page refused(SystemNote.Undelivered note, Phrases phrases) {
    var why = note.obstacle().orElse(Obstacle.OTHER);
    var reason = phrases.html("oversight.group." + why.code());
    var meant =
        book.find(note.message())
            .flatMap(RecordEntry::words)
            .map(words -> Html.lines(reason, Html.EMPTY, words));
    return new Page(meant.orElse(reason), List.of(Summary.buttons(phrases)));
  }
}

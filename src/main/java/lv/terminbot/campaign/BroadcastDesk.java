package lv.terminbot.campaign;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.campaign.OfBroadcasts;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.Right;
import lv.terminbot.people.Role;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.reminder.Pause;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Where a coordinator writes to all contacts: shown with whom it reaches, then sent once. */
public final class BroadcastDesk implements Door<OfBroadcasts> {
  private static final int MOST_LETTERS = 2000;

  private final Broadcasts broadcasts;
  private final Register register;
  private final Pause pause;
  private final Notifier notifier;
  private final Clock clock;

  public BroadcastDesk(
      Broadcasts broadcasts, Register register, Pause pause, Notifier notifier, Clock clock) {
    this.broadcasts = broadcasts;
    this.register = register;
    this.pause = pause;
    this.notifier = notifier;
    this.clock = clock;
  }

  @Override
  public Family<OfBroadcasts> family() {
    return OfBroadcasts.FAMILY;
  }

  @Override
  public Response open(Person person, OfBroadcasts intent) {
    var phrases = notifier.phrases(person);
    if (!Right.NUDGE.isHeldBy(person)) {
      return said("notYours", phrases);
    }
    return switch (intent) {
      case OfBroadcasts.AskBroadcast asked -> show(person, asked, phrases);
      case OfBroadcasts.SendBroadcast(var id) -> send(person, id, phrases);
      case OfBroadcasts.DropBroadcast(var id) ->
          said(broadcasts.settle(id, Broadcast.State.DROPPED) ? "dropped" : "gone", phrases);
    };
  }

  private Response show(Person person, OfBroadcasts.AskBroadcast asked, Phrases phrases) {
    if (!Html.isSeen(asked.words())) {
      return said("example", phrases);
    }
    if (asked.words().length() > MOST_LETTERS) {
      return Response.inPlace(
          new Page(phrases.html("campaign.broadcast.tooLong", "most", MOST_LETTERS)));
    }
    var readers = readers(asked.institutions());
    if (readers.isEmpty()) {
      return said("nobody", phrases);
    }
    var broadcast =
        broadcasts.add(
            new Broadcast(
                0,
                person.id(),
                asked.institutions(),
                asked.words(),
                Broadcast.State.SHOWN,
                clock.instant()));
    return Response.below(preview(person, broadcast, readers, phrases));
  }

  private Page preview(Person person, Broadcast shown, List<Person> readers, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            "campaign.broadcast.ask", "count", (long) readers.size(), "codes", codes(readers)));
    if (!notifier.hours(person).isOpen(clock.instant())) {
      lines.add(phrases.html("campaign.broadcast.closed"));
    }
    if (pause.holds()) {
      lines.add(phrases.html("campaign.broadcast.paused"));
    }
    lines.add(Html.EMPTY);
    lines.add(letter(person, shown, phrases).text());
    return new Page(
        Html.lines(lines),
        List.of(
            List.of(
                button("send", new OfBroadcasts.SendBroadcast(shown.id()), phrases),
                button("drop", new OfBroadcasts.DropBroadcast(shown.id()), phrases))));
  }

  private Response send(Person person, long id, Phrases phrases) {
    var shown = broadcasts.find(id).filter(one -> one.by().equals(person.id()));
    if (shown.isEmpty() || !broadcasts.settle(id, Broadcast.State.SENT)) {
      return said("gone", phrases);
    }
    var readers = readers(shown.get().institutions());
    return Response.inPlace(
            new Page(
                Html.lines(
                    phrases.html("campaign.broadcast.sent", "count", (long) readers.size()),
                    Html.quote(shown.get().words()))))
        .and(notifier.letters(readers, theirs -> letter(person, shown.get(), theirs)));
  }

  private List<Person> readers(List<InstitutionCode> institutions) {
    return register.contacts().stream()
        .filter(c -> institutions.isEmpty() || institutions.stream().anyMatch(c::isContactOf))
        .toList();
  }

  private static String codes(List<Person> readers) {
    return readers.stream()
        .flatMap(reader -> reader.institutions(Role.CONTACT).stream())
        .distinct()
        .sorted()
        .map(InstitutionCode::value)
        .collect(Collectors.joining(", "));
  }

  private static Page letter(Person author, Broadcast broadcast, Phrases phrases) {
    return new Page(
        Html.lines(
            phrases.html("campaign.broadcast.from", "name", author.written()),
            Html.quote(broadcast.words())));
  }

  private static Response said(String key, Phrases phrases) {
    return Response.inPlace(new Page(phrases.html("campaign.broadcast." + key)));
  }

  private static Button button(String key, OfBroadcasts intent, Phrases phrases) {
    return new Button(phrases.plain("campaign.broadcast.button." + key), ButtonCode.encode(intent));
  }
}

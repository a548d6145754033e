package lv.terminbot.people.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.OfPeople;
import lv.terminbot.intent.joining.OfLetters;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.JoinLink;
import lv.terminbot.people.JoinLinks;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.Roles;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.people.WayHome;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The join links that may still let somebody in; each can be revoked. */
public final class LinkList {
  private static final int A_PAGE = 15;

  private final JoinLinks links;
  private final People people;
  private final Trail trail;
  private final Clock clock;

  public LinkList(JoinLinks links, People people, Trail trail, Clock clock) {
    this.links = links;
    this.people = people;
    this.trail = trail;
    this.clock = clock;
  }

  Page show(int page, Phrases phrases) {
    var alive = links.alive(clock.instant());
    var last = Math.max(0, (alive.size() - 1) / A_PAGE);
    var at = Math.min(page, last);
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("people.links.heading", "count", alive.size()));
    var buttons = new ArrayList<Button>();
    alive.stream()
        .skip((long) at * A_PAGE)
        .limit(A_PAGE)
        .forEach(
            link -> {
              lines.add(line(link, phrases));
              buttons.add(
                  PeopleList.button(
                      phrases.plain("people.links.resend", "link", link.id()),
                      new OfLetters.AskResending(link.id())));
              buttons.add(
                  PeopleList.button(
                      phrases.plain("people.links.revoke", "link", link.id()),
                      new OfPeople.AskRevoking(link.id())));
            });
    var rows = new ArrayList<>(Button.rows(buttons, 2));
    if (at < last) {
      rows.add(
          List.of(
              PeopleList.button(
                  phrases.plain("people.list.after"), new OfPeople.AskLinks(at + 1))));
    }
    rows.add(
        List.of(
            PeopleList.button(
                phrases.plain("people.list.all"),
                new OfPeople.AskPeople(new OfPeople.Filter.All(), 0))));
    return WayHome.under(new Page(Html.lines(lines), rows), phrases);
  }

  private Html line(JoinLink link, Phrases phrases) {
    return phrases.html(
        "people.links.line",
        "link",
        link.id(),
        "role",
        PeopleList.role(link.membership(), phrases),
        "by",
        link.madeBy().flatMap(people::find).map(PeopleList::name).orElse(Html.escape("–")),
        "until",
        phrases.moment(link.expiresAt(), clock.getZone()));
  }

  Page ask(long id, Phrases phrases) {
    return alive(id)
        .map(
            link ->
                new Page(
                    Html.lines(line(link, phrases), phrases.html("people.links.ask")),
                    List.of(
                        List.of(
                            PeopleList.button(
                                phrases.plain("people.links.yes"), new OfPeople.Revoke(id)),
                            PeopleList.button(
                                phrases.plain("people.removal.no"), new OfPeople.AskLinks(0))))))
        .orElseGet(() -> new Page(phrases.html("people.links.gone")));
  }

  Page revoke(Person by, long id, Phrases phrases) {
    return alive(id)
        .map(
            link -> {
              links.remove(id);
              trail.write(
                  TrailEntry.of(TrailEvent.LINK_REVOKED, "link " + id)
                      .by(by.id())
                      .from(Roles.name(link.membership())));
              return new Page(phrases.html("people.links.revoked", "link", id));
            })
        .orElseGet(() -> new Page(phrases.html("people.links.gone")));
  }

  private Optional<JoinLink> alive(long id) {
    return links
        .find(id)
        .filter(link -> link.usedAt().isEmpty())
        .filter(link -> clock.instant().isBefore(link.expiresAt()));
  }
}

package lv.terminbot.people.joining;

import java.util.List;
import lv.terminbot.people.JoinLinkMaker;
import lv.terminbot.people.JoinLinks;
import lv.terminbot.people.MadeLink;
import lv.terminbot.people.Roles;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;

/** Lets the links of an order open, and ends the one that they come in place of. */
public final class LinkExchange {
  private final JoinLinks links;
  private final JoinLinkMaker maker;
  private final Trail trail;

  public LinkExchange(JoinLinks links, JoinLinkMaker maker, Trail trail) {
    this.links = links;
    this.maker = maker;
    this.trail = trail;
  }

  /** As part of the caller's commit. */
  public void keep(InvitationOrder order, List<MadeLink> drafted) {
    order.replaces().ifPresent(link -> end(order, link));
    drafted.forEach(maker::keep);
  }

  private void end(InvitationOrder order, long id) {
    links
        .find(id)
        .filter(link -> link.usedAt().isEmpty())
        .ifPresent(
            link -> {
              links.remove(id);
              trail.write(
                  TrailEntry.of(TrailEvent.LINK_REVOKED, "link " + id)
                      .by(order.by())
                      .from(Roles.name(link.membership())));
            });
  }
}

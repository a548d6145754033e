package lv.terminbot.people;

import java.util.Optional;

/** The link by which the first coordinator comes in, as long as there is none. */
public final class FirstCoordinatorLink {
  private final People people;
  private final JoinLinks links;
  private final JoinLinkMaker maker;

  public FirstCoordinatorLink(People people, JoinLinks links, JoinLinkMaker maker) {
    this.people = people;
    this.links = links;
    this.maker = maker;
  }

  /** A new one, as part of the caller's commit; earlier unused ones die. */
  public Optional<String> renew() {
    if (!people.with(Role.COORDINATOR).isEmpty() || !maker.isConnected()) {
      return Optional.empty();
    }
    links.removeUnused(Role.COORDINATOR);
    return maker.make(Membership.COORDINATOR, Optional.empty()).map(MadeLink::url);
  }
}

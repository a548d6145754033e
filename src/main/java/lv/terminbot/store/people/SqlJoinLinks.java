package lv.terminbot.store.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.JoinLink;
import lv.terminbot.people.JoinLinks;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Role;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import org.springframework.dao.OptimisticLockingFailureException;

/** Join links by the hash of their codes. */
final class SqlJoinLinks implements JoinLinks {
  private final JoinLinkRows rows;
  private final Trail trail;

  SqlJoinLinks(JoinLinkRows rows, Trail trail) {
    this.trail = trail;
    this.rows = rows;
  }

  @Override
  public JoinLink add(JoinLink link) {
    var added = rows.save(JoinLinkRow.from(link)).link();
    trail.write(about(added, TrailEvent.LINK_MADE, added.madeBy()).to(what(added)));
    return added;
  }

  @Override
  public Optional<JoinLink> withHash(String hash) {
    return rows.findByHash(hash).map(JoinLinkRow::link);
  }

  @Override
  public Optional<JoinLink> find(long id) {
    return rows.findById(id).map(JoinLinkRow::link);
  }

  @Override
  public void put(JoinLink link) {
    var opener = link.openedBy().map(PersonId::value).orElse(null);
    var usedAt = link.usedAt().map(Instant::toEpochMilli).orElse(null);
    if (rows.claim(link.id(), opener, usedAt) == 0) {
      throw new OptimisticLockingFailureException("join link " + link.id() + " went to another");
    }
    if (usedAt != null) {
      trail.write(about(link, TrailEvent.LINK_USED, link.openedBy()).from(what(link)));
    }
  }

  @Override
  public List<JoinLink> alive(Instant now) {
    return rows.alive(now.toEpochMilli()).stream().map(JoinLinkRow::link).toList();
  }

  @Override
  public void remove(long id) {
    rows.deleteById(id);
  }

  @Override
  public void removeUnused(Role role) {
    var ended = rows.removeUnused(role.code());
    if (ended > 0) {
      trail.write(
          TrailEntry.of(TrailEvent.LINKS_ENDED, "unused links")
              .from(ended + " for a " + role.code()));
    }
  }

  private static TrailEntry about(JoinLink link, TrailEvent event, Optional<PersonId> by) {
    var entry = TrailEntry.of(event, "link " + link.id());
    return by.map(entry::by).orElse(entry);
  }

  private static String what(JoinLink link) {
    var membership = link.membership();
    return membership.role().code() + membership.institution().map(code -> " " + code).orElse("");
  }
}

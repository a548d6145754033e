package lv.terminbot.store.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.JoinLink;
import lv.terminbot.people.JoinLinks;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Role;
import org.springframework.dao.OptimisticLockingFailureException;

/** Join links by the hash of their codes. */
final class SqlJoinLinks implements JoinLinks {
  private final JoinLinkRows rows;

  SqlJoinLinks(JoinLinkRows rows) {
    this.rows = rows;
  }

  @Override
  public JoinLink add(JoinLink link) {
    return rows.save(JoinLinkRow.from(link)).link();
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
    rows.removeUnused(role.code());
  }
}

package lv.terminbot.store;

import java.util.Optional;
import lv.terminbot.people.JoinLink;
import lv.terminbot.people.JoinLinks;
import lv.terminbot.people.Role;

/** Join links by the hash of their codes. */
final class SqlJoinLinks implements JoinLinks {
  private final JoinLinkRows rows;

  SqlJoinLinks(JoinLinkRows rows) {
    this.rows = rows;
  }

  @Override
  public JoinLink add(JoinLink link) {
    return rows.save(JoinLinkRow.of(link)).link();
  }

  @Override
  public Optional<JoinLink> withHash(String hash) {
    return rows.findByHash(hash).map(JoinLinkRow::link);
  }

  @Override
  public Optional<JoinLink> of(long id) {
    return rows.findById(id).map(JoinLinkRow::link);
  }

  @Override
  public void put(JoinLink link) {
    rows.save(JoinLinkRow.of(link));
  }

  @Override
  public void removeUnused(Role role) {
    rows.removeUnused(role.code());
  }
}

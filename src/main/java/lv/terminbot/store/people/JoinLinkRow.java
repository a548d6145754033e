package lv.terminbot.store.people;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.people.JoinLink;
import lv.terminbot.people.PersonId;
import lv.terminbot.store.people.PersonRow.MembershipRow;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

@Table("join_link")
record JoinLinkRow(
    @Id long id,
    String hash,
    String role,
    String institution,
    @Nullable Long madeBy,
    Instant expiresAt,
    @Nullable Long openedBy,
    @Nullable Instant usedAt) {

  static JoinLinkRow from(JoinLink link) {
    var membership = MembershipRow.from(link.membership());
    return new JoinLinkRow(
        link.id(),
        link.hash(),
        membership.role(),
        membership.institution(),
        link.madeBy().map(PersonId::value).orElse(null),
        link.expiresAt(),
        link.openedBy().map(PersonId::value).orElse(null),
        link.usedAt().orElse(null));
  }

  JoinLink link() {
    return new JoinLink(
        id,
        hash,
        new MembershipRow(role, institution).membership(),
        Optional.ofNullable(madeBy).map(PersonId::new),
        expiresAt,
        Optional.ofNullable(openedBy).map(PersonId::new),
        Optional.ofNullable(usedAt));
  }
}

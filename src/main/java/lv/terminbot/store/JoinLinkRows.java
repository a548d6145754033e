package lv.terminbot.store;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface JoinLinkRows extends ListCrudRepository<JoinLinkRow, Long> {
  Optional<JoinLinkRow> findByHash(String hash);

  @Modifying
  @Query("delete from join_link where role = :role and used_at is null")
  void removeUnused(String role);
}

package lv.terminbot.store.people;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface JoinLinkRows extends ListCrudRepository<JoinLinkRow, Long> {
  Optional<JoinLinkRow> findByHash(String hash);

  /** Claims or uses a link; 0 where it is used, or another person claimed it. */
  @Modifying
  @Query(
      """
      update join_link set opened_by = :openedBy, used_at = :usedAt
      where id = :id and used_at is null and (opened_by is null or opened_by = :openedBy)
      """)
  int claim(long id, @Nullable Long openedBy, @Nullable Long usedAt);

  @Query("select * from join_link where used_at is null and expires_at > :now order by id")
  List<JoinLinkRow> alive(long now);

  @Modifying
  @Query("delete from join_link where role = :role and used_at is null")
  int removeUnused(String role);
}

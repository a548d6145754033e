package lv.terminbot.store.people;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

interface PersonRows extends ListCrudRepository<PersonRow, Long> {
  @Query("select id from person order by id")
  List<Long> numbers();

  @Modifying
  @Query(
      """
      insert into person (id, name, language, reachable) values (:id, '', '', true)
      on conflict (id) do nothing
      """)
  void addUnlessThere(long id);

  /** In one transaction, since the roles are read while the people are still coming in. */
  @Transactional(readOnly = true)
  @Query(
      """
      select p.* from person p
      where exists (select 1 from membership m where m.person = p.id and m.role = :role)
      order by p.id
      """)
  List<PersonRow> withRole(String role);
}

package lv.terminbot.store;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DraftRows extends ListCrudRepository<DraftRow, Long> {
  Optional<DraftRow> findByPersonAndPlanAndMeasure(long person, String plan, String measure);

  List<DraftRow> findByPersonOrderById(long person);

  @Query(
      """
      select * from draft where person = :person order by changed_at desc, id desc limit 1
      """)
  Optional<DraftRow> newest(long person);
}

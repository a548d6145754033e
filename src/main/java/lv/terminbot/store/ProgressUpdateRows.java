package lv.terminbot.store;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ProgressUpdateRows extends ListCrudRepository<ProgressUpdateRow, Long> {
  @Query(
      """
      select * from progress_update where plan = :plan and measure = :measure
      order by number desc limit 1
      """)
  Optional<ProgressUpdateRow> latest(String plan, String measure);

  @Query(
      """
      select * from progress_update where number in (
        select max(number) from progress_update where plan = :plan group by measure)
      """)
  List<ProgressUpdateRow> latest(String plan);

  @Query(
      "select * from progress_update where plan = :plan and measure = :measure order by number desc")
  List<ProgressUpdateRow> history(String plan, String measure);

  @Query("select distinct measure from progress_update where plan = :plan")
  List<String> reported(String plan);
}

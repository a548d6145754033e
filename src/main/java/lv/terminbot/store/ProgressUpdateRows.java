package lv.terminbot.store;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ProgressUpdateRows extends ListCrudRepository<ProgressUpdateRow, Long> {

  /**
   * The measures reported on, found by leaping through the index from one to the next: there are a
   * few dozen of them among perhaps a million updates.
   */
  String MEASURES =
      """
      with recursive known (measure) as (
        select min(measure) from progress_update where plan = :plan
        union all
        select (select min(u.measure) from progress_update u
          where u.plan = :plan and u.measure > known.measure)
        from known where known.measure is not null)
      """;

  @Query(
      """
      select * from progress_update where plan = :plan and measure = :measure
      order by number desc limit 1
      """)
  Optional<ProgressUpdateRow> latest(String plan, String measure);

  @Query(
      MEASURES
          + """
          select u.* from progress_update u join known on u.number = (
            select max(number) from progress_update where plan = :plan and measure = known.measure)
          """)
  List<ProgressUpdateRow> latest(String plan);

  @Query(
      "select * from progress_update where plan = :plan and measure = :measure order by number"
          + " desc")
  List<ProgressUpdateRow> history(String plan, String measure);

  @Query(MEASURES + "select measure from known where measure is not null")
  List<String> reported(String plan);
}

package lv.terminbot.store.reporting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
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
      select * from progress_update
      where plan = :plan and measure = :measure and withdrawn_at is null
      order by number desc limit 1
      """)
  Optional<ProgressUpdateRow> latest(String plan, String measure);

  @Query(
      """
      select * from progress_update
      where plan = :plan and measure = :measure and institution = :institution
        and withdrawn_at is null
      order by number desc limit 1
      """)
  Optional<ProgressUpdateRow> latest(String plan, String measure, String institution);

  @Query("select * from progress_update where number = :number and withdrawn_at is null")
  Optional<ProgressUpdateRow> counting(long number);

  @Modifying
  @Query(
      "update progress_update set withdrawn_at = :at where number = :number and withdrawn_at is"
          + " null")
  int withdraw(long number, long at);

  /** Found from what was asked, a seek each: far fewer than all that was ever said. */
  @Query(
      """
      select u.* from obligation o join progress_update u on u.number = (
        select max(number) from progress_update
        where plan = o.plan and measure = o.measure and institution = o.institution
          and cycle = :cycle and withdrawn_at is null)
      where o.plan = :plan and o.cycle = :cycle and o.measure in (:measures)
      """)
  List<ProgressUpdateRow> latestOf(String plan, String cycle, List<String> measures);

  @Query(
      """
      select * from progress_update where submitted_at >= :from and withdrawn_at is null
      order by submitted_at desc, number desc limit :most
      """)
  List<ProgressUpdateRow> since(long from, int most);

  @Query(
      """
      select * from progress_update
      where submitted_at >= :from and institution in (:institutions) and withdrawn_at is null
      order by submitted_at desc, number desc limit :most
      """)
  List<ProgressUpdateRow> since(long from, List<String> institutions, int most);

  @Query(
      """
      select u.submitted_at from obligation o join progress_update u on u.number = (
        select min(number) from progress_update
        where plan = o.plan and measure = o.measure and institution = o.institution
          and cycle = :cycle and withdrawn_at is null)
      where o.plan = :plan and o.cycle = :cycle order by u.submitted_at
      """)
  List<Long> firstAnswers(String plan, String cycle);

  @Query(
      """
      select * from progress_update
      where plan = :plan and measure = :measure and withdrawn_at is null order by number desc
      """)
  List<ProgressUpdateRow> history(String plan, String measure);

  @Query(MEASURES + "select measure from known where measure is not null")
  List<String> reported(String plan);
}

package lv.terminbot.store.reporting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DraftRows extends ListCrudRepository<DraftRow, Long> {
  @Query("select * from draft where person = :person and plan = :plan and measure = :measure")
  Optional<DraftRow> find(long person, String plan, String measure);

  @Query("select * from draft where person = :person and pace <> 'given-up' order by id")
  List<DraftRow> find(long person);

  @Query(
      """
      select * from draft where plan = :plan and measure = :measure and institution = :institution
        and pace <> 'given-up'
      order by id
      """)
  List<DraftRow> find(String plan, String measure, String institution);

  /** Keeps a draft as it is now. */
  @Modifying
  @Query(
      """
      insert into draft_step (draft, version, institution, state, words, sheet, pace, asked,
          written_at, heard_at)
        select id, version, institution, state, words, sheet, pace, asked, written_at, heard_at
        from draft where id = :id
      on conflict do nothing
      """)
  void keepStep(long id);

  /** Makes a draft what it was at an earlier version; its own version grows. */
  @Modifying
  @Query(
      """
      update draft set version = draft.version + 1,
        institution = s.institution, state = s.state, words = s.words, sheet = s.sheet,
        pace = s.pace, asked = s.asked, written_at = s.written_at, heard_at = s.heard_at
      from draft_step s where draft.id = :id and s.draft = :id and s.version = :version
      """)
  void restore(long id, int version);

  /** What it said with this version: what has changed nothing has kept no step. */
  @Query(
      """
      select d.id, s.version, d.person, d.plan, d.cycle, d.measure, s.institution, s.state, s.words,
        s.sheet, s.pace, s.asked, d.based_on, d.changed_at, s.written_at, s.heard_at
      from draft d join draft_step s on s.draft = d.id
      where d.id = :id and s.version >= :version order by s.version limit 1
      """)
  Optional<DraftRow> stepShown(long id, int version);

  @Query("select max(version) from draft_step where draft = :id")
  Optional<Integer> lastStep(long id);

  @Modifying
  @Query("delete from draft_step where draft = :id and version >= :version")
  void forgetSteps(long id, int version);
}

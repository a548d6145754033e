package lv.terminbot.store.privacy;

import java.util.List;
import lv.terminbot.privacy.Kept;

/**
 * Rows that are about somebody without a column of their own for it: they hang on a row of theirs,
 * or name them otherwise. Who else had a part in them is not told, nor what coordinators note for
 * themselves of an official report.
 */
record RowsAbout(Kept kept, String table, String sql) {
  static final List<RowsAbout> ALL =
      List.of(
          new RowsAbout(
              Kept.DRAFTS,
              "draft_step",
              """
              select s.* from draft_step s join draft d on d.id = s.draft
              where d.person = :person order by s.draft, s.version
              """),
          new RowsAbout(
              Kept.REPORTS,
              "challenge",
              """
              select c.plan, c.measure, c.institution, c.words, c.raised_at, c.closed_at
              from challenge c join progress_update u on u.number = c.raised_in
              where u.author = :person order by c.id
              """),
          new RowsAbout(
              Kept.DECISIONS,
              "review",
              """
              select r.progress_update, r.verdict, r.words, r.at
              from review r join progress_update u on u.number = r.progress_update
              where u.author = :person and r.by_person <> :person and r.verdict <> 'note'
              order by r.id
              """),
          new RowsAbout(
              Kept.TRAIL,
              "trail",
              """
              select id, at, what, about, before, after from trail
              where about = 'person ' || cast(:person as text)
                and (by_person is null or by_person <> :person) order by id
              """));
}

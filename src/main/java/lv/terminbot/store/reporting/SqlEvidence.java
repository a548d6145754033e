package lv.terminbot.store.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.Content;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.store.AfterCommit;
import lv.terminbot.store.Changes;
import lv.terminbot.store.KeptReads;
import lv.terminbot.store.StoredEvidence;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence, a row each with its content. */
final class SqlEvidence implements EvidenceFiles {
  static final String COLUMNS =
      "select id, sent_by, draft, progress_update, file_id, unique_id, name, media_type, size,"
          + " album, sent_at, message, caption, reason from evidence ";

  private final JdbcClient jdbc;
  private final Bell bell;
  private final KeptReads<PersonId, Optional<Evidence>> newestLoose;

  SqlEvidence(JdbcClient jdbc, Bell bell, Changes changes) {
    newestLoose = new KeptReads<>(changes, "evidence");
    this.jdbc = jdbc;
    this.bell = bell;
  }

  @Override
  public Evidence add(Evidence evidence) {
    var id =
        jdbc.sql(
                """
                insert into evidence (sent_by, draft, file_id, unique_id, name, media_type, size,
                  album, sent_at, message, caption, state, tries, not_before)
                values (:sentBy, :draft, :fileId, :uniqueId, :name, :mediaType, :size,
                  :album, :sentAt, :message, :caption, 'waiting', 0, 0)
                returning id
                """)
            .param("sentBy", evidence.sentBy().value())
            .param("draft", evidence.draft())
            .param("fileId", evidence.fileId())
            .param("uniqueId", evidence.uniqueId())
            .param("name", evidence.name())
            .param("mediaType", evidence.mediaType())
            .param("size", evidence.size())
            .param("album", evidence.album().orElse(null))
            .param("sentAt", evidence.sentAt().toEpochMilli())
            .param("message", evidence.message())
            .param("caption", evidence.caption())
            .query((row, n) -> row.getLong("id"))
            .single();
    AfterCommit.ring(bell);
    return find(id).orElseThrow();
  }

  @Override
  public Optional<Evidence> find(long id) {
    return jdbc.sql(COLUMNS + "where id = :id")
        .param("id", id)
        .query((row, n) -> EvidenceRow.read(row))
        .optional();
  }

  @Override
  public List<Evidence> ofDraft(long draft) {
    return jdbc.sql(COLUMNS + "where draft = :draft and progress_update is null order by id")
        .param("draft", draft)
        .query((row, n) -> EvidenceRow.read(row))
        .list();
  }

  @Override
  public Map<Long, List<Evidence>> ofUpdates(Collection<Long> updates) {
    if (updates.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(COLUMNS + "where progress_update in (:updates) order by id")
        .param("updates", updates)
        .query((row, n) -> EvidenceRow.read(row))
        .list()
        .stream()
        .collect(Collectors.groupingBy(e -> e.update().orElseThrow()));
  }

  @Override
  public List<Evidence> ofAnswers(
      CycleId cycle, MeasureNumber measure, InstitutionCode institution) {
    return jdbc.sql(
            COLUMNS
                + """
                where progress_update in (
                  select number from progress_update
                  where plan = :plan and measure = :measure and institution = :institution
                    and cycle = :cycle and withdrawn_at is null)
                order by id
                """)
        .param("plan", cycle.plan().value())
        .param("cycle", cycle.code())
        .param("measure", measure.value())
        .param("institution", institution.value())
        .query((row, n) -> EvidenceRow.read(row))
        .list();
  }

  @Override
  public void submit(long draft, long update, Collection<Long> files) {
    for (var file : files) {
      jdbc.sql(
              "update evidence set progress_update = :update"
                  + " where id = :file and draft = :draft and progress_update is null")
          .param("update", update)
          .param("file", file)
          .param("draft", draft)
          .update();
    }
    jdbc.sql("delete from evidence where draft = :draft and progress_update is null")
        .param("draft", draft)
        .update();
  }

  @Override
  public void copy(long draft, long other) {
    jdbc.sql(
            """
            insert into evidence (sent_by, draft, file_id, unique_id, name, media_type, size, album,
              sent_at, caption, state, reason, told, tries, not_before, sha256, content)
            select sent_by, :other, file_id, unique_id, name, media_type, size, album,
              sent_at, caption, state, reason, told, tries, not_before, sha256, content
            from evidence where draft = :draft and progress_update is null
            """)
        .param("draft", draft)
        .param("other", other)
        .update();
    AfterCommit.ring(bell);
  }

  @Override
  public void withdraw(long update, long draft) {
    jdbc.sql(
            "update evidence set progress_update = null, draft = :draft"
                + " where progress_update = :update")
        .param("update", update)
        .param("draft", draft)
        .update();
  }

  @Override
  public List<Evidence> ofMessage(PersonId person, long message) {
    return jdbc.sql(COLUMNS + "where sent_by = :person and message = :message order by id")
        .param("person", person.value())
        .param("message", message)
        .query((row, n) -> EvidenceRow.read(row))
        .list();
  }

  @Override
  public Optional<Evidence> newestLoose(PersonId person) {
    return newestLoose.get(person, () -> newestLooseOf(person));
  }

  private Optional<Evidence> newestLooseOf(PersonId person) {
    return jdbc.sql(
            COLUMNS
                + "where sent_by = :person and draft = 0 and progress_update is null"
                + " order by id desc limit 1")
        .param("person", person.value())
        .query((row, n) -> EvidenceRow.read(row))
        .optional();
  }

  @Override
  public List<Evidence> ofAlbum(PersonId person, String album) {
    return jdbc.sql(COLUMNS + "where sent_by = :person and album = :album order by id")
        .param("person", person.value())
        .param("album", album)
        .query((row, n) -> EvidenceRow.read(row))
        .list();
  }

  @Override
  public void move(long id, long draft, String name) {
    jdbc.sql("update evidence set draft = :draft, name = :name where id = :id")
        .param("draft", draft)
        .param("name", name)
        .param("id", id)
        .update();
  }

  @Override
  public void replace(long id, Content.SentFile file, String name) {
    jdbc.sql(
            """
            update evidence set file_id = :fileId, unique_id = :uniqueId, name = :name,
              media_type = :mediaType, size = :size, state = 'waiting', reason = null,
              tries = 0, not_before = 0, sha256 = null, content = null
            where id = :id
            """)
        .param("fileId", file.fileId())
        .param("uniqueId", file.uniqueId())
        .param("name", name)
        .param("mediaType", file.mediaType())
        .param("size", file.size())
        .param("id", id)
        .update();
    AfterCommit.ring(bell);
  }

  @Override
  public void caption(long id, String words) {
    jdbc.sql("update evidence set caption = :words where id = :id")
        .param("words", words)
        .param("id", id)
        .update();
  }

  @Override
  public boolean isKept(long id) {
    return jdbc.sql("select exists (select 1 from evidence where id = :id and state = 'kept')")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  @Override
  public Optional<Attachment.Content> content(long id) {
    return isKept(id) ? Optional.of(new StoredEvidence(id, jdbc)) : Optional.empty();
  }
}

package lv.terminbot.store;

import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.OutgoingId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files of documents that have not left yet, beside the outbox. */
final class OutgoingFiles {
  private final JdbcClient jdbc;

  OutgoingFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(OutgoingId outgoing, Attachment file) {
    jdbc.sql(
            "insert into outbox_file (outgoing, name, media_type, content)"
                + " values (:outgoing, :name, :mediaType, :content)")
        .param("outgoing", outgoing.value())
        .param("name", file.name())
        .param("mediaType", file.mediaType())
        .param("content", file.bytes())
        .update();
  }

  Attachment of(OutgoingId outgoing) {
    return jdbc.sql("select name, media_type, content from outbox_file where outgoing = :outgoing")
        .param("outgoing", outgoing.value())
        .query(
            (row, n) ->
                new Attachment(
                    row.getString("name"), row.getString("media_type"), row.getBytes("content")))
        .single();
  }

  /** What has arrived is not kept here. */
  void drop(OutgoingId outgoing) {
    jdbc.sql("delete from outbox_file where outgoing = :outgoing")
        .param("outgoing", outgoing.value())
        .update();
  }
}

package lv.terminbot.store.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.progress.Evidence;

/** A row of evidence, without what is in the file. */
final class EvidenceRow {
  private EvidenceRow() {}

  static Evidence read(ResultSet row) throws SQLException {
    var update = row.getLong("progress_update");
    var submitted = row.wasNull() ? Optional.<Long>empty() : Optional.of(update);
    return new Evidence(
        row.getLong("id"),
        new PersonId(row.getLong("sent_by")),
        row.getLong("draft"),
        submitted,
        row.getString("file_id"),
        row.getString("unique_id"),
        row.getString("name"),
        row.getString("media_type"),
        row.getLong("size"),
        Optional.ofNullable(row.getString("album")),
        Instant.ofEpochMilli(row.getLong("sent_at")),
        row.getLong("message"),
        row.getString("caption"));
  }
}

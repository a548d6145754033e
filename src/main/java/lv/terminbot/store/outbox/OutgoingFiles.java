package lv.terminbot.store.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.BiConsumer;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.store.Pieces;
import lv.terminbot.store.StoredEvidence;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The files of documents that have not left yet, beside the outbox: in pieces, since a parameter of
 * a statement is whole in memory.
 */
final class OutgoingFiles {
  static final int PIECE = 1 << 20;

  private final JdbcClient jdbc;

  OutgoingFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Lets a message have it; part of the caller's commit. */
  void keep(OutgoingId outgoing, Attachment file, long now) {
    if (file.content() instanceof Laid laid) {
      enclose(laid.file(), outgoing);
      return;
    }
    if (file.content() instanceof StoredEvidence evidence) {
      enclose(point(file, evidence, now), outgoing);
      return;
    }
    var id = begin(file, now);
    pieces(file, (part, piece) -> put(id, part, piece));
    enclose(id, outgoing);
  }

  private void enclose(long file, OutgoingId outgoing) {
    jdbc.sql("update outbox_file set outgoing = :outgoing where id = :file and outgoing is null")
        .param("outgoing", outgoing.value())
        .param("file", file)
        .update();
  }

  long begin(Attachment file, long now) {
    return jdbc.sql(
            """
            insert into outbox_file (name, media_type, size, laid_at, guarded)
            values (:name, :mediaType, :size, :now, :guarded)
            returning id
            """)
        .param("name", file.name())
        .param("mediaType", file.mediaType())
        .param("size", file.size())
        .param("now", now)
        .param("guarded", file.isGuarded())
        .query((row, n) -> row.getLong("id"))
        .single();
  }

  /** What is kept for good is not copied. */
  private long point(Attachment file, StoredEvidence evidence, long now) {
    var id = begin(file, now);
    jdbc.sql("update outbox_file set evidence = :evidence where id = :id")
        .param("evidence", evidence.id())
        .param("id", id)
        .update();
    return id;
  }

  void put(long file, int part, byte[] piece) {
    jdbc.sql("insert into outbox_file_part (file, part, content) values (:file, :part, :content)")
        .param("file", file)
        .param("part", part)
        .param("content", piece)
        .update();
  }

  static void pieces(Attachment file, BiConsumer<Integer, byte[]> each) {
    try (var content = file.open()) {
      var part = 0;
      for (var piece = content.readNBytes(PIECE);
          piece.length > 0;
          piece = content.readNBytes(PIECE)) {
        each.accept(part++, piece);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Attachment read(OutgoingId outgoing) {
    return jdbc.sql(
            "select id, name, media_type, size, evidence, guarded from outbox_file where outgoing ="
                + " :outgoing")
        .param("outgoing", outgoing.value())
        .query((row, n) -> file(row))
        .single();
  }

  private Attachment file(ResultSet row) throws SQLException {
    var file =
        new Attachment(
            row.getString("name"), row.getString("media_type"), row.getLong("size"), content(row));
    return row.getBoolean("guarded") ? file.guarded() : file;
  }

  private Attachment.Content content(ResultSet row) throws SQLException {
    var evidence = row.getLong("evidence");
    return row.wasNull() ? laid(row.getLong("id")) : new StoredEvidence(evidence, jdbc);
  }

  Laid laid(long file) {
    return new Laid(file, jdbc);
  }

  /** What has arrived is not kept here. */
  void drop(OutgoingId outgoing) {
    jdbc.sql("select id from outbox_file where outgoing = :outgoing")
        .param("outgoing", outgoing.value())
        .query((row, n) -> row.getLong("id"))
        .optional()
        .ifPresent(this::throwAway);
  }

  /** Throws away what no message has taken since that moment, and what no message will take. */
  void sweep(long laidBefore) {
    jdbc.sql(
            """
            select id from outbox_file
            where (outgoing is null and laid_at < :before) or outgoing in (
              select id from outbox
              where kind = 'document' and urgency = 'reply'
                and state in ('uncertain', 'failed', 'blocked', 'dropped'))
            """)
        .param("before", laidBefore)
        .query((row, n) -> row.getLong("id"))
        .list()
        .forEach(this::throwAway);
  }

  private void throwAway(long file) {
    jdbc.sql("delete from outbox_file_part where file = :file").param("file", file).update();
    jdbc.sql("delete from outbox_file where id = :file").param("file", file).update();
  }

  /** A file as it lies here; one piece at a time is in memory. */
  record Laid(long file, JdbcClient jdbc) implements Attachment.Content {
    @Override
    public InputStream open() {
      return new Pieces(this::piece);
    }

    byte[] piece(int part) {
      return jdbc.sql("select content from outbox_file_part where file = :file and part = :part")
          .param("file", file)
          .param("part", part)
          .query((row, n) -> row.getBytes("content"))
          .optional()
          .orElse(new byte[0]);
    }
  }
}

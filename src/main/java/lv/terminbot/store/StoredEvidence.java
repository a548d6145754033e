package lv.terminbot.store;

import java.io.InputStream;
import lv.terminbot.mailbox.Attachment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is in a file that was sent as evidence, as it lies here; a piece at a time is in memory. */
public record StoredEvidence(long id, JdbcClient jdbc) implements Attachment.Content {
  private static final int PIECE = 1 << 20;

  @Override
  public InputStream open() {
    return new Pieces(this::piece);
  }

  private byte[] piece(int part) {
    return jdbc.sql(
            "select substr(content, :from, :most) as piece from evidence"
                + " where id = :id and content is not null")
        .param("from", part * PIECE + 1)
        .param("most", PIECE)
        .param("id", id)
        .query((row, n) -> row.getBytes("piece"))
        .optional()
        .orElse(new byte[0]);
  }
}

package lv.terminbot.store.copies;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a table amounts to, in whichever order its rows come.
 *
 * @param sum of hashes of the rows, with every value of them
 */
public record TableSum(long rows, long sum) {
  /** Rows may be attachments of some megabytes. */
  private static final int AT_ONCE = 20;

  static TableSum of(Connection connection, MovedTable table) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.setFetchSize(AT_ONCE);
      var rows = 0L;
      var sum = 0L;
      try (var row = statement.executeQuery(table.select())) {
        while (row.next()) {
          var hash = DigestUtils.getSha256Digest();
          for (var i = 0; i < table.columns().size(); i++) {
            add(hash, table.columns().get(i).of(row, i + 1));
          }
          rows++;
          sum += ByteBuffer.wrap(hash.digest()).getLong();
        }
      }
      return new TableSum(rows, sum);
    }
  }

  private static void add(MessageDigest hash, @org.jspecify.annotations.Nullable Object value) {
    var bytes =
        switch (value) {
          case null -> new byte[] {0};
          case byte[] content -> content;
          case Object other -> other.toString().getBytes(StandardCharsets.UTF_8);
        };
    hash.update(
        ByteBuffer.allocate(Integer.BYTES).putInt(value == null ? -1 : bytes.length).array());
    hash.update(bytes);
  }
}

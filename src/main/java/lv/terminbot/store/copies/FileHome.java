package lv.terminbot.store.copies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * In which file the data of the embedded database are at home: it is known by the moment when it
 * was made, which no tool that copies files can give to another one.
 */
record FileHome(JdbcClient jdbc) {

  /**
   * Notes in which file the data are now, as part of the caller's commit. True if they were in
   * another one when that was noted last, so that a copy was put there.
   */
  boolean hasMoved() {
    return madeAt().map(this::note).orElse(false);
  }

  private boolean note(long madeAt) {
    var moved =
        jdbc.sql("update file_home set made_at = :made where made_at <> :made")
            .param("made", madeAt)
            .update();
    jdbc.sql("insert into file_home (one, made_at) values (1, :made) on conflict do nothing")
        .param("made", madeAt)
        .update();
    return moved > 0;
  }

  /** Nothing on a disk that does not tell. */
  private Optional<Long> madeAt() {
    var name =
        jdbc.sql("select file from pragma_database_list where name = 'main'")
            .query(String.class)
            .single();
    var file = Path.of(name).toAbsolutePath();
    try {
      return tells(file) || tells(file.resolveSibling(""))
          ? Optional.of(read(file).creationTime().to(TimeUnit.NANOSECONDS))
          : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Java gives the time of the last change in place of one that the disk does not keep. */
  private static boolean tells(Path path) throws IOException {
    var attributes = read(path);
    return !attributes.creationTime().equals(attributes.lastModifiedTime());
  }

  private static BasicFileAttributes read(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class);
  }
}

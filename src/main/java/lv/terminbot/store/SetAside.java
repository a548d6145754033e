package lv.terminbot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts the database of a folder out of the way, whole, so that the next start begins anew. */
public final class SetAside {
  private static final List<String> FILES =
      List.of("terminbot.db", "terminbot.db-wal", "terminbot.db-shm", "terminbot.mark");

  private SetAside() {}

  /** Moves it to another folder, which is made; nobody may have it open. */
  public static void move(Path folder, Path aside) throws IOException {
    Files.createDirectories(aside);
    for (var name : FILES) {
      if (Files.exists(folder.resolve(name))) {
        Files.move(folder.resolve(name), aside.resolve(name));
      }
    }
  }
}

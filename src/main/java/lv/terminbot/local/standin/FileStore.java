package lv.terminbot.local.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import lv.terminbot.local.Json;
import lv.terminbot.local.OwnFolder;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files of all messages, each under an id that is the name of its file and tells nothing. They
 * stand on the disk before a message names them.
 */
public final class FileStore {
  private static final String ID = "[0-9a-f-]{36}";
  private final Path folder;

  FileStore(Path folder) {
    this.folder = folder;
  }

  /** Keeps a file and gives its id. */
  String put(byte[] content) {
    var id = UUID.randomUUID().toString();
    try {
      OwnFolder.make(folder);
      Files.write(folder.resolve(id), content);
    } catch (IOException e) {
      throw new UncheckedIOException("a file of a message cannot be kept in " + folder, e);
    }
    return id;
  }

  public Optional<byte[]> find(String id) {
    if (!id.matches(ID) || !Files.exists(folder.resolve(id))) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(folder.resolve(id)));
    } catch (IOException e) {
      throw new UncheckedIOException("a file of a message cannot be read in " + folder, e);
    }
  }

  /** A file as a message names it. */
  static ObjectNode described(String id, long size) {
    return Json.object()
        .put("file_id", id)
        .put("file_unique_id", id.substring(0, 8))
        .put("file_size", size);
  }
}

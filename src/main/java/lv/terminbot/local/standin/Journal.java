package lv.terminbot.local.standin;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.terminbot.local.AtomicFile;
import lv.terminbot.local.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happened in the pretended Telegram, one JSON object a line, in the order it happened. A last
 * line cut off by a crash is left out when read.
 */
final class Journal implements AutoCloseable {
  private final Path file;
  private final BufferedWriter writer;

  private Journal(Path file, BufferedWriter writer) {
    this.file = file;
    this.writer = writer;
  }

  static List<ObjectNode> read(Path file) {
    try {
      if (!Files.exists(file)) {
        return List.of();
      }
      var lines = Files.readAllLines(file);
      var all = new ArrayList<ObjectNode>(lines.size());
      for (var i = 0; i < lines.size(); i++) {
        try {
          all.add((ObjectNode) Json.read(lines.get(i)));
        } catch (JacksonException | ClassCastException e) {
          if (i < lines.size() - 1) {
            throw new IllegalStateException(
                "line " + (i + 1) + " of " + file + " is damaged; delete the file to begin anew",
                e);
          }
        }
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException("the chats of local mode cannot be read from " + file, e);
    }
  }

  /** Begins the file anew with these lines and goes on behind them. */
  static Journal startingWith(List<ObjectNode> lines, Path file) {
    try {
      AtomicFile.write(
          file, lines.stream().map(l -> Json.write(l) + "\n").collect(Collectors.joining()));
      return new Journal(file, Files.newBufferedWriter(file, StandardOpenOption.APPEND));
    } catch (IOException e) {
      throw new UncheckedIOException("the chats of local mode cannot be kept in " + file, e);
    }
  }

  /** Writes a line out to the operating system, so that it outlives this process. */
  void append(ObjectNode line) {
    try {
      writer.write(Json.write(line));
      writer.write('\n');
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("the chats of local mode cannot be kept in " + file, e);
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the chats of local mode cannot be closed: " + file, e);
    }
  }
}

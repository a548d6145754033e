package lv.terminbot.telegram;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Reply;
import org.telegram.telegrambots.meta.api.objects.InputFile;

/**
 * The file that goes with a reply, where it goes with one. The library would read a stream into
 * memory, so a large file lies on the disk while it is being sent.
 */
final class OutgoingFile implements AutoCloseable {
  private static final long SMALL = 1 << 20;

  private final Optional<Attachment> file;
  private Optional<Path> laidDown = Optional.empty();

  private OutgoingFile(Optional<Attachment> file) {
    this.file = file;
  }

  static OutgoingFile with(Reply reply) {
    return new OutgoingFile(
        reply instanceof Reply.Document document ? Optional.of(document.file()) : Optional.empty());
  }

  InputFile content() {
    var enclosed = file.orElseThrow();
    try (var content = enclosed.open()) {
      if (enclosed.size() <= SMALL) {
        return new InputFile(new ByteArrayInputStream(content.readAllBytes()), enclosed.name());
      }
      var place = Files.createTempFile("terminbot-", ".out");
      laidDown = Optional.of(place);
      Files.copy(content, place, StandardCopyOption.REPLACE_EXISTING);
      return new InputFile(place.toFile(), enclosed.name());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() {
    laidDown.ifPresent(
        place -> {
          try {
            Files.deleteIfExists(place);
          } catch (IOException inUse) {
            place.toFile().deleteOnExit();
          }
        });
  }
}

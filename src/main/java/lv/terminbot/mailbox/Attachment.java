package lv.terminbot.mailbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that goes with a message: its name, its media type, and what is in it, which may be larger
 * than memory and is read as a stream as often as it is needed.
 */
public final class Attachment {
  private final String name;
  private final String mediaType;
  private final long size;
  private final Content content;
  private final Protection protection;

  /** Where it is read from, from its beginning each time. */
  public interface Content {
    InputStream open() throws IOException;
  }

  /**
   * @param name a plain name without a folder
   */
  public Attachment(String name, String mediaType, long size, Content content) {
    this(name, mediaType, size, content, Protection.NONE);
  }

  private Attachment(
      String name, String mediaType, long size, Content content, Protection protection) {
    this.protection = protection;
    this.name = name;
    this.mediaType = mediaType;
    this.size = size;
    this.content = content;
  }

  /** A small one; keeps {@code bytes} as they are, without copying. */
  public Attachment(String name, String mediaType, byte[] bytes) {
    this(name, mediaType, bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  /** One that lies on the disk for as long as it is needed. */
  public static Attachment at(Path place, String name, String mediaType) {
    try {
      return new Attachment(name, mediaType, Files.size(place), () -> Files.newInputStream(place));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  /** In bytes. */
  public long size() {
    return size;
  }

  /** Reads it from its beginning; to be closed by the caller. */
  public InputStream open() throws IOException {
    return content.open();
  }

  /** Where it is read from, for whoever keeps it there. */
  public Content content() {
    return content;
  }

  /** Whether a phone shows it in the chat rather than as a file to open. */
  public boolean isPicture() {
    return mediaType.equals("image/png");
  }

  /** The same as a file to open. */
  public Attachment toBeOpened() {
    return new Attachment(name, "application/octet-stream", size, content, protection);
  }

  /** The same as nobody may pass it on. */
  public Attachment guarded() {
    return new Attachment(name, mediaType, size, content, Protection.CONTENT);
  }

  /** Whether nobody may pass it on. */
  public boolean isGuarded() {
    return protection == Protection.CONTENT;
  }

  @Override
  public String toString() {
    return name + ", " + mediaType + ", " + size + " bytes";
  }
}

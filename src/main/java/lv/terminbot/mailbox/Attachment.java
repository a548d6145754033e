package lv.terminbot.mailbox;

import java.util.Arrays;

/** A file that goes with a message: its name, its media type, and what is in it. */
public final class Attachment {
  private final String name;
  private final String mediaType;
  private final byte[] bytes;

  /**
   * Keeps {@code bytes} as they are, without copying.
   *
   * @param name a plain name without a folder
   */
  public Attachment(String name, String mediaType, byte[] bytes) {
    this.name = name;
    this.mediaType = mediaType;
    this.bytes = bytes;
  }

  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The content itself; it must not be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Whether a phone shows it in the chat rather than as a file to open. */
  public boolean isPicture() {
    return mediaType.equals("image/png");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attachment that
        && name.equals(that.name)
        && mediaType.equals(that.mediaType)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return name.hashCode() * 31 + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return name + ", " + mediaType + ", " + bytes.length + " bytes";
  }
}

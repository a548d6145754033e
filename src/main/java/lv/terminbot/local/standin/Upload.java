package lv.terminbot.local.standin;

import java.util.Arrays;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** A file that goes with a message, from the bot or from a person. */
@SuppressWarnings("ArrayRecordComponent")
public record Upload(String name, byte[] content) {
  private static final Pattern PATH = Pattern.compile("^.*[/\\\\]");
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  /** As it stands in a message: a document keeps its name, a photo has none. */
  ObjectNode into(ObjectNode message, Kind kind, String id) {
    var file = FileStore.described(id, content.length);
    switch (kind) {
      case PHOTO -> message.putArray("photo").add(file.put("width", 800).put("height", 600));
      case VOICE -> message.set("voice", file.put("duration", 5).put("mime_type", "audio/ogg"));
      case DOCUMENT ->
          message.set("document", file.put("file_name", plainName()).put("mime_type", type()));
    }
    return message;
  }

  private String plainName() {
    return PATH.matcher(name).replaceFirst("");
  }

  /** What its first bytes prove; the rest is to be opened by whoever knows it. */
  public String type() {
    if (begins(PNG)) {
      return "image/png";
    }
    return begins(JPEG) ? "image/jpeg" : "application/octet-stream";
  }

  private boolean begins(byte[] magic) {
    return content.length >= magic.length
        && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
  }

  /** How Telegram carries it. */
  public enum Kind {
    PHOTO,
    VOICE,
    DOCUMENT
  }
}

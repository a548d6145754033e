package lv.terminbot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A call that carries a file, as a multipart form. */
record Form(JsonNode fields, List<Arrived.File> files) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
  private static final Pattern NAME = Pattern.compile("; name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

  static Form of(String contentType, byte[] body) throws IOException {
    var boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw new IOException("no form: " + contentType);
    }
    var fields = JSON.createObjectNode();
    var files = new ArrayList<Arrived.File>();
    // one character a byte, so that lengths hold
    var all = new String(body, StandardCharsets.ISO_8859_1);
    for (var part : all.split(Pattern.quote("--" + boundary.group(1)))) {
      var gap = part.indexOf("\r\n\r\n");
      if (gap < 0) {
        continue;
      }
      var head = part.substring(0, gap);
      var content =
          part.substring(gap + 4, part.length() - 2).getBytes(StandardCharsets.ISO_8859_1);
      var file = FILE.matcher(head);
      var name = NAME.matcher(head);
      if (file.find()) {
        files.add(new Arrived.File(file.group(1), content));
      } else if (name.find()) {
        var text = new String(content, StandardCharsets.UTF_8);
        fields.set(
            name.group(1), text.startsWith("{") ? JSON.readTree(text) : fields.textNode(text));
      }
    }
    return new Form(fields, files);
  }
}

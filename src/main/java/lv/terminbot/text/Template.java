package lv.terminbot.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/** Templates that come from outside the bundles, such as those of a plan file. */
public final class Template {
  private Template() {}

  /** Eight hexadecimal digits by which a changed template is known. */
  public static String fingerprint(String template) {
    var crc = new CRC32();
    crc.update(template.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(crc.getValue());
  }

  /**
   * Why {@link Phrases#template} could not fill in this template, or nothing if it can.
   *
   * @param samples a value for each argument that it may name
   */
  public static Optional<String> fault(String template, Map<String, Object> samples) {
    try {
      var markup = Html.escape(template).markup();
      var pattern = new MessagePattern(markup);
      for (var i = 0; i < pattern.countParts(); i++) {
        var part = pattern.getPart(i);
        var named = part.getType() == MessagePattern.Part.Type.ARG_NAME;
        var numbered = part.getType() == MessagePattern.Part.Type.ARG_NUMBER;
        if (numbered || (named && !samples.containsKey(pattern.getSubstring(part)))) {
          return Optional.of("nothing is called {" + pattern.getSubstring(part) + "}");
        }
      }
      new MessageFormat(markup, Language.LATVIAN.locale()).format(samples);
      return Optional.empty();
    } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
      var message = broken.getMessage();
      return Optional.of(message == null ? "its braces do not match" : message);
    }
  }
}

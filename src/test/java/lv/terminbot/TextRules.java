package lv.terminbot;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lv.terminbot.House.Breach;

/**
 * Bundles and code agree: what is asked for is there in every language, with the same arguments,
 * and what is there is asked for.
 *
 * <p>A string literal is a key if it looks like one and begins with the name of a room. A literal
 * such as {@code "text.state."} stands for all keys that begin so.
 */
record TextRules(Map<String, Properties> bundles, JavaSources sources, Set<String> rooms) {

  private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-zA-Z0-9-]+)+");
  private static final Pattern PREFIX = Pattern.compile("[a-z]+(\\.[a-zA-Z0-9-]+)*\\.");

  List<Breach> breaches() {
    var breaches = new ArrayList<Breach>();
    var keys = new TreeSet<String>();
    bundles.values().forEach(bundle -> keys.addAll(bundle.stringPropertyNames()));
    keys.forEach(
        key -> {
          if (!isKey(key)) {
            breaches.add(new Breach(key, "is not named room.situation.part"));
          } else if (!isUsed(key)) {
            breaches.add(new Breach(key, "is not used"));
          }
          breaches.addAll(differences(key));
        });
    sources.literals().stream()
        .filter(literal -> isKey(literal) ? !keys.contains(literal) : opensNothing(literal, keys))
        .forEach(literal -> breaches.add(new Breach(literal, "is used and in no bundle")));
    sources.phrases().forEach(phrase -> breaches.addAll(misunderstandings(phrase)));
    return breaches;
  }

  private boolean isKey(String text) {
    return KEY.matcher(text).matches() && rooms.contains(room(text));
  }

  private boolean isPrefix(String text) {
    return PREFIX.matcher(text).matches() && rooms.contains(room(text));
  }

  private static String room(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private boolean isUsed(String key) {
    return sources.literals().contains(key)
        || sources.literals().stream().anyMatch(l -> isPrefix(l) && key.startsWith(l));
  }

  private boolean opensNothing(String literal, Set<String> keys) {
    return isPrefix(literal) && keys.stream().noneMatch(key -> key.startsWith(literal));
  }

  private List<Breach> differences(String key) {
    var breaches = new ArrayList<Breach>();
    var everywhere = new TreeSet<String>();
    bundles.values().forEach(bundle -> everywhere.addAll(arguments(bundle, key)));
    bundles.forEach(
        (language, bundle) -> {
          var template = bundle.getProperty(key);
          if (template == null) {
            breaches.add(new Breach(key, "is missing in " + language));
          } else if (template.isBlank()) {
            breaches.add(new Breach(key, "says nothing in " + language));
          } else if (!isReadable(template)) {
            breaches.add(new Breach(key, "cannot be read in " + language));
          } else if (!arguments(bundle, key).equals(everywhere)) {
            var missing = new TreeSet<>(everywhere);
            missing.removeAll(arguments(bundle, key));
            breaches.add(new Breach(key, "lacks " + missing + " in " + language));
          }
        });
    return breaches;
  }

  private List<Breach> misunderstandings(JavaSources.Phrase phrase) {
    return bundles.values().stream()
        .filter(bundle -> bundle.getProperty(phrase.key()) != null)
        .map(bundle -> arguments(bundle, phrase.key()))
        .filter(wanted -> !phrase.arguments().containsAll(wanted))
        .map(
            wanted ->
                new Breach(
                    phrase.key(),
                    "wants %s, is given %s in %s"
                        .formatted(wanted, phrase.arguments(), phrase.file())))
        .distinct()
        .toList();
  }

  private static boolean isReadable(String template) {
    try {
      return !new MessagePattern(template).hasNumberedArguments();
    } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      return false;
    }
  }

  /** The names between braces, also those inside the branches of a plural. */
  private static Set<String> arguments(Properties bundle, String key) {
    var template = bundle.getProperty(key, "");
    var names = new TreeSet<String>();
    if (isReadable(template)) {
      var pattern = new MessagePattern(template);
      for (var i = 0; i < pattern.countParts(); i++) {
        if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
          names.add(pattern.getSubstring(pattern.getPart(i)));
        }
      }
    }
    return names;
  }
}

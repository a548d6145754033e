package lv.terminbot.local.standin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Reads Telegram's HTML style ({@code parse_mode=HTML}) and refuses what Telegram refuses. */
final class Markup {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("b", "bold"),
          Map.entry("strong", "bold"),
          Map.entry("i", "italic"),
          Map.entry("em", "italic"),
          Map.entry("u", "underline"),
          Map.entry("s", "strikethrough"),
          Map.entry("code", "code"),
          Map.entry("pre", "pre"),
          Map.entry("a", "text_link"),
          Map.entry("blockquote", "blockquote"),
          Map.entry("tg-spoiler", "spoiler"),
          Map.entry("tg-time", "date_time"));
  private static final Pattern LINK =
      Pattern.compile("(?i)(https?://|tg://|mailto:|tel:)\\S+", Pattern.DOTALL);

  private final String html;
  private final StringBuilder text = new StringBuilder();
  private final List<ObjectNode> entities = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private Markup(String html) {
    this.html = html;
  }

  /** The text without its marks; throws {@link Refused} in Telegram's words. */
  static Formatted parse(String html) {
    return new Markup(html).parse();
  }

  private Formatted parse() {
    var at = 0;
    while (at < html.length()) {
      at =
          switch (html.charAt(at)) {
            case '<' -> html.startsWith("</", at) ? endTag(at) : startTag(at);
            case '&' -> CharacterReference.read(html, at, text);
            default -> {
              text.append(html.charAt(at));
              yield at + 1;
            }
          };
    }
    if (!open.isEmpty()) {
      var last = open.peek();
      throw Refused.entities(
          "Can't find end tag corresponding to start tag \"" + last.tag.name() + "\"");
    }
    return new Formatted(text.toString(), entities);
  }

  private int startTag(int at) {
    var name = Tag.name(html, at);
    if (!TYPES.containsKey(name)) {
      throw Refused.entities("Unsupported start tag \"" + name + "\" at byte offset " + bytes(at));
    }
    var tag = Tag.read(html, at);
    open.push(new Open(tag, text.length()));
    return tag.end();
  }

  private int endTag(int at) {
    if (open.isEmpty()) {
      throw Refused.entities("Unexpected end tag at byte offset " + bytes(at));
    }
    var close = html.indexOf('>', at);
    var name =
        (close < 0 ? html.substring(at + 2) : html.substring(at + 2, close))
            .strip()
            .toLowerCase(Locale.ROOT);
    var opened = open.pop();
    if (close < 0 || !(name.isEmpty() || name.equals(opened.tag.name()))) {
      throw Refused.entities(
          "Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\""
              .formatted(bytes(at), opened.tag.name(), name));
    }
    if (text.length() > opened.from) {
      add(opened);
    }
    return close + 1;
  }

  private void add(Open opened) {
    var tag = opened.tag;
    var to = text.length();
    var entity = Formatted.entity(TYPES.getOrDefault(tag.name(), ""), opened.from, to);
    switch (tag.name()) {
      case "a" -> {
        var link = tag.attributes().getOrDefault("href", text.substring(opened.from));
        if (!LINK.matcher(link).matches()) {
          return;
        }
        entity.put("url", link);
      }
      case "blockquote" -> {
        if (tag.attributes().containsKey("expandable")) {
          entity.put("type", "expandable_blockquote");
        }
      }
      case "code" -> {
        var language = tag.attributes().getOrDefault("class", "");
        var outer = open.peek();
        if (outer != null && outer.tag.name().equals("pre") && outer.from == opened.from) {
          outer.language = language.replaceFirst("^language-", "");
          return;
        }
      }
      case "pre" -> {
        if (!opened.language.isEmpty()) {
          entity.put("language", opened.language);
        }
      }
      case "tg-time" -> time(tag, entity);
      default -> {}
    }
    if (open.stream().noneMatch(o -> o.tag.name().equals("pre") || o.tag.name().equals("code"))) {
      entities.add(entity);
    }
  }

  private static void time(Tag tag, ObjectNode entity) {
    var unix = tag.attributes().getOrDefault("unix", "");
    var format = tag.attributes().getOrDefault("format", "");
    if (!unix.matches("[0-9]{1,12}") || !format.matches("r|w?[dD]?[tT]?")) {
      throw Refused.entities("Invalid date-time specified");
    }
    entity.put("unix_time", Long.parseLong(unix)).put("date_time_format", format);
  }

  private int bytes(int at) {
    return html.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
  }

  private static final class Open {
    private final Tag tag;
    private final int from;
    private String language = "";

    private Open(Tag tag, int from) {
      this.tag = tag;
      this.from = from;
    }
  }
}

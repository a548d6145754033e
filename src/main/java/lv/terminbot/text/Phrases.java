package lv.terminbot.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the bot can say in one language. Templates are ICU messages with named arguments, given as
 * name, value, name, value…; plurals follow the language. Thread-safe.
 */
public final class Phrases {
  private final Language language;
  private final Map<String, String> templates = new HashMap<>();
  private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

  /** Those that were asked for without arguments: they are always the same. */
  private final Map<String, String> alone = new ConcurrentHashMap<>();

  Phrases(Language language, Properties bundle) {
    this.language = language;
    bundle.stringPropertyNames().forEach(key -> templates.put(key, bundle.getProperty(key)));
  }

  public Language language() {
    return language;
  }

  /** A text for a message: values are escaped unless they are {@link Html} already. */
  public Html html(String key, Object... namesAndValues) {
    return Html.trusted(format(key, escaped(namesAndValues)));
  }

  /**
   * A text from a template that is not in the bundles but in a plan file. Its own characters are
   * escaped as well, since its writer was no programmer.
   */
  public Html template(String template, Object... namesAndValues) {
    var format = new MessageFormat(Html.escape(template).markup(), language.locale());
    return Html.trusted(format.format(escaped(namesAndValues)));
  }

  /** The same without markup, for paper: nothing is escaped. */
  public String plainTemplate(String template, Object... namesAndValues) {
    var arguments = arguments(namesAndValues);
    arguments.replaceAll((name, value) -> value instanceof Number ? value : value.toString());
    return new MessageFormat(template, language.locale()).format(arguments);
  }

  private static Map<String, Object> escaped(Object... namesAndValues) {
    var arguments = arguments(namesAndValues);
    arguments.replaceAll(
        (name, value) ->
            switch (value) {
              case Html html -> html.markup();
              case Number number -> number;
              default -> Html.escape(value.toString()).markup();
            });
    return arguments;
  }

  /** Which version of which text this is: its key and a fingerprint of its words. */
  public String version(String key) {
    return key + "#" + Template.fingerprint(templates.getOrDefault(key, ""));
  }

  /** A text without markup, for a button or a note over the chat. */
  public String plain(String key, Object... namesAndValues) {
    var arguments = arguments(namesAndValues);
    arguments.replaceAll((name, value) -> value instanceof Number ? value : value.toString());
    return format(key, arguments);
  }

  /** For example "2024. gada 5. februāris". */
  public String date(LocalDate date) {
    return dated("text.date.full", date);
  }

  /** For example "2024. gada 5. februāra", as it stands behind "kopš" and "no". */
  public String from(LocalDate date) {
    return dated("text.date.from", date);
  }

  /** For example "līdz 2024. gada 5. februārim": the month in the case that "līdz" asks for. */
  public String until(LocalDate date) {
    return dated("text.date.until", date);
  }

  /** The same for a message, with the last moment of that day behind the words. */
  public Html until(LocalDate date, ZoneId zone) {
    return Html.time(until(date), date.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(60));
  }

  /** For example "līdz 2024. gada 5. februārim", as it stands behind "extended" or "away". */
  public String upTo(LocalDate date) {
    return dated("text.date.upTo", date);
  }

  /** For example "pirmdiena, 2024. gada 5. februāris". */
  public String weekday(LocalDate date) {
    return plain(
        "text.date.weekday", "weekday", "d" + date.getDayOfWeek().getValue(), "date", date(date));
  }

  /** For example "05.02.2024. plkst. 9.00". */
  public String moment(Instant instant, ZoneId zone) {
    var local = instant.atZone(zone);
    return plain(
        "text.date.moment", "date", day(local.toLocalDate()), "time", time(local.toLocalTime()));
  }

  /** For example "05.02.2024." or "5 Feb 2024". */
  public String day(LocalDate date) {
    return plain(
        "text.date.short",
        "year",
        Integer.toString(date.getYear()),
        "month",
        "m" + date.getMonthValue(),
        "day",
        date.getDayOfMonth());
  }

  public String time(LocalTime time) {
    return plain(
        "text.time.short",
        "hour",
        Integer.toString(time.getHour()),
        "minute",
        "%02d".formatted(time.getMinute()));
  }

  /** Euros as the language groups them, for example "30 000 EUR". */
  public String money(BigDecimal euros) {
    var format = NumberFormat.getInstance(language.locale());
    if (euros.stripTrailingZeros().scale() > 0) {
      format.setMinimumFractionDigits(2);
    }
    return plain("text.money", "amount", format.format(euros));
  }

  /** A number as the language groups it, for example "30 000". */
  public String number(BigDecimal number) {
    return NumberFormat.getInstance(language.locale()).format(number);
  }

  private String dated(String key, LocalDate date) {
    return plain(
        key,
        "year",
        Integer.toString(date.getYear()),
        "month",
        "m" + date.getMonthValue(),
        "day",
        Integer.toString(date.getDayOfMonth()));
  }

  private String format(String key, Map<String, Object> arguments) {
    return arguments.isEmpty()
        ? alone.computeIfAbsent(key, always -> filled(always, Map.of()))
        : filled(key, arguments);
  }

  private String filled(String key, Map<String, Object> arguments) {
    var format = parsed.computeIfAbsent(key, this::parse);
    // A MessageFormat keeps state while it formats.
    synchronized (format) {
      return format.format(arguments);
    }
  }

  private MessageFormat parse(String key) {
    var template = templates.get(key);
    if (template == null) {
      throw new IllegalArgumentException("no text " + key + " in " + language.code());
    }
    return new MessageFormat(template, language.locale());
  }

  private static Map<String, Object> arguments(Object... namesAndValues) {
    var arguments = new HashMap<String, Object>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return arguments;
  }
}

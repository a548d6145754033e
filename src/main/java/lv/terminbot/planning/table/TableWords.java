package lv.terminbot.planning.table;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;

/** What sheets and columns are called, in every language in which the bot speaks. */
public final class TableWords {
  private static final Pattern IN_A_LANGUAGE = Pattern.compile("(.*\\S)\\s*\\(([a-z]{2})\\)");
  private final List<Phrases> spoken;

  public TableWords(Collection<Phrases> spoken) {
    this.spoken = List.copyOf(spoken);
  }

  public static String name(Sheet sheet, Phrases phrases) {
    return phrases.plain("planning.sheet." + sheet.code());
  }

  /** "Nosaukums (lv)" */
  public static String name(Heading heading, Phrases phrases) {
    var name = phrases.plain("planning.column." + heading.column().code());
    return heading.language().map(l -> name + " (" + l.code() + ")").orElse(name);
  }

  /** The sheet of this name, however its letters are. */
  Optional<Sheet> sheet(String name) {
    return Stream.of(Sheet.values())
        .filter(sheet -> spoken.stream().anyMatch(p -> isSame(name(sheet, p), name)))
        .findFirst();
  }

  /** The sheet that the first one of a single table is: measures, by their columns. */
  boolean isHeadOfMeasures(List<String> heads) {
    var found = heads.stream().flatMap(head -> heading(Sheet.MEASURES, head).stream()).toList();
    return found.stream().anyMatch(h -> h.column() == Column.NUMBER)
        && found.stream().anyMatch(h -> h.column() == Column.TITLE);
  }

  Optional<Heading> heading(Sheet sheet, String head) {
    var parts = IN_A_LANGUAGE.matcher(tidy(head));
    var name = parts.matches() ? parts.group(1) : head;
    var language =
        parts.matches() ? Optional.of(new Language(parts.group(2))) : Optional.<Language>empty();
    return sheet.columns().stream()
        .filter(column -> column.isByLanguage() == language.isPresent())
        .filter(column -> isNamed(column, name))
        .map(column -> new Heading(column, language))
        .findFirst();
  }

  /** The role of this name, in whichever language. */
  Optional<String> role(String written) {
    return PeopleReading.roles().stream()
        .filter(
            role ->
                spoken.stream().anyMatch(p -> isSame(p.plain("planning.role." + role), written)))
        .findFirst();
  }

  /** All heads of a sheet as they are in the language of whoever reads. */
  static TableFault.Sentence heads(Sheet sheet) {
    return phrases ->
        String.join(
            ", ",
            sheet.headings(List.of(Language.LATVIAN, Language.ENGLISH)).stream()
                .map(heading -> name(heading, phrases))
                .toList());
  }

  private boolean isNamed(Column column, String name) {
    return spoken.stream().anyMatch(p -> isSame(p.plain("planning.column." + column.code()), name));
  }

  /** Whether somebody means yes; nothing where it is neither that nor no. */
  static Optional<Boolean> yes(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "", "-", "nē", "ne", "no", "false", "0", "нет" -> Optional.of(false);
      case "jā", "ja", "yes", "true", "1", "x", "да" -> Optional.of(true);
      default -> Optional.empty();
    };
  }

  private static boolean isSame(String one, String other) {
    return tidy(one).equals(tidy(other));
  }

  private static String tidy(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ").replace("*", "");
  }
}

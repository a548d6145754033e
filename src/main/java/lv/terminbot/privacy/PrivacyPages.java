package lv.terminbot.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfPrivacy;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What is said of what is kept, made from the one table of it. */
public final class PrivacyPages {
  private final Periods periods;

  public PrivacyPages(Periods periods) {
    this.periods = periods;
  }

  /** What is kept of whom and for how long. */
  Page table(Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("privacy.table.heading"));
    Stream.of(Kept.values()).forEach(kept -> lines.add(line(kept, phrases)));
    lines.add(phrases.html("privacy.table.rights"));
    lines.add(phrases.html("privacy.mine.notes"));
    return new Page(
        Html.lines(lines),
        List.of(
            List.of(
                new Button(
                    phrases.plain("privacy.button.mine"),
                    ButtonCode.encode(new OfPrivacy.AskMyData())),
                new Button(
                    phrases.plain("privacy.button.delete"),
                    ButtonCode.encode(new OfPrivacy.DeleteMe())))));
  }

  private Html line(Kept kept, Phrases phrases) {
    return phrases.html(
        "privacy.table.line",
        "what",
        what(kept, phrases),
        "long",
        periods
            .days(kept)
            .map(days -> phrases.plain("privacy.days." + kept.code(), "days", days))
            .orElseGet(() -> phrases.plain("privacy.endless." + kept.code())));
  }

  private static String what(Kept kept, Phrases phrases) {
    return phrases.plain("privacy.kept." + kept.code());
  }

  /** How much there is of each. */
  Page summary(Map<Kept, List<Map<String, String>>> all, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("privacy.mine.heading"));
    Stream.of(Kept.values())
        .filter(kept -> !rows(all, kept).isEmpty())
        .forEach(kept -> lines.add(count(kept, all, phrases)));
    lines.add(phrases.html("privacy.mine.notes"));
    return new Page(Html.lines(lines));
  }

  private static Html count(Kept kept, Map<Kept, List<Map<String, String>>> all, Phrases phrases) {
    return phrases.html(
        "privacy.mine.line", "what", what(kept, phrases), "count", rows(all, kept).size());
  }

  /** All of it, word for word. */
  String file(Map<Kept, List<Map<String, String>>> all, Phrases phrases) {
    return Stream.of(Kept.values())
        .filter(kept -> !rows(all, kept).isEmpty())
        .map(
            kept ->
                "== "
                    + what(kept, phrases)
                    + " ==\n"
                    + rows(all, kept).stream()
                        .map(PrivacyPages::written)
                        .collect(Collectors.joining("\n")))
        .collect(
            Collectors.joining("\n\n", "", "\n\n" + phrases.plain("privacy.mine.notes") + "\n"));
  }

  private static String written(Map<String, String> row) {
    return row.entrySet().stream()
            .map(field -> field.getKey() + ": " + field.getValue())
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  /** What would go, and what would stay without a name. */
  Page preview(Map<Kept, List<Map<String, String>>> all, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("privacy.delete.ask"));
    for (var fate : Kept.Fate.values()) {
      var of =
          Stream.of(Kept.values())
              .filter(kept -> kept.fate() == fate && !rows(all, kept).isEmpty())
              .toList();
      if (!of.isEmpty()) {
        lines.add(
            phrases.html("privacy.fate." + fate.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        of.forEach(kept -> lines.add(count(kept, all, phrases)));
      }
    }
    return new Page(Html.lines(lines));
  }

  private static List<Map<String, String>> rows(
      Map<Kept, List<Map<String, String>>> all, Kept kept) {
    return all.getOrDefault(kept, List.of());
  }
}

package lv.terminbot.store.outbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Article;
import lv.terminbot.mailbox.Button;
import lv.terminbot.store.JsonColumn;
import lv.terminbot.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen in the answer to an inline query, in one column: an article is a row of three,
 * the way to the private chat one of two.
 */
final class Choices {
  private Choices() {}

  static String write(List<Article> articles, Optional<Button> privately) {
    return JsonColumn.write(
        Stream.concat(
                privately.stream().map(b -> List.of(b.label(), b.code())),
                articles.stream().map(a -> List.of(a.title(), a.description(), a.text().markup())))
            .toList());
  }

  static List<Article> articles(@Nullable String column) {
    return JsonColumn.read(column).stream()
        .filter(row -> row.size() == 3)
        .map(row -> new Article(row.get(0), row.get(1), Html.trusted(row.get(2))))
        .toList();
  }

  static Optional<Button> privately(@Nullable String column) {
    return JsonColumn.read(column).stream()
        .filter(row -> row.size() == 2)
        .map(row -> new Button(row.get(0), row.get(1)))
        .findFirst();
  }
}

package lv.terminbot.store.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Link;
import lv.terminbot.mailbox.RepliedTo;
import lv.terminbot.mailbox.RepliedTo.Author;
import lv.terminbot.mailbox.RepliedTo.Original;
import lv.terminbot.mailbox.RepliedTo.Quote;
import lv.terminbot.mailbox.Written;
import lv.terminbot.store.JsonColumn;
import org.jspecify.annotations.Nullable;

/**
 * What is said about the words of a message, in one column: a row for each, with its name first. A
 * message of a version before has none.
 */
final class Details {
  private static final String LINK = "link";
  private static final String ALBUM = "album";
  private static final String REPLY = "reply";
  private static final String REPLY_ELSEWHERE = "reply elsewhere";
  private static final String QUOTE = "quote";

  private final List<List<String>> rows;

  private Details(List<List<String>> rows) {
    this.rows = rows;
  }

  static @Nullable String write(Written written) {
    var rows = new ArrayList<List<String>>();
    for (var link : written.links()) {
      rows.add(List.of(LINK, text(link.from()), text(link.to()), link.address()));
    }
    written.album().ifPresent(album -> rows.add(List.of(ALBUM, album)));
    written
        .repliedTo()
        .ifPresent(
            earlier -> {
              rows.add(reply(earlier));
              earlier
                  .quote()
                  .ifPresent(
                      quote -> rows.add(List.of(QUOTE, text(quote.position()), quote.text())));
            });
    return rows.isEmpty() ? null : JsonColumn.write(rows);
  }

  private static List<String> reply(RepliedTo earlier) {
    return switch (earlier) {
      case RepliedTo.Here(var id, var author, _) -> List.of(REPLY, author.name(), text(id));
      case RepliedTo.Elsewhere(var original, var author, _) ->
          original
              .map(
                  at ->
                      List.of(
                          REPLY_ELSEWHERE,
                          author.name(),
                          text(at.chat().value()),
                          text(at.messageId())))
              .orElseGet(() -> List.of(REPLY_ELSEWHERE, author.name()));
    };
  }

  private static String text(long number) {
    return Long.toString(number);
  }

  static Details read(@Nullable String column) {
    return new Details(JsonColumn.read(column));
  }

  List<Link> links() {
    return rows.stream()
        .filter(row -> row.getFirst().equals(LINK))
        .map(
            row -> new Link(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)), row.get(3)))
        .toList();
  }

  Optional<String> album() {
    return find(ALBUM).map(row -> row.get(1));
  }

  Optional<RepliedTo> repliedTo() {
    return find(REPLY)
        .<RepliedTo>map(row -> new RepliedTo.Here(Long.parseLong(row.get(2)), author(row), quote()))
        .or(
            () ->
                find(REPLY_ELSEWHERE)
                    .map(row -> new RepliedTo.Elsewhere(original(row), author(row), quote())));
  }

  private static Optional<Original> original(List<String> row) {
    return row.size() < 4
        ? Optional.empty()
        : Optional.of(
            new Original(new ChatId(Long.parseLong(row.get(2))), Long.parseLong(row.get(3))));
  }

  private static Author author(List<String> row) {
    return Author.valueOf(row.get(1));
  }

  private Optional<Quote> quote() {
    return find(QUOTE).map(row -> new Quote(row.get(2), Integer.parseInt(row.get(1))));
  }

  private Optional<List<String>> find(String name) {
    return rows.stream().filter(row -> row.getFirst().equals(name)).findFirst();
  }
}

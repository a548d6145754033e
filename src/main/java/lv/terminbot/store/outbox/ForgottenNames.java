package lv.terminbot.store.outbox;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.store.instances.Instance;
import lv.terminbot.text.PersonMark;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Names of those who were forgotten while what speaks of them was being made. Whether they are
 * still there is asked in the commit that queues it, and they stay there until that is made:
 * whoever forgets them afterwards finds it.
 */
final class ForgottenNames {
  private final JdbcClient jdbc;
  private final Instance instance;

  ForgottenNames(JdbcClient jdbc, Instance instance) {
    this.jdbc = jdbc;
    this.instance = instance;
  }

  /** The same with nobody named in their place. */
  List<Reply> takenOutOf(List<Reply> replies) {
    return replies.stream().map(this::takenOutOf).toList();
  }

  Reply takenOutOf(Reply reply) {
    return switch (reply) {
      case Reply.Message message ->
          takenOut(new Page(message.text(), message.buttons()))
              .<Reply>map(page -> message.showing(page))
              .orElse(reply);
      case Reply.Edit edit ->
          takenOut(new Page(edit.text(), edit.buttons()))
              .map(page -> page.inPlaceOf(edit.to(), edit.messageId()))
              .orElse(reply);
      case Reply.Document document ->
          takenOut(new Page(document.caption(), document.buttons()))
              .<Reply>map(
                  page ->
                      new Reply.Document(
                          document.to(), document.file(), page.text(), page.buttons()))
              .orElse(reply);
      case Reply.TapAnswer _, Reply.InlineAnswer _, Reply.Menu _ -> reply;
    };
  }

  Page takenOutOf(Page page) {
    return takenOut(page).orElse(page);
  }

  /** Empty where nobody of that kind is named. */
  private Optional<Page> takenOut(Page page) {
    return gone(people(page)).stream()
        .reduce(
            Optional.empty(),
            (left, mark) -> Optional.of(without(mark, left.orElse(page))),
            (one, _) -> one);
  }

  /** Who is written to by e-mail only is an address of an institution, and no person. */
  private static List<PersonMark> people(Page page) {
    return PersonMark.in(page.text()).stream()
        .filter(mark -> !new ChatId(mark.person()).isEmail())
        .toList();
  }

  private List<PersonMark> gone(List<PersonMark> named) {
    if (named.isEmpty()) {
      return named;
    }
    var known =
        new HashSet<>(
            jdbc.sql(
                    "select id from person where id in (:named) order by id "
                        + instance.holdingThere())
                .param("named", named.stream().map(PersonMark::person).toList())
                .query(Long.class)
                .list());
    return named.stream().filter(mark -> !known.contains(mark.person())).toList();
  }

  private static Page without(PersonMark mark, Page page) {
    var names = mark.namesIn(page.text());
    return new Page(
        mark.takenOutOf(page.text()),
        page.buttons().stream()
            .map(row -> row.stream().map(button -> without(names, button)).toList())
            .toList());
  }

  private static Button without(List<String> names, Button button) {
    return new Button(PersonMark.takenOutOf(button.label(), names), button.code());
  }
}

package lv.terminbot.store.privacy;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.desk.OfCorrespondence;
import lv.terminbot.people.PersonId;
import lv.terminbot.text.Html;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters to others that carry the words of a draft or a question: they go where those go. */
final class LettersWithWords {
  private final JdbcClient jdbc;

  LettersWithWords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Question(long id, String words) {}

  private record Letter(long id, String words) {}

  /** Part of the caller's commit, as long as their drafts and questions are there. */
  void forget(PersonId person) {
    forgetDrafts("person = :value", person.value());
    forgetQuestions("person = :value", person.value());
  }

  void forgetDrafts(Instant before) {
    forgetDrafts("changed_at < :value", before.toEpochMilli());
  }

  void forgetQuestions(Instant before) {
    forgetQuestions("at < :value", before.toEpochMilli());
  }

  /** A head was asked to sign it, by a button that names it. */
  private void forgetDrafts(String which, long value) {
    jdbc.sql("select id from draft where " + which)
        .param("value", value)
        .query(Long.class)
        .list()
        .forEach(draft -> forget(asked(ButtonCode.encode(new OfReport.SignOff(draft, 0)))));
  }

  private void forgetQuestions(String which, long value) {
    jdbc.sql("select id, words from contact_question where " + which)
        .param("value", value)
        .query(Question.class)
        .list()
        .forEach(this::forget);
  }

  /** A coordinator was asked for an answer by a button; others were shown it with the answer. */
  private void forget(Question question) {
    var code = ButtonCode.encode(new OfCorrespondence.AnswerQuestion(question.id()));
    forget(letters("codes like :sign", "%\"" + code + "\"%").stream().map(Letter::id).toList());
    var quoted = Html.quote(question.words()).markup();
    var number = Pattern.compile("(?<!\\d)" + question.id() + "(?!\\d)");
    forget(
        letters("words like :sign", "%</blockquote>%").stream()
            .filter(letter -> letter.words().contains(quoted))
            .filter(letter -> number.matcher(letter.words().replace(quoted, "")).find())
            .map(Letter::id)
            .toList());
  }

  /** The version that was shown stands behind the number of the draft. */
  private List<Long> asked(String code) {
    var draft = code.substring(0, code.lastIndexOf('|') + 1);
    return letters("codes like :sign", "%\"" + draft + "%").stream().map(Letter::id).toList();
  }

  private List<Letter> letters(String which, String sign) {
    return jdbc.sql("select id, words from outbox where words is not null and " + which)
        .param("sign", sign)
        .query((row, n) -> new Letter(row.getLong("id"), row.getString("words")))
        .list();
  }

  /** What waits does not leave any more; what is in flight may be tried again, and says nothing. */
  private void forget(List<Long> letters) {
    for (var letter : letters) {
      change("delete from outbox where id = :id and state = 'queued' and holder is null", letter);
      change(
          "update outbox set words = '…', buttons = '' where id = :id and state = 'queued'",
          letter);
      change(
          "update outbox set words = null, buttons = null where id = :id and state <> 'queued'",
          letter);
    }
  }

  private void change(String statement, long letter) {
    jdbc.sql(statement).param("id", letter).update();
  }
}

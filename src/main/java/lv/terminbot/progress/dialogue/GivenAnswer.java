package lv.terminbot.progress.dialogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.NoChallenge;
import lv.terminbot.progress.Quantity;
import lv.terminbot.text.Localized;

/** Whether words answer a question, and how they are kept. */
public sealed interface GivenAnswer {

  record Taken(String words) implements GivenAnswer {}

  /** They do not; the key says what would. */
  record Unfit(String key) implements GivenAnswer {}

  Pattern DATE =
      Pattern.compile(
          "(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?(?<y>\\d{4})\\.?|(?<iso>\\d{4}-\\d\\d-\\d\\d)");

  Pattern BARE_NUMBER = Pattern.compile("[-+]?[0-9][0-9eE .,%()–:+-]*");
  Pattern BARE_DATE = Pattern.compile("[0-9][0-9 ./-]*");

  /** Whether words can be nothing but an answer to the question. */
  static boolean isBare(Question question, String words) {
    return switch (question.kind()) {
      case NUMBER -> BARE_NUMBER.matcher(words.strip()).matches() || Quantity.isAll(words);
      case DATE -> BARE_DATE.matcher(words.strip()).matches();
      case CHOICE -> check(question, words) instanceof Taken;
      case TEXT -> question.code().equals(Question.CHALLENGES) && NoChallenge.isSaid(words);
      case STATE, FILES -> false;
    };
  }

  static GivenAnswer check(Question question, String words) {
    return switch (question.kind()) {
      case STATE, TEXT, FILES -> new Taken(words);
      case NUMBER ->
          Quantity.readAll(words).isEmpty()
              ? new Unfit("progress.unfit.number")
              : new Taken(words.strip());
      case DATE ->
          date(words)
              .<GivenAnswer>map(day -> new Taken(day.toString()))
              .orElse(new Unfit("progress.unfit.date"));
      case CHOICE ->
          question.choices().stream()
              .filter(c -> isCalled(c.label(), c.code(), words))
              .findFirst()
              .<GivenAnswer>map(c -> new Taken(c.code()))
              .orElse(new Unfit("progress.unfit.choice"));
    };
  }

  private static boolean isCalled(Localized label, String code, String words) {
    var said = words.strip().toLowerCase(Locale.ROOT);
    return code.equals(said)
        || label.byLanguage().values().stream()
            .anyMatch(l -> l.toLowerCase(Locale.ROOT).equals(said));
  }

  private static Optional<LocalDate> date(String words) {
    var matcher = DATE.matcher(words.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          matcher.group("iso") != null
              ? LocalDate.parse(matcher.group("iso"))
              : LocalDate.of(
                  Integer.parseInt(matcher.group("y")),
                  Integer.parseInt(matcher.group("m")),
                  Integer.parseInt(matcher.group("d"))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}

package lv.terminbot.people.wording;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A text that coordinators may change, and what it may name. */
public enum Wording {
  INVITATION("reminder.opening.invitation", Samples.CYCLE),
  BEFORE("reminder.opening.before", Samples.CYCLE),
  TODAY("reminder.opening.today", Samples.CYCLE),
  OVERDUE("reminder.opening.overdue", Samples.CYCLE),
  LETTER("report.letter.purpose", Map.of("role", "…", "institution", "…")),
  LETTER_PRIVACY("report.letter.privacy.text", Map.of("days", 365)),
  EMAIL_INVITATION(
      "report.letter.email",
      Map.of("purpose", "…", "link", "https://t.me/…", "until", "…", "inviter", "…")),
  EMAIL_WELCOME("people.email.welcome", Map.of("code", "VARAM", "by", "…")),
  EMAIL_CLOSING("reminder.closing.email", Map.of());

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // it is a copy that nothing can change
  private final Map<String, Object> samples;

  /**
   * @param key of the text that is said unless coordinators say otherwise
   * @param samples a value for each argument that it may name
   */
  Wording(String key, Map<String, Object> samples) {
    this.key = key;
    this.samples = Map.copyOf(samples);
  }

  /** The arguments of a reminder. */
  private static final class Samples {
    static final Map<String, Object> CYCLE =
        Map.of("cycle", "…", "until", "…", "date", "…", "days", 14L, "count", 3);

    private Samples() {}
  }

  String key() {
    return key;
  }

  Map<String, Object> samples() {
    return samples;
  }

  /** Its word in orders, on buttons and in the database: {@code email-welcome}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Wording> find(String code) {
    return Stream.of(values()).filter(w -> w.code().equals(code)).findFirst();
  }
}

package lv.terminbot.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfPrivacy;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Where people see what is kept of them, take it home, and have it deleted. */
public final class PrivacyDesk implements Door<OfPrivacy> {
  /** A preview is good for so long. */
  private static final Duration FRESH = Duration.ofMinutes(15);

  private final PrivacyPages pages;
  private final DataExport export;
  private final Erasure erasure;
  private final Texts texts;
  private final Clock clock;

  public PrivacyDesk(
      PrivacyPages pages, DataExport export, Erasure erasure, Texts texts, Clock clock) {
    this.pages = pages;
    this.export = export;
    this.erasure = erasure;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public Family<OfPrivacy> family() {
    return OfPrivacy.FAMILY;
  }

  @Override
  public Response open(Person who, OfPrivacy intent) {
    var phrases = texts.in(who.language());
    return switch (intent) {
      case OfPrivacy.AskPrivacy() -> Response.below(pages.table(phrases));
      case OfPrivacy.AskMyData() -> export.take(who, phrases);
      case OfPrivacy.DeleteMe() -> preview(who, phrases);
      case OfPrivacy.ConfirmDeletion(var at) -> delete(who, Instant.ofEpochSecond(at), phrases);
    };
  }

  private Response preview(Person who, Phrases phrases) {
    if (erasure.isLastCoordinator(who)) {
      return Response.inPlace(new Page(phrases.html("privacy.delete.last")));
    }
    var page = export.preview(who, phrases);
    var now = clock.instant().getEpochSecond();
    return Response.inPlace(
        new Page(
            page.text(),
            List.of(
                List.of(button("privacy.delete.export", new OfPrivacy.AskMyData(), phrases)),
                List.of(
                    button("privacy.delete.yes", new OfPrivacy.ConfirmDeletion(now), phrases)))));
  }

  private Response delete(Person who, Instant shownAt, Phrases phrases) {
    var now = clock.instant();
    if (shownAt.isAfter(now) || shownAt.plus(FRESH).isBefore(now)) {
      return preview(who, phrases);
    }
    if (erasure.isLastCoordinator(who)) {
      return Response.inPlace(new Page(phrases.html("privacy.delete.last")));
    }
    erasure.erase(who);
    return Response.inPlace(new Page(phrases.html("privacy.delete.done")));
  }

  private static Button button(String key, OfPrivacy intent, Phrases phrases) {
    return new Button(phrases.plain(key), ButtonCode.encode(intent));
  }
}

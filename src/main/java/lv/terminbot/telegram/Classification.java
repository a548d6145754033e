package lv.terminbot.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Destination;
import lv.terminbot.mailbox.IfUncertain;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.text.Html;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Tells what an answer of the Bot API means for the reply that was sent: there, to be repeated,
 * perhaps there, refused for good. Only what surely did not arrive, or does no harm twice, is
 * repeated.
 */
final class Classification {
  private static final List<String> AS_GOOD_AS_DONE =
      List.of("message is not modified", "query is too old", "query id is invalid");
  private static final List<String> UNREACHABLE =
      List.of("chat not found", "user not found", "peer_id_invalid");
  private static final List<String> NEVER_STARTED =
      List.of("can't initiate conversation", "chat not found", "user not found", "peer_id_invalid");
  private static final List<String> NOT_SHOWN =
      List.of("photo_", "image_process_failed", "too big for a photo");
  private static final List<String> UNREADABLE = List.of("can't parse entities");
  private static final List<String> NOT_EDITABLE =
      List.of(
          "message to edit not found",
          "message can't be edited",
          "message_id_invalid",
          "there is no text in the message to edit");

  /** How often the same is said at most while it is not known whether it arrives. */
  private static final int MOST_SAID = 4;

  private final Timeouts timeouts;

  Classification(Timeouts timeouts) {
    this.timeouts = timeouts;
  }

  /**
   * @param tries how often it was tried before
   */
  Delivery classify(Reply reply, CallOutcome<?> outcome, int tries) {
    return switch (outcome) {
      case CallOutcome.Accepted<?>(Message message) ->
          Optional.ofNullable(message.getMessageId())
              .<Delivery>map(Delivery.Sent::new)
              .orElseGet(() -> new Delivery.Uncertain("an answer without the message's number"));
      case CallOutcome.Accepted<?> _ -> new Delivery.Sent(0);
      case CallOutcome.Refused<?> no -> refused(reply, no, tries);
      case CallOutcome.Foreign<?> other -> foreign(reply, other, tries);
      case CallOutcome.NotSent<?> _ -> later(outcome, tries);
      case CallOutcome.Unanswered<?> _ -> perhaps(reply, outcome, tries);
    };
  }

  /**
   * What comes of a message whose sender met what it did not expect: whether it left is not known,
   * and tried again it would only fail again.
   */
  static Delivery unexpected(Throwable cause) {
    return new Delivery.Uncertain("unexpected: " + cause.getClass().getSimpleName());
  }

  /** The same delivery, but what is said again when in doubt is, as long as that makes sense. */
  Delivery decided(Outgoing outgoing, Delivery delivery) {
    return delivery instanceof Delivery.Uncertain(var reason)
            && outgoing.ifUncertain() == IfUncertain.SAY_AGAIN
            && outgoing.tries() < MOST_SAID
        ? new Delivery.Later(rest(outgoing.tries()), reason)
        : delivery;
  }

  /** What may be tried at once instead, if the answer leaves such a way. */
  Optional<Reply> instead(Reply reply, CallOutcome<?> outcome) {
    if (!(outcome instanceof CallOutcome.Refused<?> no) || no.code() != 400) {
      return Optional.empty();
    }
    return switch (reply) {
      case Reply.Message m when says(no, UNREADABLE) ->
          Optional.of(
              new Reply.Message(
                  m.to(), plainer(m.text()), m.buttons(), m.slot(), m.inReplyTo(), m.inRecord()));
      case Reply.Document d when says(no, UNREADABLE) ->
          Optional.of(new Reply.Document(d.to(), d.file(), plainer(d.caption()), d.buttons()));
      case Reply.Edit e when says(no, UNREADABLE) ->
          Optional.of(new Reply.Edit(e.to(), e.messageId(), plainer(e.text()), e.buttons()));
      case Reply.Edit e when says(no, NOT_EDITABLE) ->
          Optional.of(new Reply.Message(e.to(), e.text(), e.buttons()));
      case Reply.Document d when d.file().isPicture() && says(no, NOT_SHOWN) ->
          Optional.of(new Reply.Document(d.to(), d.file().toBeOpened(), d.caption(), d.buttons()));
      case Reply.Message m when GroupRefusal.maySpeakOutside(m) && GroupRefusal.isOfTopic(no) ->
          Optional.of(
              new Reply.Message(
                  new Destination(m.chat()),
                  m.text(),
                  m.buttons(),
                  m.slot(),
                  m.inReplyTo(),
                  m.inRecord()));
      case Reply.Document d when GroupRefusal.maySpeakOutside(d) && GroupRefusal.isOfTopic(no) ->
          Optional.of(
              new Reply.Document(new Destination(d.chat()), d.file(), d.caption(), d.buttons()));
      default -> Optional.empty();
    };
  }

  private Delivery refused(Reply reply, CallOutcome.Refused<?> no, int tries) {
    if (no.movedTo().isPresent()) {
      return new Delivery.Moved(no.movedTo().get());
    }
    if (no.tokenRefused()) {
      return new Delivery.Later(timeouts.firstPause(), "the server does not know the token");
    }
    if (no.code() == 429) {
      return new Delivery.Later(no.retryAfter().orElse(rest(tries)), no.inWords());
    }
    if (no.code() >= 500) {
      return perhaps(reply, no, tries);
    }
    if (isBlocked(no)) {
      return new Delivery.Blocked(obstacle(reply, no), no.inWords());
    }
    return no.code() == 400 && says(no, AS_GOOD_AS_DONE)
        ? new Delivery.Sent(0)
        : new Delivery.Failed(no.inWords());
  }

  private static boolean isBlocked(CallOutcome.Refused<?> no) {
    return no.code() == 403
        || (no.code() == 400 && (says(no, UNREACHABLE) || GroupRefusal.isOne(no)));
  }

  private Delivery foreign(Reply reply, CallOutcome.Foreign<?> other, int tries) {
    if (other.tokenRefused()) {
      return new Delivery.Later(timeouts.firstPause(), other.inWords());
    }
    // a gateway may say 5xx before somebody behind it took the request, and after
    var surelyNot = other.status() >= 300 && other.status() < 500;
    return surelyNot ? later(other, tries) : perhaps(reply, other, tries);
  }

  private Delivery perhaps(Reply reply, CallOutcome<?> outcome, int tries) {
    return reply instanceof Reply.Message || reply instanceof Reply.Document
        ? new Delivery.Uncertain(outcome.inWords())
        : later(outcome, tries);
  }

  private Delivery later(CallOutcome<?> outcome, int tries) {
    return new Delivery.Later(rest(tries), outcome.inWords());
  }

  private Duration rest(int tries) {
    return timeouts.pause(tries + 1);
  }

  private static Obstacle obstacle(Reply reply, CallOutcome.Refused<?> no) {
    return reply instanceof Reply.InChat seen && seen.chat().isGroup()
        ? GroupRefusal.obstacle(no)
        : ofPerson(no);
  }

  private static Obstacle ofPerson(CallOutcome.Refused<?> no) {
    if (says(no, List.of("bot was blocked by the user"))) {
      return Obstacle.STOPPED;
    }
    if (says(no, List.of("user is deactivated"))) {
      return Obstacle.DEACTIVATED;
    }
    return says(no, NEVER_STARTED) ? Obstacle.NEVER_STARTED : Obstacle.OTHER;
  }

  private static boolean says(CallOutcome.Refused<?> no, List<String> phrases) {
    var said = no.description().toLowerCase(Locale.ROOT);
    return phrases.stream().anyMatch(said::contains);
  }

  /**
   * Text whose markup Telegram refused: without the marks of moments, which an older server does
   * not know; if it has none, as its reader would see it.
   */
  private static Html plainer(Html text) {
    var timeless = text.withoutTimes();
    return timeless.equals(text) ? Html.escape(text.visible()) : timeless;
  }
}

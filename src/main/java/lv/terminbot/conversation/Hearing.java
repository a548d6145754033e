package lv.terminbot.conversation;

import java.util.Optional;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Incoming;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.SystemNote;

/** Hears one message: by where and how it was said it is known who deals with it. */
public final class Hearing {
  private final PrivateChat privately;
  private final GroupChat group;
  private final InlineTyping inline;
  private final Notes notes;
  private final GivenUp givenUp;

  public Hearing(
      PrivateChat privately, GroupChat group, InlineTyping inline, Notes notes, GivenUp givenUp) {
    this.privately = privately;
    this.group = group;
    this.inline = inline;
    this.notes = notes;
    this.givenUp = givenUp;
  }

  Outcome hear(Incoming incoming) {
    return switch (incoming) {
      case SystemNote note -> notes.act(note);
      case IncomingMessage message when message.kind() == ChatKind.GROUP -> inGroup(message);
      case IncomingMessage message -> inPrivate(message);
    };
  }

  /** The answer to a question where there is nothing else to do; empty for all else. */
  Optional<Outcome> look(Incoming incoming) {
    return incoming instanceof IncomingMessage message && message.kind() == ChatKind.PRIVATE
        ? privately.look(message)
        : Optional.empty();
  }

  private Outcome inPrivate(IncomingMessage message) {
    return switch (message.content()) {
      case Content.Words(var said) -> privately.words(message, said);
      case Content.Edited(Content.Words(var said)) -> privately.edited(message, said);
      case Content.Tap tap -> privately.tap(message, tap);
      case Content.SentFile file -> privately.file(message, file);
      case Content.Other other -> privately.unreadable(message, other);
      case Content.Edited(Content.SentFile file) -> privately.editedCaption(message, file);
      case Content.Joined() -> privately.joined(message);
      case Content.Left() -> notes.stopped(message);
      case Content.Edited(Content.Other other) -> privately.edited(message, other);
      case Content.InlineQuery _ -> Outcome.NOTHING;
    };
  }

  private Outcome inGroup(IncomingMessage message) {
    return switch (message.content()) {
      case Content.Words(var said) -> group.words(message, said);
      case Content.SentFile file -> group.words(message, file.written());
      case Content.Other other -> group.words(message, other.written());
      case Content.Tap tap -> group.tap(message, tap);
      case Content.Left() -> notes.removed(message);
      case Content.InlineQuery query -> inline.answer(message, query);
      case Content.Edited _ -> Outcome.NOTHING;
      case Content.Joined _ -> Outcome.NOTHING;
    };
  }

  /** What is said after hearing it has failed for good: nobody is left waiting. */
  Outcome givenUp(Incoming incoming) {
    return givenUp.tell(incoming);
  }
}

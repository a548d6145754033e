package lv.terminbot.mailbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;

/** Something to say. Nothing is sent when one is made; it goes out through the {@link Outbox}. */
public sealed interface Reply {

  /** What stands in a chat: it counts for its limits, and people see it. */
  sealed interface InChat extends Reply {

    Destination to();

    default ChatId chat() {
      return to().chat();
    }
  }

  /**
   * A new message. What is longer than Telegram allows leaves in parts, the buttons last.
   *
   * @param slot a name within the chat, for a message that will be shown anew
   * @param inReplyTo the message of the chat that it answers, where that is to be shown
   * @param inRecord whether coordinators may look its words up
   */
  record Message(
      Destination to,
      Html text,
      List<List<Button>> buttons,
      Optional<String> slot,
      Optional<Long> inReplyTo,
      InRecord inRecord)
      implements InChat {
    public Message(Destination to, Html text, List<List<Button>> buttons) {
      this(to, text, buttons, Optional.empty(), Optional.empty(), InRecord.WITH_WORDS);
    }

    public Message(ChatId chat, Html text, List<List<Button>> buttons) {
      this(new Destination(chat), text, buttons);
    }

    public Message(ChatId chat, Html text) {
      this(chat, text, List.of());
    }

    /** This instead, in all else the same. */
    public Message showing(Page page) {
      return new Message(to, page.text(), page.buttons(), slot, inReplyTo, inRecord);
    }

    public Message named(String name) {
      return new Message(to, text, buttons, Optional.of(name), inReplyTo, inRecord);
    }

    public Message replyingTo(long messageId) {
      return new Message(to, text, buttons, slot, Optional.of(messageId), inRecord);
    }

    /** For the eyes of whoever gets it alone. */
    public Message confided() {
      return new Message(to, text, buttons, slot, inReplyTo, InRecord.WITHOUT_WORDS);
    }
  }

  /** A message of ours shown anew in its place; where it cannot be, a new one goes there. */
  record Edit(Destination to, long messageId, Html text, List<List<Button>> buttons)
      implements InChat {
    public Edit(ChatId chat, long messageId, Html text, List<List<Button>> buttons) {
      this(new Destination(chat), messageId, text, buttons);
    }
  }

  /**
   * A file with a few words under it, at most {@link #LONGEST_CAPTION} characters of them as a
   * reader counts; a picture is shown, anything else is to be opened.
   */
  record Document(Destination to, Attachment file, Html caption, List<List<Button>> buttons)
      implements InChat {
    public static final int LONGEST_CAPTION = 1024;

    public Document {
      if (caption.visible().length() > LONGEST_CAPTION) {
        throw new IllegalArgumentException("a caption of " + caption.visible().length());
      }
    }

    public Document(ChatId chat, Attachment file, Html caption) {
      this(new Destination(chat), file, caption, List.of());
    }
  }

  /** Ends the waiting of a pressed button; {@code note} shows over the chat, empty for none. */
  record TapAnswer(ChatId chat, String tapId, String note) implements Reply {}

  /**
   * What somebody may choose from while typing; personal, and of use for {@link #USEFUL} only.
   *
   * @param chat that of the query
   * @param privately leads to the private chat with the bot, where its code comes with {@code
   *     /start}
   */
  record InlineAnswer(
      ChatId chat, String queryId, List<Article> articles, Optional<Button> privately)
      implements Reply {
    /** After that Telegram takes no answer any more. */
    public static final Duration USEFUL = Duration.ofSeconds(10);

    public InlineAnswer {
      articles = List.copyOf(articles);
    }
  }

  /** The commands menu in a language: of one chat, or of all that have no own. */
  record Menu(Optional<ChatId> chat, Language language, List<Command> commands) implements Reply {}
}

package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.Subject;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.RepliedTo;
import lv.terminbot.mailbox.RepliedTo.Author;
import lv.terminbot.mailbox.RepliedTo.Quote;
import lv.terminbot.mailbox.SentMessages;
import lv.terminbot.mailbox.Written;
import lv.terminbot.people.Person;
import lv.terminbot.progress.dialogue.Subjects;

/** Finds what a message is about that somebody replies to: the bot's, or an own one. */
public final class Replies {
  private final SentMessages sent;
  private final DoorsByFamily families;
  private final Subjects subjects;
  private final Understanding understanding;

  public Replies(
      SentMessages sent, DoorsByFamily families, Subjects subjects, Understanding understanding) {
    this.sent = sent;
    this.families = families;
    this.subjects = subjects;
    this.understanding = understanding;
  }

  /** Empty where it replies to nothing, or to what is about nothing in particular. */
  Optional<Replied> find(ChatId chat, Person person, Written said) {
    return said.repliedTo()
        .filter(RepliedTo.Here.class::isInstance)
        .map(RepliedTo.Here.class::cast)
        .map(earlier -> quoted(earlier.quote(), about(chat, person, earlier)))
        .filter(about -> !about.isEmpty())
        .map(
            about ->
                new Replied(
                    about,
                    about.stream()
                        .flatMap(subject -> subjects.measure(subject).stream())
                        .distinct()
                        .toList()));
  }

  /** The codes under the bot's message that this one replies to; empty where it replies to none. */
  Optional<List<String>> codes(ChatId chat, Written said) {
    return said.repliedTo()
        .filter(RepliedTo.Here.class::isInstance)
        .map(RepliedTo.Here.class::cast)
        .filter(earlier -> earlier.author() == Author.BOT)
        .map(earlier -> sent.codes(chat, earlier.messageId()))
        .filter(codes -> !codes.isEmpty());
  }

  /** What waits for a person's words, in reply to something or by itself. */
  Awaited awaiting(ChatId chat, Person person, Written said) {
    return find(chat, person, said)
        .<Awaited>map(replied -> understanding.awaiting(person, replied))
        .orElseGet(() -> understanding.awaiting(person));
  }

  /** What is wanted of words that nobody known has said. */
  Intent wanted(Written said) {
    return understanding.read(said.text()).intent();
  }

  /** What is wanted of words that no dialogue waits for. */
  Intent wanted(ChatId chat, Person person, Written said) {
    var reading = understanding.read(said.text());
    return find(chat, person, said)
        .map(replied -> understanding.asking(replied).wanted(reading, said.text()).getFirst())
        .orElseGet(reading::intent);
  }

  private List<Subject> about(ChatId chat, Person person, RepliedTo.Here earlier) {
    return earlier.author() == Author.BOT
        ? Subject.of(
            sent.codes(chat, earlier.messageId()).stream()
                .flatMap(code -> families.pressed(code).stream())
                .toList())
        : own(chat, person, earlier);
  }

  /** Messages of a group are known by numbers of its own. */
  private List<Subject> own(ChatId chat, Person person, RepliedTo.Here earlier) {
    return chat.isGroup()
        ? List.of()
        : subjects.said(person, earlier.messageId()).stream().toList();
  }

  /** Of several, those that stand in the part that was picked out. */
  private List<Subject> quoted(Optional<Quote> quote, List<Subject> about) {
    if (quote.isEmpty() || about.size() == 1) {
      return about;
    }
    var part = quote.get().text();
    var named =
        about.stream()
            .filter(
                subject ->
                    subjects
                        .measure(subject)
                        .filter(number -> names(part, number.value()))
                        .isPresent())
            .toList();
    return named.isEmpty()
        ? understanding.read(part).intent().subject().map(List::of).orElse(about)
        : named;
  }

  private static boolean names(String part, String number) {
    var at = part.indexOf(number);
    while (at >= 0) {
      var end = at + number.length();
      var before = at > 0 && Character.isLetterOrDigit(part.charAt(at - 1));
      var after = end < part.length() && Character.isLetterOrDigit(part.charAt(end));
      var goesOn =
          end + 1 < part.length()
              && part.charAt(end) == '.'
              && Character.isDigit(part.charAt(end + 1));
      if (!before && !after && !goesOn) {
        return true;
      }
      at = part.indexOf(number, at + 1);
    }
    return false;
  }
}

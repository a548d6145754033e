package lv.terminbot.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfInvitations;
import lv.terminbot.intent.OfJoining;
import lv.terminbot.intent.OfReport;
import lv.terminbot.plan.InstitutionCode;

/**
 * Understands what people write, in any of the languages at once, with or without diacritics. Takes
 * any text, in time proportional to its length, and always answers; safe to ask from any thread.
 *
 * <p>{@code "status 3.2"}, {@code "statuss 3,2"}, {@code "3.2?"} and {@code "/status@bot 3.2"} are
 * one question. The text of a progress update is kept as it was written.
 */
public final class Reader {
  private static final Pattern JOIN_LINK =
      Pattern.compile("/start(?:@\\w{1,64})?\\s+([A-Za-z0-9_-]{1,64})");
  private static final Pattern COMMAND = Pattern.compile("/(\\w{1,64})(?:@\\w{1,64})?");
  private static final Pattern MENTION = Pattern.compile("@\\w{1,64}[,:]?\\s*");

  /** What comes with {@code /start} when somebody comes from an inline answer: no join link. */
  public static final String FROM_INLINE = "inline";

  private final Vocabulary vocabulary;

  public Reader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What these words mean, given what there is to ask about. */
  public Intent read(String words, PlanIndex known) {
    var said = words.replace("\0", "").strip();
    var link = JOIN_LINK.matcher(said);
    if (link.matches()) {
      return link.group(1).equals(FROM_INLINE)
          ? new OfHelp.Start()
          : new OfJoining.OpenJoinLink(link.group(1));
    }
    var sentence = Sentence.of(plain(said), vocabulary, known);
    return Orders.in(sentence, vocabulary, known).orElseGet(() -> read(sentence, known));
  }

  private Intent read(Sentence sentence, PlanIndex known) {
    var clues = Clues.in(sentence.said(), vocabulary, known);
    var questions = Questions.in(clues);
    var asked = vocabulary.marks().isAsked(sentence);
    return command(sentence, clues)
        .or(() -> asked || clues.isTold() ? Optional.empty() : questions.wholeWithoutState())
        .or(() -> asked ? Optional.empty() : update(sentence, clues))
        .or(() -> clues.isStatement() || clues.isTold() ? Optional.empty() : questions.sure())
        .orElseGet(() -> new OfHelp.Unclear(Guesses.of(clues, questions)));
  }

  /**
   * The same for somebody who was asked something: only what can be nothing but a question or an
   * order is one; a word such as "budget" or of a title may well be part of the answer.
   */
  public Intent readAsAnswer(String words, PlanIndex known) {
    var sentence = Sentence.of(plain(words.replace("\0", "").strip()), vocabulary, known);
    var clues = Clues.in(sentence.said(), vocabulary, known);
    return SureOrders.in(sentence, vocabulary, known)
        .or(() -> command(sentence, clues).filter(intent -> isSure(intent, clues)))
        .or(
            () ->
                vocabulary.marks().isAsked(sentence)
                    ? Optional.empty()
                    : Updates.in(sentence, vocabulary, known))
        .or(() -> Questions.in(clues).whole().filter(_ -> clues.isAsked() || clues.isTerse()))
        .orElseGet(() -> new OfHelp.Unclear(List.of()));
  }

  private Optional<Intent> update(Sentence sentence, Clues clues) {
    return Updates.in(sentence, vocabulary, clues.index())
        .filter(
            intent ->
                !(intent instanceof OfReport.QuickUpdate update)
                    || update.state().isPresent()
                    || isReport(update, clues));
  }

  /**
   * Whether without a state it is a report at all: "3.2 salīdzini ar 5.1" bids, "1.1 whats the
   * term" asks, and "13.30 tiekamies" is about no measure.
   */
  private boolean isReport(OfReport.QuickUpdate update, Clues clues) {
    var first = Word.of(update.text()).stream().limit(1).toList();
    return !clues.has(Subject.BIDDING)
        && !vocabulary.marks().asksWithin(first)
        && clues.index().hasCommitmentOf(update.number());
  }

  /**
   * What a line begins with that is no order yet has something done, or greets. What is given up
   * must be said without a slip.
   */
  private static Optional<Intent> command(Sentence sentence, Clues clues) {
    if (clues.begins(Topic.INVITE) && !clues.isAsked()) {
      return Optional.of(new OfInvitations.Invite(clues.first(InstitutionCode.class)));
    }
    var content = clues.content();
    content.andNot(clues.places(Topic.START, Topic.CANCEL));
    if (content.isEmpty() && sentence.topics().contains(Topic.CANCEL)) {
      return Optional.of(new OfReport.Cancel());
    }
    return content.isEmpty() && sentence.topics().contains(Topic.START)
        ? Optional.of(new OfHelp.Start())
        : Optional.empty();
  }

  /** "Uzaicinājums partneriem nosūtīts" invites nobody. */
  private static boolean isSure(Intent command, Clues clues) {
    var content = clues.content();
    content.andNot(clues.places(Topic.INVITE));
    return !(command instanceof OfInvitations.Invite(var code))
        || code.isPresent()
        || content.isEmpty();
  }

  /** A command as the words it is made of, and without the name of the bot it is said to. */
  private static String plain(String said) {
    var command = COMMAND.matcher(said);
    if (command.lookingAt()) {
      return command.group(1).replace('_', ' ') + said.substring(command.end());
    }
    var mention = MENTION.matcher(said);
    return mention.lookingAt() ? said.substring(mention.end()) : said;
  }
}

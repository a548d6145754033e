package lv.terminbot.reading;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.terminbot.intent.Day;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfAbsence;
import lv.terminbot.intent.OfCalendar;
import lv.terminbot.intent.OfExtensions;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfHandOver;
import lv.terminbot.intent.OfInvitations;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.intent.OfNudges.Whom;
import lv.terminbot.intent.OfOversight;
import lv.terminbot.intent.OfOversight.Manner;
import lv.terminbot.intent.OfOversight.TellMe;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.intent.OfWishes;

/** The rule of what is to be done: a line that begins with an order, and the rest of it. */
final class Orders {
  private static final Pattern TIME = Pattern.compile("\\b([01]?\\d|2[0-3]):([0-5]\\d)\\b");

  private Orders() {}

  /** Empty if the line begins with no order. */
  static Optional<Intent> in(Sentence sentence, Vocabulary vocabulary, PlanIndex index) {
    var first =
        sentence.parts().stream().filter(p -> !(p.sense() instanceof Sense.Filler)).findFirst();
    var asked = vocabulary.marks().isAsked(sentence);
    return first
        .flatMap(
            part -> {
              var rest = Rest.of(sentence.said().substring(part.to()), vocabulary, index);
              return switch (part.sense()) {
                case Sense.Ordered(var order) -> intent(order, rest, vocabulary);
                case Sense.About(var topic) when topic == Topic.LATER ->
                    later(part.folded(), rest, vocabulary);
                case Sense.About(var topic) when topic == Topic.INVITE -> invite(rest, vocabulary);
                default -> Optional.empty();
              };
            })
        // "vai var uzaicināt novērotāju?" makes no link yet
        .filter(intent -> !(asked && intent instanceof OfInvitations.InviteObserver));
  }

  private static Optional<Intent> intent(Order order, Rest rest, Vocabulary vocabulary) {
    return switch (order) {
      case CYCLES ->
          Optional.of(rest)
              .filter(r -> !CycleOrders.namesNone(r))
              .map(r -> CycleOrders.cycle(r, vocabulary));
      case LADDER -> Optional.of(CycleOrders.ladder(rest, vocabulary));
      case TELL_AT_ONCE -> alone(rest, new TellMe(Manner.AT_ONCE));
      case TELL_IN_DIGEST -> alone(rest, new TellMe(Manner.IN_DIGEST));
      case HERE -> alone(rest, new OfOversight.Here());
      case HERE_OFF -> alone(rest, new OfOversight.HereNoMore());
      case WHO_OWES -> alone(rest, new OfOversight.AskWhoOwes());
      case NUDGE -> Optional.of(nudge(Whom.NAMED, rest));
      case NUDGE_ALL -> Optional.of(nudge(Whom.ALL, rest));
      case NUDGE_SILENT -> Optional.of(nudge(Whom.SILENT, rest));
      case PAUSE -> alone(rest, new OfNudges.AskPausing(OfNudges.Pausing.PAUSE));
      case RESUME -> alone(rest, new OfNudges.AskPausing(OfNudges.Pausing.RESUME));
      case RECORD ->
          Optional.of(new OfRecord.LookUp(rest.text(), rest.codes(), rest.numbers(), rest.day()));
      case ALARMS -> alone(rest, new OfRecord.AskAlarms());
      case SEEN -> alone(rest, new OfWishes.Seen());
      case ZONE -> Optional.of(new OfWishes.AskZone(rest.text()));
      case AWAY -> Optional.of(away(rest));
      case BACK -> alone(rest, new OfAbsence.Back());
      case WHO_IS_AWAY -> alone(rest, new OfAbsence.AskAway());
      case HAND_OVER -> alone(rest, new OfHandOver.AskHandOver(Optional.empty()));
      case INVITE_OBSERVER -> Optional.of(new OfInvitations.InviteObserver());
      case CHALLENGES -> alone(rest, OfLookup.AskChallenges.ALL);
      case FILES -> alone(rest, new OfFiles.AskFiles());
      case XLSX -> alone(rest, file(OfFiles.Kind.XLSX));
      case CSV -> alone(rest, file(OfFiles.Kind.CSV));
      case DOCX -> alone(rest, file(OfFiles.Kind.DOCX));
      case PDF -> alone(rest, file(OfFiles.Kind.PDF));
      case JSON -> alone(rest, file(OfFiles.Kind.JSON));
      case COUNCIL -> alone(rest, file(OfFiles.Kind.COUNCIL));
      case ENGLISH -> alone(rest, file(OfFiles.Kind.ENGLISH));
      case ARCHIVE -> alone(rest, file(OfFiles.Kind.ARCHIVE));
      case CHARTS -> alone(rest, file(OfFiles.Kind.BY_COMMITMENT));
      case INSTITUTION_CHART -> alone(rest, file(OfFiles.Kind.BY_INSTITUTION));
      case OVER_TIME -> alone(rest, file(OfFiles.Kind.OVER_TIME));
      case MONEY_CHART -> alone(rest, file(OfFiles.Kind.FUNDING));
      case CALENDAR_FILE -> alone(rest, new OfCalendar.AskCalendar());
      case EXTEND ->
          Optional.of(
              new OfExtensions.Extend(rest.codes(), rest.numbers(), rest.day(), rest.afterDays()));
    };
  }

  private static Intent file(OfFiles.Kind kind) {
    return new OfFiles.Order(kind, Optional.empty());
  }

  /** One day is the last; of two the first is the first. */
  private static Intent away(Rest rest) {
    var until = rest.days().reversed().stream().findFirst();
    var from = rest.days().size() > 1 ? rest.day() : Optional.<Day>empty();
    return new OfAbsence.Away(from, until);
  }

  /** "uzaicini VARAM vietnieks"; without such a word it is a question like others. */
  private static Optional<Intent> invite(Rest rest, Vocabulary vocabulary) {
    var words = Word.folded(rest.text());
    return IntStream.range(0, words.size())
        .mapToObj(at -> vocabulary.ofLadder(words.subList(at, words.size())))
        .flatMap(Optional::stream)
        .flatMap(phrase -> post(phrase.sense()).stream())
        .findFirst()
        .flatMap(p -> rest.codes().stream().findFirst().map(c -> new OfInvitations.InviteTo(c, p)));
  }

  private static Optional<OfInvitations.Post> post(Sense sense) {
    return switch (sense) {
      case Sense.OfLadder(var part) when part == Sense.OfLadder.Part.DEPUTIES ->
          Optional.of(OfInvitations.Post.DEPUTY);
      case Sense.OfLadder(var part) when part == Sense.OfLadder.Part.HEADS ->
          Optional.of(OfInvitations.Post.HEAD);
      default -> Optional.empty();
    };
  }

  /**
   * "vēlāk" with a day behind it, "atgādini rīt" with a time; without them it is a question like
   * others. It is the asker who is reminded: who names somebody else wants something else.
   */
  private static Optional<Intent> later(String order, Rest rest, Vocabulary vocabulary) {
    var time = TIME.matcher(rest.text());
    var at =
        time.find()
            ? Optional.of(
                LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))))
            : Optional.<LocalTime>empty();
    var within = DayWords.in(order, vocabulary).found().stream().map(DayWords.Found::day);
    return rest.day()
        .or(() -> at.flatMap(_ -> within.findFirst()))
        .filter(_ -> rest.codes().isEmpty())
        .map(day -> new OfWishes.RemindOn(day, at));
  }

  /** With more behind it, it is no order but a sentence that begins with the same word. */
  private static Optional<Intent> alone(Rest rest, Intent intent) {
    var alone = rest.sentence().parts().isEmpty() && rest.days().isEmpty();
    return alone ? Optional.of(intent) : Optional.empty();
  }

  private static Intent nudge(Whom whom, Rest rest) {
    var head = rest.beforeColon();
    return new OfNudges.AskNudge(whom, head.codes(), head.numbers(), rest.afterColon());
  }
}

package lv.terminbot.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfAbsence;
import lv.terminbot.intent.OfHandOver;
import lv.terminbot.intent.OfInvitations;
import lv.terminbot.intent.OfLanguage;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.intent.OfNudges.Pausing;
import lv.terminbot.intent.OfNudges.Whom;
import lv.terminbot.intent.OfOversight;
import lv.terminbot.intent.OfPeople;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.intent.OfTrail;
import lv.terminbot.intent.OfWishes;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.intent.campaign.OfPlanTables;
import lv.terminbot.intent.joining.OfEmail;
import lv.terminbot.intent.joining.OfLetters;
import lv.terminbot.intent.joining.OfWording;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.MeasureOrDay;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.Label;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.text.Language;

/** Makes an order of what is wanted, with the days, institutions and words that it needs. */
final class OrderMaker {
  /** Of a table of the plan: the one to be filled in. */
  private static final Pattern EMPTY =
      Pattern.compile("(?iu)\\b(?:tuk[šs]|veidn|sagatav|template|empty|blank|шаблон|пуст)");

  private static final Pattern LOOKED_UP =
      Pattern.compile("(?iuU)(?:records?|kam (?:no)?s[ūu]t[īi]ts)\\s+(\\S+(?:\\s+\\S+)?)");

  private static final Pattern ZONE =
      Pattern.compile(
          "(?:josl\\p{L}*|zone|timezone|пояс\\p{L}*)(?:\\s+(?:uz|ir|to|is|на))?[\\s:]+(.+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int MOST_OF_A_LANGUAGE = 7;

  private final Entities entities;
  private final PlanIndex index;
  private final NudgeWords nudges;

  OrderMaker(Entities entities, PlanIndex index) {
    this.entities = entities;
    this.index = index;
    this.nudges = new NudgeWords(entities, index);
  }

  /** Empty where it is none, or what it needs is not named. */
  Optional<Intent> make(Label label) {
    return switch (label) {
      case AWAY -> Optional.of(new AbsenceWords(entities).order(days(), wholeName()));
      case BACK_FROM_ABSENCE -> Optional.of(new OfAbsence.Back());
      case EXTEND -> Optional.of(extend());
      case HAND_OVER, INVITE_COLLEAGUE -> Optional.of(handOver());
      case REMIND_LATER -> Optional.of(new WantedReminder(entities).order(days()));
      case SEEN -> Optional.of(new OfWishes.Seen());
      case LANGUAGE -> Optional.of(language());
      case TIME_ZONE -> Optional.of(new OfWishes.AskZone(zone()));
      case NUDGE -> Optional.of(nudges.order(Whom.NAMED));
      case NUDGE_ALL -> Optional.of(nudges.order(Whom.ALL));
      case NUDGE_SILENT -> Optional.of(nudges.order(Whom.SILENT));
      case PAUSE -> Optional.of(pause());
      case RESUME -> Optional.of(new OfNudges.AskPausing(Pausing.RESUME));
      case INVITE_CONTACT, INVITE_SEVERAL -> Optional.of(invite(label));
      case INVITE_DEPUTY -> inviteTo(OfInvitations.Post.DEPUTY);
      case INVITE_HEAD -> inviteTo(OfInvitations.Post.HEAD);
      case INVITE_OBSERVER -> Optional.of(new OfInvitations.InviteObserver());
      case TELL_AT_ONCE -> Optional.of(new DigestWords(entities).order(OfOversight.Manner.AT_ONCE));
      case TELL_IN_DIGEST ->
          Optional.of(new DigestWords(entities).order(OfOversight.Manner.IN_DIGEST));
      case DIGEST_HERE ->
          institution()
              .<Intent>map(OfOversight.HereFor::new)
              .or(() -> Optional.of(new OfOversight.Here()));
      case DIGEST_HERE_OFF -> Optional.of(new OfOversight.HereNoMore());
      case REMOVE_CONTACT -> Optional.of(new OfPeople.RemovePerson(named(), institution()));
      case SEND_AGAIN -> Optional.of(again());
      case ASK_COORDINATOR -> Optional.of(new AskedWords(entities).order());
      default -> Optional.empty();
    };
  }

  /** Of several that are named nobody knows which is wished, and of many words what. */
  private Intent language() {
    var named = entities.all(Language.class).stream().distinct().toList();
    return named.size() == 1
            && !named.getFirst().code().equals("ru")
            && isInAShortSentence(named.getFirst())
        ? new OfLanguage.SetLanguage(named.getFirst())
        : new OfLanguage.ChooseLanguage();
  }

  private boolean isInAShortSentence(Language named) {
    return new Sentences(entities, entities.vocabulary())
        .parts().stream()
            .filter(
                part ->
                    entities.within(part.from(), part.to()).stream()
                        .anyMatch(e -> e.value().equals(named)))
            .allMatch(
                part ->
                    entities.tokens().within(part.from(), part.to()).count() <= MOST_OF_A_LANGUAGE);
  }

  /** What only coordinators look up. */
  Optional<Intent> looked(Label label) {
    return switch (label) {
      case ASK_AWAY -> Optional.of(new OfAbsence.AskAway());
      case WHO_OWES -> Optional.of(new OfOversight.AskWhoOwes());
      case ASK_EXTENSIONS -> Optional.of(new OfExtensions.AskExtensions());
      case WEEKLY_SUMMARY -> Optional.of(new DigestWords(entities).summary());
      case ALARMS -> Optional.of(new OfRecord.AskAlarms());
      case RECORD ->
          Optional.of(
              new OfRecord.LookUp(
                  Optional.of(named()).filter(name -> !name.isEmpty()).orElseGet(this::lookedUp),
                  entities.institutions(),
                  entities.measures(),
                  entities.days().stream().findFirst()));
      case PEOPLE ->
          Optional.of(
              new OfPeople.AskPeople(
                  institution()
                      .<OfPeople.Filter>map(OfPeople.Filter.Of::new)
                      .orElseGet(OfPeople.Filter.All::new),
                  0));
      case JOIN_LINKS -> Optional.of(new OfPeople.AskLinks(0));
      case EMAIL_ADDRESSES -> Optional.of(new OfEmail.AskAddresses());
      case TEXTS -> Optional.of(new OfWording.AskTexts());
      case PLAN_TABLE ->
          Optional.of(
              EMPTY.matcher(entities.text()).find()
                  ? new OfPlanTables.AskTemplate()
                  : new OfPlanTables.AskTable());
      case AUDIT -> Optional.of(OfTrail.AskTrail.newest(OfTrail.Part.ALL));
      default -> Optional.empty();
    };
  }

  /** With the surname, where one stands behind. */
  private String wholeName() {
    return entities.found().stream()
        .filter(e -> e.is(Entity.Name.class))
        .map(e -> entities.text().substring(e.from(), e.to()))
        .findFirst()
        .orElse("");
  }

  private Intent handOver() {
    return entities.measures().isEmpty() && named().isEmpty()
        ? new OfHandOver.AskHandOver(Optional.empty())
        : new OfHandOver.AskHandOverOf(entities.measures(), wholeName());
  }

  private Intent pause() {
    var isUntil =
        entities.found().stream().anyMatch(e -> e.is(Day.class) && entities.follows(Mark.UNTIL, e));
    var until =
        days().stream().reduce((_, last) -> last).map(day -> isUntil ? day : Day.after(day));
    return entities.institutions().isEmpty() && until.isEmpty()
        ? new OfNudges.AskPausing(Pausing.PAUSE)
        : new OfNudges.AskPauseOf(entities.institutions(), until);
  }

  /** Whom an order names. */
  private String named() {
    return entities.first(Entity.Name.class).map(Entity.Name::written).orElse("");
  }

  /** "record jani": a part of a name, written in any way, where nothing else is named. */
  private String lookedUp() {
    var named = LOOKED_UP.matcher(entities.text());
    return named.matches() && entities.found().isEmpty() ? named.group(1) : "";
  }

  private Optional<InstitutionCode> institution() {
    return entities.institutions().stream().findFirst();
  }

  private Optional<Intent> inviteTo(OfInvitations.Post post) {
    var institutions = entities.institutions();
    return Optional.of(
        institutions.isEmpty()
            ? new OfInvitations.Invite(Optional.empty())
            : new OfInvitations.InviteTo(institutions, post));
  }

  /** Several that are named each get a link of their own; none named are those without contacts. */
  private Intent invite(Label label) {
    var institutions = entities.institutions();
    if (institutions.size() > 1) {
      return new OfInvitations.InviteSeveral(institutions);
    }
    return label == Label.INVITE_SEVERAL && institutions.isEmpty()
        ? new OfLetters.AskMissing()
        : new OfInvitations.Invite(institution());
  }

  /** What an institution is to get again is a reminder; else it is what may not have arrived. */
  private Intent again() {
    return entities.institutions().isEmpty()
        ? new OfRecord.AskAlarms()
        : new OfNudges.AskNudge(Whom.NAMED, entities.institutions(), entities.measures(), "");
  }

  /** What stands behind the words for a time zone. */
  private String zone() {
    var zone = ZONE.matcher(entities.text());
    return zone.find() ? zone.group(1).strip() : "";
  }

  /** The days named, where a number that no commitment has can be one, too. */
  private List<Day> days() {
    var days = entities.days();
    return days.isEmpty()
        ? entities.all(MeasureNumber.class).stream()
            .filter(number -> !index.has(number))
            .flatMap(number -> MeasureOrDay.asDay(number).stream())
            .toList()
        : days;
  }

  Intent extend() {
    return new WantedTime(entities, index).order(days());
  }
}

package lv.terminbot.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.MeasureOrDay;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.entity.Stretch;
import lv.terminbot.reading.entity.TitledMeasures;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.text.Word;

/** Reads who wants more time, for what, until when and why. */
final class WantedTime {
  static final Pattern REASON =
      Pattern.compile(
          "\\b(?:jo|tāpēc ka|because|since|потому что|так как)\\b[\\s,:]*(.+)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]\\s+\\p{Lu}|\\n");

  /** Without one of these, and asked, it is no wish for more time. */
  private static final Pattern MORE =
      Pattern.compile(
          "(?iuU)\\b(?:pagar|pagarin|ilg[āa]k|vair[āa]k|v[ēe]l[āa]k|papild|atlik|atl[āa]|atbīd|p[āa]rcel"
              + "|p[āa]rbīd|kl[āa]t|iedo|dod|nepasp|nepag|nesp[ēe]|nevar|kav[ēe]|nokav|exten|prolong"
              + "|longer|more|extra|another|later|postpon|delay|grace|push|miss|can'?t|cannot|won'?t|продл|отсро|позже|больше|дайте|дать|перенес|не"
              + " успе|недельк|опозда|ещё|еще)");

  /** A day until which it is not to be managed is the deadline, not what is wanted. */
  private static final Pattern NOT_BY_THEN =
      Pattern.compile(
          "(?iuU)\\bne(?!d[eēi]|piecie|liel|daudz|b[uū]tu iesp|seno)\\p{L}{4,}"
              + "|\\b(?:can'?t|cannot|won'?t|not|unable)\\b|\\bне\\b");

  private static final Pattern TO_SOMEBODY =
      Pattern.compile(
          "(?U)\\b(?iu:dod\\p{L}*|iedod\\p{L}*|piešķir\\p{L}*|pagarin\\p{L}*|give|grant|allow|дай\\p{L}*"
              + "|продли\\p{L}*)\\s+(\\p{Lu}\\p{Ll}{3,})");

  private static final Pattern ASKED_FOR =
      Pattern.compile(
          "(?iuU)\\b(?:pagar|l[uū]dz|dod|iedod|vajag|atlik|p[aā]rcel|extend|need|give|postpone"
              + "|продл|дайте|нуж|прош)");

  private final Entities entities;
  private final PlanIndex index;
  private final SentenceParts parts;
  private final Map<Stretch, Boolean> denied = new HashMap<>();

  WantedTime(Entities entities, PlanIndex index) {
    this.entities = entities;
    this.index = index;
    this.parts = SentenceParts.of(entities.text(), 0);
  }

  /** "Vai to var izdarīt šodien?" names a day, and wants no other. */
  boolean isNone() {
    var days = entities.days();
    var isLater = days.stream().anyMatch(day -> !(day instanceof Day.Ahead(var n) && n <= 0));
    return !isLater
        && !MORE.matcher(entities.text()).find()
        && (entities.isAsked() ? entities.measures().isEmpty() : !days.isEmpty());
  }

  /**
   * @param days all that are named or may be
   */
  Intent order(List<Day> days) {
    var each = new OwnDays(entities, REASON).list();
    var length = length();
    if (!each.isEmpty() && length.isEmpty()) {
      return new OfExtensions.ExtendUntilSeveral(each);
    }
    var until = length.or(this::lastOfTheWish).or(() -> lastOf(days));
    var reason = new GivenReason(entities).words(until);
    var told = told(reason);
    var measures =
        entities.days().isEmpty() && until.isPresent()
            ? entities.measures().stream()
                .filter(n -> MeasureOrDay.asDay(n).filter(until.get()::equals).isEmpty())
                .toList()
            : measures(told);
    var wanted =
        new OfExtensions.Extend(
            institutions(told), measures.isEmpty() ? unnumbered() : measures, until, reason);
    return wanted.institutions().isEmpty()
        ? person(told).<Intent>map(name -> new OfExtensions.ExtendFor(name, wanted)).orElse(wanted)
        : wanted;
  }

  /** Where it stands why: what is named there is not what more time is wanted for. */
  private Stretch told(String reason) {
    var from = reason.isEmpty() ? -1 : entities.text().lastIndexOf(reason);
    return from < 0 ? new Stretch(0, 0) : new Stretch(from, from + reason.length());
  }

  /** Those that are wanted to be put off; those of the reason where no others are named. */
  private List<MeasureNumber> measures(Stretch reason) {
    var wanted =
        entities.found().stream()
            .filter(e -> !reason.has(e))
            .flatMap(e -> Entities.measures(e).stream())
            .distinct()
            .toList();
    return wanted.isEmpty() ? entities.measures() : wanted;
  }

  /** Whoever is to have more time, but not as why: "jo Ilze slimo". */
  private Optional<String> person(Stretch reason) {
    return entities.found().stream()
        .filter(e -> e.is(Entity.Name.class) && !reason.has(e))
        .map(e -> entities.text().substring(e.from(), e.to()))
        .findFirst()
        .or(this::addressee);
  }

  /** "dodu Oksanai": with a capital letter, and a word that nothing here knows. */
  private Optional<String> addressee() {
    return TO_SOMEBODY
        .matcher(entities.text())
        .results()
        .map(found -> found.group(1))
        .filter(word -> !entities.vocabulary().has(Word.fold(word)))
        .filter(word -> entities.vocabulary().concepts().of(Word.fold(word)).isEmpty())
        .filter(word -> !index.isWordOfATitle(word))
        .findFirst();
  }

  /** Of a day that is denied alone nothing follows: until when is still to be said. */
  private Optional<Day> lastOf(List<Day> days) {
    var isDenied =
        days.size() == 1 && entities.found().stream().anyMatch(e -> isUntil(e) && isDenied(e));
    return isDenied ? Optional.empty() : days.stream().reduce((_, last) -> last);
  }

  /** Of commitments that are named, or the one of whose title a word is: "par standartiem". */
  private List<MeasureNumber> unnumbered() {
    var all = ofCommitments();
    return all.isEmpty() ? new TitledMeasures(entities, index).about().stream().toList() : all;
  }

  /** "visiem 5. apņemšanās pasākumiem" */
  private List<MeasureNumber> ofCommitments() {
    return entities.commitments().stream()
        .flatMap(number -> index.ofCommitment(number).stream())
        .toList();
  }

  /** "Līdz 5. neuzrakstīšu, iedodiet nedēļu": how much longer, beside a day that is not kept. */
  private Optional<Day> length() {
    var reason = REASON.matcher(entities.text());
    var to = reason.find() ? reason.start() : entities.text().length();
    var untils = entities.found().stream().filter(this::isUntil).toList();
    return untils.isEmpty() || untils.stream().allMatch(this::isDenied)
        ? entities.found().stream()
            .filter(e -> e.to() <= to && e.value() instanceof Day.Ahead(var days) && days > 2)
            .map(e -> (Day) e.value())
            .findFirst()
        : Optional.empty();
  }

  private boolean isUntil(Entity entity) {
    return entity.is(Day.class) && entities.follows(Mark.UNTIL, entity);
  }

  private boolean isDenied(Entity day) {
    return denied.computeIfAbsent(
        parts.at(day.from()),
        part -> {
          var said = part.of(entities.text());
          return NOT_BY_THEN.matcher(said).find() && !ASKED_FOR.matcher(said).find();
        });
  }

  /** "līdz 15.02. Direktore ir prom līdz 9.": the day of the sentence in which time is wanted. */
  private Optional<Day> lastOfTheWish() {
    var end = SENTENCE_END.matcher(entities.text());
    var to = end.find() ? end.start() : entities.text().length();
    return entities.found().stream()
        .filter(e -> isUntil(e) && e.to() <= to && !isDenied(e))
        .map(e -> (Day) e.value())
        .reduce((_, last) -> last);
  }

  /** Those that are named, but not as why: "jo gaidām TM atzinumu". */
  private List<InstitutionCode> institutions(Stretch reason) {
    return entities.found().stream()
        .filter(e -> e.is(InstitutionCode.class) && !reason.has(e))
        .map(e -> (InstitutionCode) e.value())
        .distinct()
        .toList();
  }
}

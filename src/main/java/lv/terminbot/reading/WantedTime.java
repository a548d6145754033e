package lv.terminbot.reading;

import java.util.List;
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
import lv.terminbot.reading.words.Mark;

/** Reads who wants more time, for what, until when and why. */
final class WantedTime {
  private static final Pattern JOINT =
      Pattern.compile(
          "^[\\s.,:;?!–-]*(?:(?:jo|tāpēc ka|because|since|потому что)\\b)?[\\s,:]*",
          Pattern.CASE_INSENSITIVE);
  static final Pattern REASON =
      Pattern.compile(
          "\\b(?:jo|tāpēc ka|because|since|потому что|так как)\\b[\\s,:]*(.+)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]\\s+\\p{Lu}|\\n");

  private final Entities entities;
  private final PlanIndex index;

  WantedTime(Entities entities, PlanIndex index) {
    this.entities = entities;
    this.index = index;
  }

  /**
   * @param days all that are named or may be
   */
  Intent order(List<Day> days) {
    var each = new OwnDays(entities, REASON).list();
    if (!each.isEmpty()) {
      return new OfExtensions.ExtendUntilSeveral(each);
    }
    var until = lastOfTheWish().or(() -> days.stream().reduce((_, last) -> last));
    var measures =
        entities.days().isEmpty() && until.isPresent()
            ? entities.measures().stream()
                .filter(n -> MeasureOrDay.asDay(n).filter(until.get()::equals).isEmpty())
                .toList()
            : entities.measures();
    return new OfExtensions.Extend(
        institutions(), measures.isEmpty() ? ofCommitments() : measures, until, reason());
  }

  /** "visiem 5. apņemšanās pasākumiem" */
  private List<MeasureNumber> ofCommitments() {
    return entities.commitments().stream()
        .flatMap(number -> index.ofCommitment(number).stream())
        .toList();
  }

  /** "līdz 15.02. Direktore ir prom līdz 9.": the day of the sentence in which time is wanted. */
  private Optional<Day> lastOfTheWish() {
    var end = SENTENCE_END.matcher(entities.text());
    var to = end.find() ? end.start() : entities.text().length();
    return entities.found().stream()
        .filter(e -> e.is(Day.class) && e.to() <= to && entities.follows(Mark.UNTIL, e))
        .map(e -> (Day) e.value())
        .reduce((_, last) -> last);
  }

  /** Those that are named, but not as why: "jo gaidām TM atzinumu". */
  private List<InstitutionCode> institutions() {
    var reason = REASON.matcher(entities.text());
    var to = reason.find() ? reason.start() : entities.text().length();
    return entities.found().stream()
        .filter(e -> e.is(InstitutionCode.class) && e.to() <= to)
        .map(e -> (InstitutionCode) e.value())
        .distinct()
        .toList();
  }

  private String reason() {
    var reason = REASON.matcher(entities.text());
    if (reason.find()) {
      return reason.group(1).strip();
    }
    return entities.found().stream()
        .filter(e -> e.is(Day.class) || e.is(Entity.Days.class))
        .reduce((one, next) -> next)
        .map(day -> JOINT.matcher(entities.text().substring(day.to())).replaceFirst("").strip())
        .filter(rest -> rest.length() > 3)
        .orElse("");
  }
}

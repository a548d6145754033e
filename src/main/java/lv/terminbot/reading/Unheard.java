package lv.terminbot.reading;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfAbsence;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfInvitations;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.intent.OfOversight;
import lv.terminbot.intent.OfWishes;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.words.Mark;

/**
 * What an order names and does not take up: it is said beside the answer, so that nobody believes
 * that it was.
 */
final class Unheard {
  private static final Pattern CODE =
      Pattern.compile("\\b\\p{Lu}{2,8}\\b", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Set<Class<?>> INVITATION = Set.of(InstitutionCode.class);
  private static final Set<Class<?>> NUDGE =
      Set.of(
          InstitutionCode.class,
          MeasureNumber.class,
          Entity.Measures.class,
          Entity.Commitment.class);
  private static final Set<Class<?>> ABSENCE =
      Set.of(Day.class, Entity.Days.class, Entity.Name.class);
  private static final Set<Class<?>> REMINDER =
      Set.of(
          Day.class,
          Entity.Days.class,
          LocalTime.class,
          MeasureNumber.class,
          Entity.Measures.class);
  private static final Set<Class<?>> EXTENSION =
      Set.of(
          InstitutionCode.class,
          MeasureNumber.class,
          Entity.Measures.class,
          Entity.Commitment.class,
          Day.class,
          Entity.Days.class);

  private static final Set<Class<?>> EXTENSION_FOR =
      Stream.concat(EXTENSION.stream(), Stream.of(Entity.Name.class))
          .collect(Collectors.toUnmodifiableSet());

  private final Entities entities;

  Unheard(Entities entities) {
    this.entities = entities;
  }

  /** As it was written; empty for what is no order. */
  List<String> of(Intent intent) {
    return switch (intent) {
      case OfExtensions.Extend extend -> beside(extend.reason(), EXTENSION);
      case OfExtensions.ExtendFor(_, var wanted) -> beside(wanted.reason(), EXTENSION_FOR);
      case OfNudges.AskNudge nudge -> beside(nudge.words(), NUDGE);
      case OfNudges.AskPausing _, OfFiles.Order _ -> beside("", Set.of());
      case OfAbsence.Away _ -> beside("", ABSENCE);
      case OfOversight.TellMe _ -> beside("", Set.of());
      case OfInvitations.Invite _, OfInvitations.InviteTo _, OfInvitations.InviteSeveral _ ->
          beside("", INVITATION);
      case OfWishes.RemindOn _ -> beside("", REMINDER);
      default -> List.of();
    };
  }

  /**
   * @param kept words that are kept as they are, with all that they name
   * @param taken the kinds of what it takes up
   */
  private List<String> beside(String kept, Set<Class<?>> taken) {
    var from = kept.isEmpty() ? -1 : entities.text().lastIndexOf(kept);
    var named =
        entities.found().stream()
            .filter(Unheard::matters)
            .filter(e -> taken.stream().noneMatch(e::is));
    var unknown = taken.contains(InstitutionCode.class) ? unknownCodes() : Stream.<Entity>empty();
    return Stream.concat(named, unknown)
        .filter(e -> from < 0 || e.from() < from || e.to() > from + kept.length())
        .map(this::written)
        .distinct()
        .toList();
  }

  /** "uzaicini VARAM un TMM": what looks like the code of an institution and is none. */
  private Stream<Entity> unknownCodes() {
    return entities.text().chars().noneMatch(Character::isLowerCase)
        ? Stream.empty()
        : CODE.matcher(entities.text())
            .results()
            .map(code -> new Entity(new Entity.Other(), code.start(), code.end()))
            .filter(
                code ->
                    entities.found().stream()
                        .noneMatch(e -> e.from() < code.to() && code.from() < e.to()));
  }

  /** A commitment with the word for it, which makes it more than a number. */
  private String written(Entity entity) {
    var from = entity.from();
    var to = entity.to();
    for (var at = 0; entity.is(Entity.Commitment.class) && at < entities.tokens().size(); at++) {
      var word = entities.tokens().words().get(at);
      if (entities.vocabulary().is(Mark.COMMITMENT, word.folded())) {
        from = Math.min(from, word.from());
        to = Math.max(to, word.to());
      }
    }
    return entities.text().substring(from, to);
  }

  private static boolean matters(Entity entity) {
    return entity.is(InstitutionCode.class)
        || entity.is(Entity.OtherInstitution.class)
        || entity.is(MeasureNumber.class)
        || entity.is(Entity.Measures.class)
        || entity.is(Entity.Commitment.class)
        || entity.is(Entity.Name.class)
        || entity.is(Day.class)
        || entity.is(Entity.Days.class)
        || entity.is(LocalTime.class);
  }
}

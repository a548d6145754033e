package lv.terminbot.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.text.Language;
import lv.terminbot.text.Localized;

/**
 * The rule of what follows a cycle: the same length of time, right after it, with the same days of
 * the year and the same ladder. What the plan already says of that cycle stays.
 */
final class NextCycle {
  private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");
  private final PlannedCycle earlier;
  private final int years;

  private NextCycle(PlannedCycle earlier) {
    this.earlier = earlier;
    this.years =
        Math.toIntExact(
            Math.max(
                1, ChronoUnit.YEARS.between(earlier.periodFrom(), earlier.periodTo().plusDays(1))));
  }

  /** The draft that would follow; {@code known} is what the plan has of it. */
  static PlannedCycle after(PlannedCycle earlier, Optional<PlannedCycle> known) {
    return new NextCycle(earlier).draft(known);
  }

  /** The code of the next cycle, such as "2024-2025" after "2022-2023". */
  static String codeAfter(PlannedCycle earlier) {
    return new NextCycle(earlier).shifted(earlier.code());
  }

  private PlannedCycle draft(Optional<PlannedCycle> known) {
    return new PlannedCycle(
        shifted(earlier.code()),
        known.map(PlannedCycle::title).orElseGet(this::title),
        known.map(PlannedCycle::periodFrom).orElseGet(() -> later(earlier.periodFrom())),
        known.map(PlannedCycle::periodTo).orElseGet(() -> later(earlier.periodTo())),
        known.flatMap(PlannedCycle::invitationWeekOf).or(() -> moved(earlier.invitationWeekOf())),
        known.flatMap(PlannedCycle::deadlineOn).or(() -> moved(earlier.deadlineOn())),
        known.flatMap(PlannedCycle::finalOn).or(() -> moved(earlier.finalOn())),
        earlier.ladder(),
        CycleState.DRAFT,
        known.map(PlannedCycle::version).orElse(0) + 1,
        earlier.questionnaire().anew());
  }

  private Localized title() {
    var words = new HashMap<Language, String>();
    earlier.title().byLanguage().forEach((language, word) -> words.put(language, shifted(word)));
    return new Localized(words);
  }

  private Optional<LocalDate> moved(Optional<LocalDate> day) {
    return day.map(this::later);
  }

  /** 29 February becomes the 28th where there is none. */
  private LocalDate later(LocalDate day) {
    return day.plusYears(years);
  }

  private String shifted(String text) {
    return YEAR.matcher(text)
        .replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) + years));
  }
}

package lv.terminbot.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.terminbot.text.Language;
import lv.terminbot.text.Localized;

/**
 * A measure of a plan.
 *
 * @param participants those the measure names, or those of its commitment where it names none
 * @param inherited whether the participants are those of the commitment
 * @param term the day by which it is to be done, where the plan says one
 * @param working the language in which the title is a working translation, until the official one
 *     is known
 * @param subTasks the steps it is made up of, a line each, where the plan names them
 * @param withdrawn no longer in the plan file, kept because something was reported on it
 */
public record Measure(
    MeasureNumber number,
    Localized title,
    List<Participant> participants,
    boolean inherited,
    List<Indicator> indicators,
    Optional<LocalDate> term,
    Optional<Language> working,
    Optional<Localized> subTasks,
    boolean withdrawn) {
  public Measure {
    participants = List.copyOf(participants);
    indicators = List.copyOf(indicators);
  }

  /** One whose titles are all official, and of whose steps the plan says nothing. */
  public Measure(
      MeasureNumber number,
      Localized title,
      List<Participant> participants,
      boolean inherited,
      List<Indicator> indicators,
      Optional<LocalDate> term,
      boolean withdrawn) {
    this(
        number,
        title,
        participants,
        inherited,
        indicators,
        term,
        Optional.empty(),
        Optional.empty(),
        withdrawn);
  }

  /** Whether the title in this language is a working translation. */
  public boolean isWorkingTitle(Language language) {
    return working.equals(Optional.of(language));
  }

  public List<InstitutionCode> institutions(Responsibility responsibility) {
    return participants.stream()
        .filter(p -> p.responsibility() == responsibility)
        .map(Participant::institution)
        .toList();
  }

  /** Who owes a report on it: the responsible and the co-responsible institutions. */
  public List<InstitutionCode> reporting() {
    return participants.stream()
        .filter(p -> p.responsibility() != Responsibility.IMPLEMENTER)
        .map(Participant::institution)
        .distinct()
        .toList();
  }

  /** The same, measured by these. */
  public Measure measuredBy(List<Indicator> others) {
    return new Measure(
        number, title, participants, inherited, others, term, working, subTasks, withdrawn);
  }

  Measure asWithdrawn() {
    return new Measure(
        number, title, participants, inherited, indicators, term, working, subTasks, true);
  }
}

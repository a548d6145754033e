package lv.terminbot.progress.dialogue;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import lv.terminbot.intent.Subject;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.Updates;
import lv.terminbot.progress.submission.ReportingRight;
import lv.terminbot.progress.submission.ReportingRights;

/** Which draft a person speaks of who replies to a message; begun only when there are words. */
public final class MeantDrafts {
  private final Drafts drafts;
  private final Updates updates;
  private final ReportingRights rights;
  private final FreshDrafts fresh;
  private final SubmittedDrafts submitted;

  public MeantDrafts(
      Drafts drafts,
      Updates updates,
      ReportingRights rights,
      FreshDrafts fresh,
      SubmittedDrafts submitted) {
    this.drafts = drafts;
    this.updates = updates;
    this.rights = rights;
    this.fresh = fresh;
    this.submitted = submitted;
  }

  /**
   * A draft that is meant.
   *
   * @param begun the draft, where there is one already
   * @param draft gives it, begun if need be
   * @param asking the question that the message asks, or answers; none where it is about no
   *     question
   */
  public record Meant(
      Optional<Draft> begun,
      Supplier<Draft> draft,
      Optional<Function<Dialogue, Optional<Question>>> asking) {

    /** Whether the message is one of the dialogue itself. */
    boolean isPrompt() {
      return asking.isPresent();
    }

    Optional<Question> asked(Dialogue dialogue) {
      return asking.flatMap(question -> question.apply(dialogue));
    }

    Meant asking(String code) {
      return new Meant(begun, draft, Optional.of(dialogue -> dialogue.question(code)));
    }
  }

  public Optional<Meant> find(Person person, Subject about) {
    return switch (about) {
      case Subject.Begun(var id, var version) ->
          drafts
              .find(id)
              .filter(draft -> draft.person().equals(person.id()) && draft.pace() != Pace.GIVEN_UP)
              .map(draft -> shown(draft, version));
      case Subject.Answered(var measure, var question) ->
          find(person, measure, Optional.empty()).map(found -> found.asking(question));
      case Subject.Submitted(var number) ->
          updates
              .find(number)
              .filter(update -> Right.REPORT.isHeldBy(person, update.institution()))
              .flatMap(u -> find(person, u.measure(), Optional.of(u.institution())));
      case Subject.Measured(var plan, var number) ->
          rights.decide(person, plan, number) instanceof ReportingRight.Granted granted
              ? find(person, granted.measure().id(), Optional.empty())
              : Optional.empty();
    };
  }

  private Meant shown(Draft draft, int version) {
    var then = drafts.shown(draft, version);
    return new Meant(
        Optional.of(draft), () -> draft, Optional.of(dialogue -> dialogue.waiting(then)));
  }

  /** A coordinator who replies to a card begins no report on behalf of anybody by that. */
  private Optional<Meant> find(
      Person person, MeasureId measure, Optional<InstitutionCode> institution) {
    var begun = drafts.usable(person, measure);
    if (begun.isPresent()) {
      return Optional.of(new Meant(begun, begun::get, Optional.empty()));
    }
    return rights.decide(person, Optional.of(measure.plan()), measure.number())
                instanceof ReportingRight.Granted granted
            && granted.institutions().stream().anyMatch(person::reportsFor)
        ? Optional.of(
            new Meant(
                Optional.empty(), () -> begin(person, granted, institution), Optional.empty()))
        : Optional.empty();
  }

  /** What was returned is begun with it, and what was submitted with what was said then. */
  private Draft begin(
      Person person, ReportingRight.Granted granted, Optional<InstitutionCode> institution) {
    return submitted
        .find(person, granted.measure().id())
        .orElseGet(() -> begin(institution, fresh.begin(person, granted)));
  }

  private Draft begin(Optional<InstitutionCode> institution, Draft draft) {
    return institution
        .filter(_ -> draft.institution().isEmpty())
        .map(code -> fresh.beginFor(code, draft.with(code, draft.changedAt())))
        .orElse(draft);
  }
}

package lv.terminbot.start;

import lv.terminbot.plan.file.PlanLoading;
import lv.terminbot.plan.file.PlanLoading.Outcome;
import lv.terminbot.reminder.Schedule;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What follows from a plan file that was read: its dates, a line in the log, letters. */
public final class PlanOutcomes {
  private static final Logger LOG = LoggerFactory.getLogger(PlanOutcomes.class);
  private final Schedule schedule;
  private final PlanFaultLetters letters;
  private final Phrases english;

  public PlanOutcomes(Schedule schedule, PlanFaultLetters letters, Texts texts) {
    this.schedule = schedule;
    this.letters = letters;
    this.english = texts.in(Language.ENGLISH);
  }

  /** As part of the commit that brings the plan into force. */
  void follow(Outcome outcome) {
    switch (outcome) {
      case PlanLoading.Loaded loaded -> {
        schedule.follow(loaded.plan());
        letters.forget(loaded.file());
      }
      case PlanLoading.Unchanged unchanged -> letters.forget(unchanged.file());
      case PlanLoading.Broken broken -> letters.tell(broken);
      case PlanLoading.DuplicateCode duplicate -> letters.tell(duplicate);
      case PlanLoading.Overtaken overtaken -> letters.tell(overtaken);
    }
  }

  void report(Outcome outcome) {
    switch (outcome) {
      case PlanLoading.Loaded loaded ->
          LOG.info(
              "plan {} loaded from {}, {} measures, {} warnings (the command check names them)",
              loaded.plan().code(),
              loaded.file(),
              loaded.plan().measures().count(),
              loaded.findings().size());
      case PlanLoading.Unchanged unchanged -> LOG.info("plan {} unchanged", unchanged.code());
      case PlanLoading.Broken broken -> {
        LOG.error("{} was not taken; what is in force stays as it is:", broken.file());
        broken.findings().forEach(finding -> LOG.error("  {}", finding.line(english)));
      }
      case PlanLoading.Overtaken overtaken ->
          LOG.warn(
              "{} was changed and not taken: plan {} was changed by a table since; coordinators"
                  + " were asked which counts",
              overtaken.file(),
              overtaken.plan().code());
      case PlanLoading.DuplicateCode duplicate ->
          LOG.error(
              "{} was not taken: {} has the plan code {} too; give one of them another code",
              duplicate.file(),
              duplicate.other(),
              duplicate.code());
    }
  }
}

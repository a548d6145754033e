package lv.terminbot.start;

import java.time.Clock;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.file.PlanLoading;
import lv.terminbot.plan.file.PlanLoading.Outcome;
import lv.terminbot.progress.Updates;
import lv.terminbot.reminder.Schedule;
import lv.terminbot.settings.PlanFiles;
import lv.terminbot.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the plan files of the folder into force: a plan, what it asks and its dates, at once. */
public final class PlanFolder {
  private static final Logger LOG = LoggerFactory.getLogger(PlanFolder.class);
  private final Settings settings;
  private final PlanLoading loading;
  private final Schedule schedule;
  private final UnitOfWork work;
  private final Clock clock;
  private boolean loaded;

  public PlanFolder(
      Settings settings, PlanLoading loading, Schedule schedule, UnitOfWork work, Clock clock) {
    this.settings = settings;
    this.loading = loading;
    this.schedule = schedule;
    this.work = work;
    this.clock = clock;
  }

  public static PlanLoading loading(Plans plans, Updates updates) {
    return new PlanLoading(plans, updates::reported);
  }

  /** Once a start: who comes second finds everything in force. */
  public void load() {
    if (loaded) {
      return;
    }
    var sources = PlanFiles.read(settings.plans());
    var outcomes =
        work.compute(
            () -> {
              var settled = loading.load(sources, clock.instant());
              settled.forEach(this::follow);
              return settled;
            });
    outcomes.forEach(PlanFolder::report);
    if (work.compute(loading::nothingInForce)) {
      LOG.error(
          "no plan is in force, so the bot can answer and ask nothing: put a good plan file into"
              + " terminbot.plans ({}) and start again",
          settings.plans());
    }
    loaded = true;
  }

  private void follow(Outcome outcome) {
    if (outcome instanceof PlanLoading.Loaded loaded) {
      schedule.follow(loaded.plan());
    }
  }

  private static void report(Outcome outcome) {
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
        broken.findings().forEach(finding -> LOG.error("  {}", finding));
      }
      case PlanLoading.DuplicateCode duplicate ->
          LOG.error(
              "{} was not taken: {} has the plan code {} too; give one of them another code",
              duplicate.file(),
              duplicate.other(),
              duplicate.code());
    }
  }
}

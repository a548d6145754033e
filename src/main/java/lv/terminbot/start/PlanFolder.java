package lv.terminbot.start;

import java.time.Clock;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.file.PlanLoading;
import lv.terminbot.progress.Updates;
import lv.terminbot.settings.PlanFiles;
import lv.terminbot.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the plan files of the folder into force: a plan, what it asks and its dates, at once. */
public final class PlanFolder {
  private static final Logger LOG = LoggerFactory.getLogger(PlanFolder.class);
  private final Settings settings;
  private final PlanLoading loading;
  private final PlanOutcomes consequences;
  private final UnitOfWork work;
  private final Clock clock;
  private boolean loaded;

  public PlanFolder(
      Settings settings,
      PlanLoading loading,
      PlanOutcomes consequences,
      UnitOfWork work,
      Clock clock) {
    this.settings = settings;
    this.loading = loading;
    this.consequences = consequences;
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
              settled.forEach(consequences::follow);
              return settled;
            });
    outcomes.forEach(consequences::report);
    if (work.compute(loading::nothingInForce)) {
      LOG.error(
          "no plan is in force, so the bot can answer and ask nothing: put a good plan file into"
              + " terminbot.plans ({}) and start again",
          settings.plans());
    }
    loaded = true;
  }
}

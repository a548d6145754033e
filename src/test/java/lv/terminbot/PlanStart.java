package lv.terminbot;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import lv.terminbot.mailbox.Protection;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.privacy.Periods;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.ProgressUpdate.Authorship;
import lv.terminbot.progress.Quota;
import lv.terminbot.progress.Updates;
import lv.terminbot.settings.Settings;
import lv.terminbot.start.PlanFolder;
import lv.terminbot.start.PlanOutcomes;
import lv.terminbot.text.Language;

/** A start without the four seconds: what it does with the folder of plans, nothing else. */
final class PlanStart {
  private PlanStart() {}

  /** What a start does with the folder. */
  static void of(Bot bot, Path folder) {
    var own = bot.bean(Settings.class);
    var settings =
        new Settings(
            own.telegram(),
            own.dataDir(),
            folder,
            Set.of(),
            own.zone(),
            own.digestAt(),
            0,
            false,
            Periods.USUAL,
            Quota.USUAL,
            Protection.NONE);
    var loading = PlanFolder.loading(bot.bean(Plans.class), bot.bean(Updates.class));
    var clock = bot.bean(Clock.class);
    new PlanFolder(
            settings, loading, bot.bean(PlanOutcomes.class), bot.bean(UnitOfWork.class), clock)
        .load();
  }

  /** Somebody reports on this measure. */
  static void reported(Bot bot, MeasureId id) {
    var author = new PersonId(7);
    var now = bot.bean(Clock.class).instant();
    var cycle = new CycleId(id.plan(), "first-year");
    var izm = new InstitutionCode("IZM");
    bot.bean(People.class).put(new Person(author, "Eva", Language.LATVIAN, true, Set.of()));
    bot.bean(Updates.class)
        .add(
            new ProgressUpdate(
                0, cycle, id, izm, author, Authorship.OWN, ProgressState.DONE, "ok", now, false));
  }
}

package lv.terminbot.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.Bot;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.progress.AnswerSheet;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.EvidenceLines;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Updates;

/** A cycle with answers that nobody had to type. */
public final class FilledCycle {
  private final Bot bot;
  private final CycleId cycle;

  public FilledCycle(Bot bot) {
    this(bot, new CycleId(new PlanCode("ogp-lv-2022-2025"), "2022-2023"));
  }

  public FilledCycle(Bot bot, CycleId cycle) {
    this.bot = bot;
    this.cycle = cycle;
  }

  /** What is owed, by measure and institution. */
  public List<Obligation> owed() {
    return bot.bean(Obligations.class).find(cycle);
  }

  /** Answers what is owed in this place of the list. */
  public void answers(int place, ProgressState state, String done, List<List<String>> sheet) {
    var owed = owed().get(place);
    bot.bean(UnitOfWork.class)
        .run(
            () -> {
              var update = bot.bean(Updates.class).add(update(owed, state, done, sheet));
              bot.bean(Obligations.class).put(owed.owed(), ObligationState.SUBMITTED);
              var files = bot.bean(EvidenceFiles.class);
              sheet.stream()
                  .flatMap(pair -> EvidenceLines.names(pair.get(1)).stream())
                  .forEach(name -> files.add(file(name, update.number())));
            });
  }

  /** The state in which an answer is. */
  public void puts(int place, ObligationState state) {
    bot.bean(UnitOfWork.class)
        .run(() -> bot.bean(Obligations.class).put(owed().get(place).owed(), state));
  }

  private ProgressUpdate update(
      Obligation owed, ProgressState state, String done, List<List<String>> sheet) {
    return new ProgressUpdate(
        0,
        cycle,
        owed.measure(),
        owed.institution(),
        new PersonId(Bot.ANNA),
        ProgressUpdate.Authorship.OWN,
        state,
        done,
        AnswerSheet.of(sheet),
        bot.clock().instant(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static Evidence file(String name, long update) {
    return new Evidence(
        0,
        new PersonId(Bot.ANNA),
        update,
        Optional.of(update),
        "file-" + name.hashCode(),
        name,
        "application/pdf",
        10,
        Optional.empty(),
        Instant.EPOCH);
  }
}

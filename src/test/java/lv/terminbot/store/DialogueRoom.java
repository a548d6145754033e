package lv.terminbot.store;

import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import lv.terminbot.FeaturesByHand;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.mailbox.Protection;
import lv.terminbot.mailbox.fetching.FileLimit;
import lv.terminbot.people.DigestReaders;
import lv.terminbot.people.People;
import lv.terminbot.people.StandingNotice;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailBook;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Challenges;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.EvidenceSpace;
import lv.terminbot.progress.Quota;
import lv.terminbot.progress.ReportSearch;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.SpokenWords;
import lv.terminbot.progress.UnfetchedFiles;
import lv.terminbot.progress.Updates;

/** The features that a dialogue needs, put together on a store. */
final class DialogueRoom {
  private DialogueRoom() {}

  /** As they are after a start. */
  static FeaturesByHand started(Store store) {
    return FeaturesByHand.on(
        List.of(
            store.get(Drafts.class),
            store.get(Updates.class),
            store.get(ReportSearch.class),
            store.get(Obligations.class),
            store.get(SpokenWords.class),
            store.get(Reviews.class),
            store.get(Challenges.class),
            store.get(EvidenceFiles.class),
            store.get(Plans.class),
            store.get(People.class),
            store.get(DigestReaders.class),
            store.get(UnfetchedFiles.class),
            store.outbox(),
            WorkingDays.read(new Properties()),
            new OfficeHours(WorkingDays.read(new Properties()), ZoneId.of("Europe/Riga")),
            (StandingNotice) (_, page) -> page,
            store.sql(),
            FileLimit.OF_TELEGRAM,
            Quota.USUAL,
            Protection.NONE,
            store.get(Trail.class),
            store.get(TrailBook.class),
            store.get(EvidenceSpace.class),
            store.get(Changes.class),
            store.clock));
  }
}

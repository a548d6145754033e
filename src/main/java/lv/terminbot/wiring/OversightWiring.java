package lv.terminbot.wiring;

import java.time.Clock;
import java.util.List;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.mailbox.Doubts;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.oversight.Addressees;
import lv.terminbot.oversight.Alarms;
import lv.terminbot.oversight.AlarmsRemedies;
import lv.terminbot.oversight.AlarmsRound;
import lv.terminbot.oversight.Bulletins;
import lv.terminbot.oversight.CycleCounts;
import lv.terminbot.oversight.DailyDigest;
import lv.terminbot.oversight.Digest;
import lv.terminbot.oversight.DoubtfulMessages;
import lv.terminbot.oversight.Editions;
import lv.terminbot.oversight.Happenings;
import lv.terminbot.oversight.IdleLinks;
import lv.terminbot.oversight.InstitutionDigests;
import lv.terminbot.oversight.InstitutionGroups;
import lv.terminbot.oversight.NewsOfPeople;
import lv.terminbot.oversight.NewsOfReporting;
import lv.terminbot.oversight.OpenCycles;
import lv.terminbot.oversight.Oversight;
import lv.terminbot.oversight.RecordBook;
import lv.terminbot.oversight.RecordDesk;
import lv.terminbot.oversight.RecordLookup;
import lv.terminbot.oversight.Summary;
import lv.terminbot.oversight.Timetable;
import lv.terminbot.oversight.UnreachablePeople;
import lv.terminbot.oversight.UnusedLinks;
import lv.terminbot.oversight.WeeklySummary;
import lv.terminbot.oversight.WorkGroupDesk;
import lv.terminbot.oversight.WorkGroups;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Recipients;
import lv.terminbot.people.Register;
import lv.terminbot.people.Roles;
import lv.terminbot.people.StandingNotice;
import lv.terminbot.people.Trail;
import lv.terminbot.people.desk.Invitations;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Updates;
import lv.terminbot.reminder.Unreached;
import lv.terminbot.reminder.WithoutContact;
import lv.terminbot.settings.Settings;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What coordinators are told unasked, and can look up. */
@Configuration(proxyBeanMethods = false)
public class OversightWiring {

  @Bean
  Timetable timetable(OfficeHours officeHours, Settings settings, Clock clock) {
    return new Timetable(officeHours, settings.digestAt(), clock);
  }

  @Bean
  Addressees addressees(WorkGroups workGroups, Notifier notifier, Outbox outbox, Texts texts) {
    return new Addressees(workGroups, notifier, outbox, texts);
  }

  /** A new kind of news is one more line here. */
  @Bean
  Digest digest(
      Happenings happenings, Register register, Plans plans, Texts texts, Settings settings) {
    return new Digest(
        List.of(
            new NewsOfReporting(happenings, register, plans),
            new NewsOfPeople(happenings, register)),
        texts,
        settings.zone());
  }

  @Bean
  DailyDigest dailyDigest(
      Editions editions,
      Digest digest,
      Addressees addressees,
      InstitutionDigests institutionDigests,
      Timetable timetable) {
    return new DailyDigest(editions, digest, addressees, institutionDigests, timetable);
  }

  @Bean
  OpenCycles openCycles(Plans plans, WorkingDays workingDays) {
    return new OpenCycles(plans, workingDays);
  }

  @Bean
  CycleCounts cycleCounts(
      Obligations obligations, Updates updates, Happenings happenings, Register register) {
    return new CycleCounts(obligations, updates, happenings, register);
  }

  @Bean
  Summary summary(OpenCycles openCycles, CycleCounts cycleCounts) {
    return new Summary(openCycles, cycleCounts);
  }

  @Bean
  WeeklySummary weeklySummary(
      Editions editions, Summary summary, Addressees addressees, Timetable timetable) {
    return new WeeklySummary(editions, summary, addressees, timetable);
  }

  @Bean
  Bulletins bulletins(
      DailyDigest dailyDigest,
      WeeklySummary weeklySummary,
      UnitOfWork oneCommit,
      Timetable timetable) {
    return new Bulletins(dailyDigest, weeklySummary, oneCommit, timetable);
  }

  @Bean
  Oversight oversight(
      Addressees addressees,
      Register register,
      Summary summary,
      Timetable timetable,
      WorkGroupDesk workGroupDesk) {
    return new Oversight(addressees, register, summary, timetable, workGroupDesk);
  }

  @Bean
  WorkGroupDesk workGroupDesk(
      Addressees addressees,
      InstitutionGroups institutionGroups,
      RecordBook recordBook,
      Trail trail,
      Texts texts) {
    return new WorkGroupDesk(addressees, institutionGroups, recordBook, trail, texts);
  }

  @Bean
  UnusedLinks unusedLinks(IdleLinks idleLinks, Register register, Clock clock) {
    return new UnusedLinks(idleLinks, register, clock);
  }

  @Bean
  UnreachablePeople unreachablePeople(
      Unreached unreached,
      RecordBook recordBook,
      UnusedLinks unusedLinks,
      OfficeHours officeHours) {
    return new UnreachablePeople(unreached, recordBook, unusedLinks, officeHours.zone());
  }

  @Bean
  DoubtfulMessages doubtfulMessages(Doubts doubts, Recipients recipients, Clock clock) {
    return new DoubtfulMessages(doubts, recipients, clock);
  }

  @Bean
  Alarms alarms(
      Register register,
      UnreachablePeople unreachablePeople,
      UnusedLinks unusedLinks,
      WithoutContact withoutContact,
      DoubtfulMessages doubtfulMessages) {
    return new Alarms(register, unreachablePeople, unusedLinks, withoutContact, doubtfulMessages);
  }

  @Bean
  AlarmsRound alarmsRound(
      UnusedLinks unusedLinks,
      IdleLinks idleLinks,
      Notifier notifier,
      UnitOfWork oneCommit,
      Timetable timetable) {
    return new AlarmsRound(unusedLinks, idleLinks, notifier, oneCommit, timetable);
  }

  @Bean
  AlarmsRemedies alarmsRemedies(
      Register register, Invitations invitations, Roles roles, UnusedLinks unusedLinks) {
    return new AlarmsRemedies(register, invitations, roles, unusedLinks);
  }

  @Bean
  RecordLookup recordLookup(RecordBook recordBook, Register register, Clock clock) {
    return new RecordLookup(recordBook, register, clock);
  }

  @Bean
  RecordDesk recordDesk(
      RecordLookup recordLookup,
      Alarms alarms,
      AlarmsRemedies alarmsRemedies,
      StandingNotice pauseNotice,
      Texts texts) {
    return new RecordDesk(recordLookup, alarms, alarmsRemedies, pauseNotice, texts);
  }
}

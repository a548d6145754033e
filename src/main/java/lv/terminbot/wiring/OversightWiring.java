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
  Timetable timetable(OfficeHours office, Settings settings, Clock clock) {
    return new Timetable(office, settings.digestAt(), clock);
  }

  @Bean
  Addressees addressees(WorkGroups groups, Notifier notifier, Outbox outbox, Texts texts) {
    return new Addressees(groups, notifier, outbox, texts);
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
      InstitutionDigests institutions,
      Timetable times) {
    return new DailyDigest(editions, digest, addressees, institutions, times);
  }

  @Bean
  OpenCycles openCycles(Plans plans, WorkingDays days) {
    return new OpenCycles(plans, days);
  }

  @Bean
  CycleCounts cycleCounts(
      Obligations obligations, Updates updates, Happenings happenings, Register register) {
    return new CycleCounts(obligations, updates, happenings, register);
  }

  @Bean
  Summary summary(OpenCycles open, CycleCounts counts) {
    return new Summary(open, counts);
  }

  @Bean
  WeeklySummary weeklySummary(
      Editions editions, Summary summary, Addressees addressees, Timetable times) {
    return new WeeklySummary(editions, summary, addressees, times);
  }

  @Bean
  Bulletins bulletins(
      DailyDigest dailyDigest, WeeklySummary weeklySummary, UnitOfWork work, Timetable times) {
    return new Bulletins(dailyDigest, weeklySummary, work, times);
  }

  @Bean
  Oversight oversight(
      Addressees addressees,
      Register register,
      Summary summary,
      Timetable times,
      WorkGroupDesk groups) {
    return new Oversight(addressees, register, summary, times, groups);
  }

  @Bean
  WorkGroupDesk workGroupDesk(
      Addressees addressees,
      InstitutionGroups institutions,
      RecordBook book,
      Trail trail,
      Texts texts) {
    return new WorkGroupDesk(addressees, institutions, book, trail, texts);
  }

  @Bean
  UnusedLinks unusedLinks(IdleLinks links, Register register, Clock clock) {
    return new UnusedLinks(links, register, clock);
  }

  @Bean
  UnreachablePeople unreachablePeople(Unreached unreached, RecordBook book, OfficeHours office) {
    return new UnreachablePeople(unreached, book, office.zone());
  }

  @Bean
  DoubtfulMessages doubtfulMessages(Doubts doubts, Recipients recipients, Clock clock) {
    return new DoubtfulMessages(doubts, recipients, clock);
  }

  @Bean
  Alarms alarms(
      Register register,
      UnreachablePeople unreachable,
      UnusedLinks unused,
      WithoutContact withoutContact,
      DoubtfulMessages doubtful) {
    return new Alarms(register, unreachable, unused, withoutContact, doubtful);
  }

  @Bean
  AlarmsRound alarmsRound(
      UnusedLinks unused, IdleLinks links, Notifier notifier, UnitOfWork work, Timetable times) {
    return new AlarmsRound(unused, links, notifier, work, times);
  }

  @Bean
  AlarmsRemedies alarmsRemedies(Register register, Invitations invitations, Roles roles) {
    return new AlarmsRemedies(register, invitations, roles);
  }

  @Bean
  RecordLookup recordLookup(RecordBook book, Register register, Clock clock) {
    return new RecordLookup(book, register, clock);
  }

  @Bean
  RecordDesk recordDesk(
      RecordLookup lookup,
      Alarms alarms,
      AlarmsRemedies remedies,
      StandingNotice notice,
      Texts texts) {
    return new RecordDesk(lookup, alarms, remedies, notice, texts);
  }
}

package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.email.EmailAddresses;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Register;
import lv.terminbot.people.Trail;
import lv.terminbot.people.joining.InstitutionAddresses;
import lv.terminbot.people.joining.LettersDesk;
import lv.terminbot.people.joining.ReachableByEmail;
import lv.terminbot.plan.Plans;
import lv.terminbot.planning.Adopting;
import lv.terminbot.planning.AdoptionRun;
import lv.terminbot.planning.ChangedFiles;
import lv.terminbot.planning.DryRun;
import lv.terminbot.planning.PeopleAdoption;
import lv.terminbot.planning.PeopleDifference;
import lv.terminbot.planning.PeopleRows;
import lv.terminbot.planning.PlanAdoption;
import lv.terminbot.planning.PlanDecisions;
import lv.terminbot.planning.PlanExport;
import lv.terminbot.planning.PlanTableDesk;
import lv.terminbot.planning.PlanTables;
import lv.terminbot.planning.TableIntake;
import lv.terminbot.planning.TableReplies;
import lv.terminbot.planning.TableRun;
import lv.terminbot.planning.table.Recognition;
import lv.terminbot.planning.table.TableWords;
import lv.terminbot.progress.Updates;
import lv.terminbot.progress.reporting.Reporting;
import lv.terminbot.reminder.Schedule;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plan and its people as a table. */
@Configuration(proxyBeanMethods = false)
public class PlanningWiring {

  @Bean
  PlanTableDesk planTableDesk(
      Plans plans, PlanExport export, PlanDecisions decisions, Trail trail, Texts texts) {
    return new PlanTableDesk(plans, export, decisions, trail, texts);
  }

  @Bean
  PlanExport planExport(PeopleRows people, Clock clock) {
    return new PlanExport(people, clock);
  }

  @Bean
  PeopleRows peopleRows(Register register, InstitutionAddresses addresses, EmailAddresses emails) {
    return new PeopleRows(register, addresses, emails);
  }

  @Bean
  TableIntake tableIntake(PlanTables tables, Texts texts, Clock clock) {
    return new TableIntake(tables, texts, clock);
  }

  @Bean
  DryRun dryRun(Plans plans, Updates updates, Texts texts, PeopleDifference people) {
    var spoken = texts.languages().stream().map(texts::in).toList();
    return new DryRun(plans, updates, new Recognition(new TableWords(spoken)), people);
  }

  @Bean
  TableRun tableRun(
      PlanTables tables, DryRun dryRun, TableReplies replies, UnitOfWork work, Clock clock) {
    return new TableRun(tables, dryRun, replies, work, clock);
  }

  @Bean
  TableReplies tableReplies(Register register, Outbox outbox, Texts texts, Reporting reporting) {
    return new TableReplies(register, outbox, texts, reporting);
  }

  @Bean
  PlanDecisions planDecisions(
      PlanTables tables, DryRun dryRun, PeopleAdoption people, Clock clock) {
    return new PlanDecisions(tables, dryRun, people, clock);
  }

  @Bean
  PeopleDifference peopleDifference(
      Register register, InstitutionAddresses addresses, EmailAddresses emails) {
    return new PeopleDifference(register, addresses, emails);
  }

  @Bean
  PeopleAdoption peopleAdoption(ReachableByEmail addressees, LettersDesk letters) {
    return new PeopleAdoption(addressees, letters);
  }

  @Bean
  Adopting adopting(
      PlanTables tables,
      DryRun dryRun,
      PlanAdoption adoption,
      PeopleAdoption people,
      Notifier notifier) {
    return new Adopting(tables, dryRun, adoption, people, notifier);
  }

  @Bean
  AdoptionRun adoptionRun(
      PlanTables tables, Adopting adopting, TableReplies replies, UnitOfWork work, Clock clock) {
    return new AdoptionRun(tables, adopting, replies, work, clock);
  }

  @Bean
  PlanAdoption planAdoption(
      Plans plans, Updates updates, Schedule schedule, Trail trail, Clock clock) {
    return new PlanAdoption(plans, updates, schedule, trail, clock);
  }

  @Bean
  ChangedFiles changedFiles(PlanTables tables) {
    return new ChangedFiles(tables);
  }
}

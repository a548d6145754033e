package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.email.EmailAddresses;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Register;
import lv.terminbot.people.Trail;
import lv.terminbot.people.joining.InstitutionAddresses;
import lv.terminbot.plan.Plans;
import lv.terminbot.planning.ChangedFiles;
import lv.terminbot.planning.DryRun;
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
import lv.terminbot.reminder.Schedule;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plan and its people as a table. */
@Configuration(proxyBeanMethods = false)
public class PlanningWiring {

  @Bean
  PlanTableDesk planTableDesk(
      Plans plans, PlanExport planExport, PlanDecisions planDecisions, Texts texts) {
    return new PlanTableDesk(plans, planExport, planDecisions, texts);
  }

  @Bean
  PlanExport planExport(PeopleRows peopleRows, Clock clock) {
    return new PlanExport(peopleRows, clock);
  }

  @Bean
  PeopleRows peopleRows(
      Register register, InstitutionAddresses institutionAddresses, EmailAddresses emailAddresses) {
    return new PeopleRows(register, institutionAddresses, emailAddresses);
  }

  @Bean
  TableIntake tableIntake(PlanTables planTables, Texts texts, Clock clock) {
    return new TableIntake(planTables, texts, clock);
  }

  @Bean
  DryRun dryRun(Plans plans, Updates updates, Texts texts) {
    var spoken = texts.languages().stream().map(texts::in).toList();
    return new DryRun(plans, updates, new Recognition(new TableWords(spoken)));
  }

  @Bean
  TableRun tableRun(
      PlanTables planTables,
      DryRun dryRun,
      TableReplies tableReplies,
      UnitOfWork oneCommit,
      Clock clock) {
    return new TableRun(planTables, dryRun, tableReplies, oneCommit, clock);
  }

  @Bean
  TableReplies tableReplies(Register register, Outbox outbox, Texts texts) {
    return new TableReplies(register, outbox, texts);
  }

  @Bean
  PlanDecisions planDecisions(
      PlanTables planTables,
      DryRun dryRun,
      PlanAdoption planAdoption,
      Notifier notifier,
      Clock clock) {
    return new PlanDecisions(planTables, dryRun, planAdoption, notifier, clock);
  }

  @Bean
  PlanAdoption planAdoption(
      Plans plans, Updates updates, Schedule schedule, Trail trail, Clock clock) {
    return new PlanAdoption(plans, updates, schedule, trail, clock);
  }

  @Bean
  ChangedFiles changedFiles(PlanTables planTables) {
    return new ChangedFiles(planTables);
  }
}

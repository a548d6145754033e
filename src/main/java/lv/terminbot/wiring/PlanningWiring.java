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
      Plans plans, PlanExport export, PlanDecisions decisions, Texts texts) {
    return new PlanTableDesk(plans, export, decisions, texts);
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
  DryRun dryRun(Plans plans, Updates updates, Texts texts) {
    var spoken = texts.languages().stream().map(texts::in).toList();
    return new DryRun(plans, updates, new Recognition(new TableWords(spoken)));
  }

  @Bean
  TableRun tableRun(
      PlanTables tables, DryRun dryRun, TableReplies replies, UnitOfWork work, Clock clock) {
    return new TableRun(tables, dryRun, replies, work, clock);
  }

  @Bean
  TableReplies tableReplies(Register register, Outbox outbox, Texts texts) {
    return new TableReplies(register, outbox, texts);
  }

  @Bean
  PlanDecisions planDecisions(
      PlanTables tables, DryRun dryRun, PlanAdoption adoption, Notifier notifier, Clock clock) {
    return new PlanDecisions(tables, dryRun, adoption, notifier, clock);
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

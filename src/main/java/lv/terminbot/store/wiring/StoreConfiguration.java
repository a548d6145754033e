package lv.terminbot.store.wiring;

import lv.terminbot.store.DatabaseConfiguration;
import lv.terminbot.store.copies.CopiesConfiguration;
import lv.terminbot.store.correspondence.CorrespondenceConfiguration;
import lv.terminbot.store.fetching.FetchingConfiguration;
import lv.terminbot.store.files.FilesConfiguration;
import lv.terminbot.store.inbox.InboxConfiguration;
import lv.terminbot.store.instances.InstancesConfiguration;
import lv.terminbot.store.outbox.OutboxConfiguration;
import lv.terminbot.store.oversight.OversightConfiguration;
import lv.terminbot.store.people.PeopleConfiguration;
import lv.terminbot.store.plans.PlansConfiguration;
import lv.terminbot.store.privacy.PrivacyConfiguration;
import lv.terminbot.store.reminders.RemindersConfiguration;
import lv.terminbot.store.reporting.ReportingConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the ports, subject by subject, on the database there is. */
@Configuration(proxyBeanMethods = false)
@Import({
  DatabaseConfiguration.class,
  InstancesConfiguration.class,
  InboxConfiguration.class,
  OutboxConfiguration.class,
  FetchingConfiguration.class,
  PlansConfiguration.class,
  ReportingConfiguration.class,
  CorrespondenceConfiguration.class,
  RemindersConfiguration.class,
  PeopleConfiguration.class,
  OversightConfiguration.class,
  PrivacyConfiguration.class,
  FilesConfiguration.class,
  CopiesConfiguration.class
})
public class StoreConfiguration {}

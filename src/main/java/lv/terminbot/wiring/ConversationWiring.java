package lv.terminbot.wiring;

import java.util.List;
import lv.terminbot.answer.PublicAnswers;
import lv.terminbot.answer.help.HelpDesk;
import lv.terminbot.answer.help.LanguageNote;
import lv.terminbot.answer.inline.InlineDesk;
import lv.terminbot.campaign.ExtensionReasons;
import lv.terminbot.conversation.Consents;
import lv.terminbot.conversation.Desk;
import lv.terminbot.conversation.DoorsByFamily;
import lv.terminbot.conversation.GivenUp;
import lv.terminbot.conversation.GroupChat;
import lv.terminbot.conversation.Hearing;
import lv.terminbot.conversation.HearingInTime;
import lv.terminbot.conversation.InlineTyping;
import lv.terminbot.conversation.Newcomers;
import lv.terminbot.conversation.Notes;
import lv.terminbot.conversation.PrivateChat;
import lv.terminbot.conversation.PrivateFiles;
import lv.terminbot.conversation.PrivateWords;
import lv.terminbot.conversation.Reception;
import lv.terminbot.conversation.Replies;
import lv.terminbot.conversation.SentFiles;
import lv.terminbot.conversation.SplitMessages;
import lv.terminbot.conversation.Understanding;
import lv.terminbot.conversation.WaitingDialogues;
import lv.terminbot.correspondence.CorrespondenceWords;
import lv.terminbot.mailbox.Bells;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.KeptWords;
import lv.terminbot.mailbox.OpenQuestions;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.SentMessages;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.WritingTime;
import lv.terminbot.oversight.Oversight;
import lv.terminbot.oversight.WorkGroupDesk;
import lv.terminbot.people.Admission;
import lv.terminbot.people.Door;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Register;
import lv.terminbot.people.desk.HandOverDesk;
import lv.terminbot.people.joining.RefusedAddresses;
import lv.terminbot.planning.TableIntake;
import lv.terminbot.progress.dialogue.ReportDialogue;
import lv.terminbot.progress.dialogue.Subjects;
import lv.terminbot.progress.reporting.NamedMeasure;
import lv.terminbot.progress.reporting.Reporting;
import lv.terminbot.progress.review.ReviewWords;
import lv.terminbot.reading.Reader;
import lv.terminbot.reading.entity.PlanIndexes;
import lv.terminbot.reminder.Undelivered;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who listens, and whom they ask. */
@Configuration(proxyBeanMethods = false)
public class ConversationWiring {

  /** Each feature answers its own family; a new one is a bean, and no line here. */
  @Bean
  DoorsByFamily doorsByFamily(List<Door<?>> doors) {
    return new DoorsByFamily(doors);
  }

  /** Where two wait for words, what somebody was asked for once comes before a report. */
  @Bean
  WaitingDialogues waitingDialogues(
      ReviewWords review,
      CorrespondenceWords correspondence,
      ExtensionReasons reasons,
      ReportDialogue report,
      NamedMeasure measure) {
    return new WaitingDialogues(List.of(review, correspondence, reasons, report, measure));
  }

  @Bean
  Understanding understanding(
      Reader reader, PlanIndexes indexes, KeptWords kept, WaitingDialogues dialogues) {
    return new Understanding(reader, indexes, kept, dialogues, new SplitMessages());
  }

  @Bean
  Consents consents(OpenQuestions questions, DoorsByFamily families) {
    return new Consents(questions, families);
  }

  @Bean
  Newcomers newcomers(
      Register register,
      Admission admission,
      HandOverDesk handOvers,
      HelpDesk help,
      LanguageNote languages) {
    return new Newcomers(register, admission, handOvers, help, languages);
  }

  @Bean
  Replies replies(
      SentMessages sent, DoorsByFamily families, Subjects subjects, Understanding understanding) {
    return new Replies(sent, families, subjects, understanding);
  }

  @Bean
  PrivateWords privateWords(
      Understanding understanding,
      Replies replies,
      Consents doors,
      Reporting reporting,
      HelpDesk help) {
    return new PrivateWords(understanding, replies, doors, reporting, help);
  }

  @Bean
  SentFiles sentFiles(TableIntake tables, PrivateFiles evidence, Reporting reporting) {
    return new SentFiles(tables, evidence, reporting);
  }

  @Bean
  PrivateFiles privateFiles(
      Understanding understanding,
      Replies replies,
      Consents doors,
      PrivateWords words,
      Reporting reporting) {
    return new PrivateFiles(understanding, replies, doors, words, reporting);
  }

  @Bean
  PrivateChat privateChat(
      Newcomers newcomers,
      Understanding understanding,
      Consents doors,
      PrivateWords words,
      SentFiles files) {
    return new PrivateChat(newcomers, understanding, doors, words, files);
  }

  @Bean
  GroupChat groupChat(
      Register register,
      Replies replies,
      DoorsByFamily families,
      PublicAnswers answers,
      Oversight oversight) {
    return new GroupChat(register, replies, families, answers, oversight);
  }

  @Bean
  InlineTyping inlineTyping(Register register, Understanding understanding, InlineDesk desk) {
    return new InlineTyping(register, understanding, desk);
  }

  @Bean
  Notes notes(
      Oversight oversight,
      WorkGroupDesk groups,
      Undelivered undelivered,
      RefusedAddresses refused,
      Register register) {
    return new Notes(oversight, groups, undelivered, refused, register);
  }

  @Bean
  GivenUp givenUp(Register register, HelpDesk help, Notifier notifier) {
    return new GivenUp(register, help, notifier);
  }

  @Bean
  Hearing hearing(
      PrivateChat privately, GroupChat group, InlineTyping inline, Notes notes, GivenUp givenUp) {
    return new Hearing(privately, group, inline, notes, givenUp);
  }

  @Bean
  HearingInTime hearingInTime(Hearing hearing, WritingTime writing, Understanding understanding) {
    return new HearingInTime(hearing, writing, understanding);
  }

  @Bean
  Reception reception(Inbox inbox, Outbox outbox, UnitOfWork work, HearingInTime hearing) {
    return new Reception(inbox, outbox, work, hearing, Reception.PATIENCE);
  }

  @Bean
  Desk desk(Inbox inbox, Outbox outbox, UnitOfWork work, HearingInTime hearing, Bells bells) {
    return new Desk(inbox, outbox, work, hearing, bells.inbox());
  }
}

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
      ReviewWords reviewWords,
      CorrespondenceWords correspondenceWords,
      ExtensionReasons extensionReasons,
      ReportDialogue reportDialogue,
      NamedMeasure namedMeasure) {
    return new WaitingDialogues(
        List.of(reviewWords, correspondenceWords, extensionReasons, reportDialogue, namedMeasure));
  }

  @Bean
  Understanding understanding(
      Reader reader,
      PlanIndexes planIndexes,
      KeptWords keptWords,
      WaitingDialogues waitingDialogues) {
    return new Understanding(reader, planIndexes, keptWords, waitingDialogues, new SplitMessages());
  }

  @Bean
  Consents consents(OpenQuestions openQuestions, DoorsByFamily doorsByFamily) {
    return new Consents(openQuestions, doorsByFamily);
  }

  @Bean
  Newcomers newcomers(
      Register register,
      Admission admission,
      HandOverDesk handOverDesk,
      HelpDesk helpDesk,
      LanguageNote languageNote) {
    return new Newcomers(register, admission, handOverDesk, helpDesk, languageNote);
  }

  @Bean
  Replies replies(
      SentMessages sentMessages,
      DoorsByFamily doorsByFamily,
      Subjects subjects,
      Understanding understanding) {
    return new Replies(sentMessages, doorsByFamily, subjects, understanding);
  }

  @Bean
  PrivateWords privateWords(
      Understanding understanding,
      Replies replies,
      Consents consents,
      Reporting reporting,
      HelpDesk helpDesk) {
    return new PrivateWords(understanding, replies, consents, reporting, helpDesk);
  }

  @Bean
  PrivateChat privateChat(
      Newcomers newcomers,
      Understanding understanding,
      Consents consents,
      PrivateWords privateWords,
      SentFiles sentFiles) {
    return new PrivateChat(newcomers, understanding, consents, privateWords, sentFiles);
  }

  @Bean
  GroupChat groupChat(
      Register register,
      Replies replies,
      DoorsByFamily doorsByFamily,
      PublicAnswers publicAnswers,
      Oversight oversight) {
    return new GroupChat(register, replies, doorsByFamily, publicAnswers, oversight);
  }

  @Bean
  InlineTyping inlineTyping(Register register, Understanding understanding, InlineDesk inlineDesk) {
    return new InlineTyping(register, understanding, inlineDesk);
  }

  @Bean
  Notes notes(
      Oversight oversight,
      WorkGroupDesk workGroupDesk,
      Undelivered undelivered,
      RefusedAddresses refusedAddresses,
      Register register) {
    return new Notes(oversight, workGroupDesk, undelivered, refusedAddresses, register);
  }

  @Bean
  GivenUp givenUp(Register register, HelpDesk helpDesk, Notifier notifier) {
    return new GivenUp(register, helpDesk, notifier);
  }

  @Bean
  Hearing hearing(
      PrivateChat privateChat,
      GroupChat groupChat,
      InlineTyping inlineTyping,
      Notes notes,
      GivenUp givenUp) {
    return new Hearing(privateChat, groupChat, inlineTyping, notes, givenUp);
  }

  @Bean
  HearingInTime hearingInTime(
      Hearing hearing, WritingTime writingTime, Understanding understanding) {
    return new HearingInTime(hearing, writingTime, understanding);
  }

  @Bean
  Reception reception(
      Inbox inbox, Outbox outbox, UnitOfWork oneCommit, HearingInTime hearingInTime) {
    return new Reception(inbox, outbox, oneCommit, hearingInTime, Reception.PATIENCE);
  }

  @Bean
  Desk desk(
      Inbox inbox, Outbox outbox, UnitOfWork oneCommit, HearingInTime hearingInTime, Bells bells) {
    return new Desk(inbox, outbox, oneCommit, hearingInTime, bells.inbox());
  }
}

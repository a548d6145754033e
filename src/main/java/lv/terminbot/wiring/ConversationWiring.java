package lv.terminbot.wiring;

import java.util.List;
import lv.terminbot.answer.PublicAnswers;
import lv.terminbot.answer.help.HelpDesk;
import lv.terminbot.answer.inline.InlineDesk;
import lv.terminbot.conversation.Desk;
import lv.terminbot.conversation.Doors;
import lv.terminbot.conversation.DoorsByFamily;
import lv.terminbot.conversation.Hearing;
import lv.terminbot.conversation.Understanding;
import lv.terminbot.mailbox.Bells;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.KeptWords;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.oversight.Oversight;
import lv.terminbot.people.Admission;
import lv.terminbot.people.Door;
import lv.terminbot.people.HandOverDesk;
import lv.terminbot.people.Register;
import lv.terminbot.progress.dialogue.ReportDialogue;
import lv.terminbot.progress.dialogue.Reporting;
import lv.terminbot.progress.review.ReviewWords;
import lv.terminbot.reminder.Undelivered;
import lv.terminbot.reminder.nudge.NudgeDesk;
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

  @Bean
  Doors doors(
      DoorsByFamily families,
      Register register,
      Admission admission,
      HelpDesk help,
      Reporting reporting,
      Undelivered undelivered,
      Oversight oversight,
      NudgeDesk nudges,
      HandOverDesk handOvers,
      PublicAnswers publicAnswers,
      InlineDesk inline) {
    return new Doors(
        families,
        register,
        admission,
        help,
        reporting,
        undelivered,
        oversight,
        nudges,
        handOvers,
        publicAnswers,
        inline);
  }

  /** Where two wait for words, what a coordinator was asked for comes before a report. */
  @Bean
  Hearing hearing(
      Doors doors,
      Understanding.Knowledge knowledge,
      KeptWords kept,
      ReviewWords review,
      ReportDialogue report) {
    return new Hearing(doors, new Understanding(knowledge, kept, List.of(review, report)));
  }

  @Bean
  Desk desk(Inbox inbox, Outbox outbox, UnitOfWork work, Hearing hearing, Bells bells) {
    return new Desk(inbox, outbox, work, hearing, bells.inbox());
  }
}

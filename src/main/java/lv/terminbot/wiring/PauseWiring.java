package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.people.Register;
import lv.terminbot.reminder.Agenda;
import lv.terminbot.reminder.LookSoon;
import lv.terminbot.reminder.NewestMissed;
import lv.terminbot.reminder.Pause;
import lv.terminbot.reminder.PauseConsequences;
import lv.terminbot.reminder.PauseDesk;
import lv.terminbot.reminder.PauseNotice;
import lv.terminbot.reminder.Pauses;
import lv.terminbot.reminder.StillOwed;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** That nobody is reminded for a while, and what follows from it. */
@Configuration(proxyBeanMethods = false)
public class PauseWiring {

  @Bean
  Pause pause(Pauses pauses) {
    return new Pause(pauses);
  }

  @Bean
  PauseNotice pauseNotice(Pauses pauses, Register register, Texts texts, OfficeHours officeHours) {
    return new PauseNotice(pauses, register, texts, officeHours.zone());
  }

  @Bean
  PauseConsequences pauseConsequences(
      Agenda agenda,
      NewestMissed newestMissed,
      StillOwed stillOwed,
      Register register,
      Clock clock) {
    return new PauseConsequences(agenda, newestMissed, stillOwed, register, clock);
  }

  @Bean
  PauseDesk pauseDesk(
      Pauses pauses,
      PauseNotice pauseNotice,
      PauseConsequences pauseConsequences,
      LookSoon lookSoon,
      Clock clock) {
    return new PauseDesk(pauses, pauseNotice, pauseConsequences, lookSoon, clock);
  }
}

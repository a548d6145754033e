package lv.terminbot;

import java.time.Clock;
import lv.terminbot.answer.Answers;
import lv.terminbot.answer.InlineDesk;
import lv.terminbot.answer.LookupDesk;
import lv.terminbot.answer.PublicAnswers;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.mailbox.BotAddress;
import lv.terminbot.people.Register;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Those who answer questions. */
@Configuration(proxyBeanMethods = false)
class AnswerWiring {

  @Bean
  Answers.Books books(
      Plans plans,
      Obligations obligations,
      Updates updates,
      Reviews reviews,
      Register register,
      CompletionScale scale) {
    return new Answers.Books(plans, obligations, updates, reviews, register, scale);
  }

  @Bean
  Answers answers(Answers.Books books, Texts texts, Clock clock) {
    return new Answers(books, texts, clock);
  }

  @Bean
  LookupDesk lookupDesk(Answers.Books books, Texts texts, Clock clock) {
    return new LookupDesk(books, texts, clock);
  }

  @Bean
  PublicAnswers publicAnswers(
      Answers answers, LookupDesk lookups, BotAddress address, Texts texts) {
    return new PublicAnswers(answers, lookups, address, texts);
  }

  @Bean
  InlineDesk inlineDesk(
      PublicAnswers answers, Answers.Books books, BotAddress address, Texts texts, Clock clock) {
    return new InlineDesk(answers, books, address, texts, clock);
  }
}

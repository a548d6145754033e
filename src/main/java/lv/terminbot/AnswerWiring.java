package lv.terminbot;

import java.time.Clock;
import lv.terminbot.answer.Answers;
import lv.terminbot.answer.HelpDesk;
import lv.terminbot.answer.InlineDesk;
import lv.terminbot.answer.PublicAnswers;
import lv.terminbot.conversation.Understanding;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.mailbox.BotAddress;
import lv.terminbot.mailbox.KeptWords;
import lv.terminbot.people.Register;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.Titles;
import lv.terminbot.progress.Challenges;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Updates;
import lv.terminbot.reading.PlanIndexes;
import lv.terminbot.reading.Reader;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What questions are understood and answered with, put together. */
@Configuration(proxyBeanMethods = false)
class AnswerWiring {

  @Bean
  Answers answers(Answers.Books books, Titles titles, Texts texts, Clock clock) {
    return new Answers(books, titles, texts, clock);
  }

  @Bean
  HelpDesk helpDesk(Answers answers) {
    return new HelpDesk(answers);
  }

  @Bean
  PublicAnswers publicAnswers(Answers answers, BotAddress address, Texts texts) {
    return new PublicAnswers(answers, address, texts);
  }

  @Bean
  InlineDesk inlineDesk(
      PublicAnswers answers,
      Answers.Books books,
      Titles titles,
      BotAddress address,
      Texts texts,
      Clock clock) {
    return new InlineDesk(answers, books, titles, address, texts, clock);
  }

  @Bean
  PlanIndexes planIndexes(Plans plans) {
    return new PlanIndexes(plans);
  }

  @Bean
  Answers.Books books(
      Plans plans,
      Obligations obligations,
      Updates updates,
      Reviews reviews,
      Challenges challenges,
      Register register,
      CompletionScale scale) {
    return new Answers.Books(plans, obligations, updates, reviews, challenges, register, scale);
  }

  @Bean
  Understanding.Knowledge knowledge(Reader reader, PlanIndexes indexes, KeptWords kept) {
    return new Understanding.Knowledge(reader, indexes, kept);
  }
}

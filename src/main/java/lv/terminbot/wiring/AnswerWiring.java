package lv.terminbot.wiring;

import java.time.Clock;
import java.util.List;
import lv.terminbot.answer.AnswerTo;
import lv.terminbot.answer.Answers;
import lv.terminbot.answer.PublicAnswers;
import lv.terminbot.answer.date.WorkingDayAnswer;
import lv.terminbot.answer.help.GuessButtons;
import lv.terminbot.answer.help.Help;
import lv.terminbot.answer.help.HelpDesk;
import lv.terminbot.answer.help.LanguageNote;
import lv.terminbot.answer.help.WaitingMatters;
import lv.terminbot.answer.help.Welcome;
import lv.terminbot.answer.inline.ArticleText;
import lv.terminbot.answer.inline.InlineArticles;
import lv.terminbot.answer.inline.InlineDesk;
import lv.terminbot.answer.inline.StateLine;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.home.HomeDesk;
import lv.terminbot.mailbox.BotAddress;
import lv.terminbot.people.StandingNotice;
import lv.terminbot.people.ToldLanguages;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.Titles;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What questions are understood and answered with, put together. */
@Configuration(proxyBeanMethods = false)
public class AnswerWiring {

  @Bean
  Answers answers(List<AnswerTo<?>> answers, StandingNotice pauseNotice, Texts texts) {
    return new Answers(answers, pauseNotice, texts);
  }

  @Bean
  PublicAnswers publicAnswers(Answers answers, BotAddress botApiAccess, Texts texts) {
    return new PublicAnswers(answers, botApiAccess, texts);
  }

  @Bean
  InlineDesk inlineDesk(InlineArticles inlineArticles, Texts texts) {
    return new InlineDesk(inlineArticles, texts);
  }

  @Bean
  InlineArticles inlineArticles(
      PublicAnswers publicAnswers,
      Plans plans,
      Titles planIndexes,
      StateLine stateLine,
      ArticleText articleText) {
    return new InlineArticles(publicAnswers, plans, planIndexes, stateLine, articleText);
  }

  @Bean
  StateLine stateLine(Updates updates, Clock clock) {
    return new StateLine(updates, clock);
  }

  @Bean
  ArticleText articleText(BotAddress botApiAccess) {
    return new ArticleText(botApiAccess);
  }

  @Bean
  HelpDesk helpDesk(
      Help help, Welcome welcome, HomeDesk homeDesk, StandingNotice pauseNotice, Texts texts) {
    return new HelpDesk(help, welcome, homeDesk, pauseNotice, texts);
  }

  @Bean
  Help help(GuessButtons guessButtons, Plans plans, WaitingMatters waitingMatters) {
    return new Help(guessButtons, plans, waitingMatters);
  }

  @Bean
  LanguageNote languageNote(ToldLanguages toldLanguages, Texts texts) {
    return new LanguageNote(toldLanguages, texts);
  }

  @Bean
  WaitingMatters waitingMatters(Plans plans, Obligations obligations, Drafts drafts, Clock clock) {
    return new WaitingMatters(plans, obligations, drafts, clock);
  }

  @Bean
  Welcome welcome(Plans plans, Answers answers, Help help, HomeDesk homeDesk) {
    return new Welcome(plans, answers, help, homeDesk);
  }

  @Bean
  GuessButtons guessButtons(Plans plans) {
    return new GuessButtons(plans);
  }

  @Bean
  WorkingDayAnswer workingDayAnswer(WorkingDays workingDays, Clock clock) {
    return new WorkingDayAnswer(workingDays, clock);
  }
}

package lv.terminbot.wiring;

import java.time.Clock;
import java.util.List;
import lv.terminbot.answer.AnswerTo;
import lv.terminbot.answer.Answers;
import lv.terminbot.answer.PublicAnswers;
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
  Answers answers(List<AnswerTo<?>> answers, StandingNotice notice, Texts texts) {
    return new Answers(answers, notice, texts);
  }

  @Bean
  PublicAnswers publicAnswers(Answers answers, BotAddress address, Texts texts) {
    return new PublicAnswers(answers, address, texts);
  }

  @Bean
  InlineDesk inlineDesk(InlineArticles articles, Texts texts) {
    return new InlineDesk(articles, texts);
  }

  @Bean
  InlineArticles inlineArticles(
      PublicAnswers answers, Plans plans, Titles titles, StateLine states, ArticleText text) {
    return new InlineArticles(answers, plans, titles, states, text);
  }

  @Bean
  StateLine stateLine(Updates updates, Clock clock) {
    return new StateLine(updates, clock);
  }

  @Bean
  ArticleText articleText(BotAddress address) {
    return new ArticleText(address);
  }

  @Bean
  HelpDesk helpDesk(Help help, Welcome welcome, HomeDesk home, StandingNotice notice, Texts texts) {
    return new HelpDesk(help, welcome, home, notice, texts);
  }

  @Bean
  Help help(GuessButtons guessing, Plans plans, WaitingMatters waiting) {
    return new Help(guessing, plans, waiting);
  }

  @Bean
  LanguageNote languageNote(ToldLanguages told, Texts texts) {
    return new LanguageNote(told, texts);
  }

  @Bean
  WaitingMatters waitingMatters(Plans plans, Obligations obligations, Drafts drafts, Clock clock) {
    return new WaitingMatters(plans, obligations, drafts, clock);
  }

  @Bean
  Welcome welcome(Plans plans, Answers answers, Help help, HomeDesk home) {
    return new Welcome(plans, answers, help, home);
  }

  @Bean
  GuessButtons guessButtons(Plans plans) {
    return new GuessButtons(plans);
  }
}

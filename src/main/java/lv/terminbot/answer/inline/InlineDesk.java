package lv.terminbot.answer.inline;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfJoining;
import lv.terminbot.mailbox.Article;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.people.Person;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Answers what is typed behind the bot's name in any chat, as articles to choose from. */
public final class InlineDesk {
  private final InlineArticles articles;
  private final Texts texts;

  public InlineDesk(InlineArticles articles, Texts texts) {
    this.articles = articles;
    this.texts = texts;
  }

  /** What can be chosen; where there is nothing, the way to the private chat. */
  public record Choice(List<Article> articles, Optional<Button> privately) {
    public Choice {
      articles = List.copyOf(articles);
    }
  }

  public Choice choose(Person asker, Intent meant) {
    var phrases = texts.in(asker.language());
    var found = articles.find(asker, meant, phrases).distinct().toList();
    if (!found.isEmpty()) {
      return new Choice(found, Optional.empty());
    }
    var key = meant instanceof OfHelp.Unclear ? "answer.inline.nothing" : "answer.inline.private";
    return new Choice(found, Optional.of(way(key, phrases)));
  }

  /** Who was not let in gets no answer, but learns why. */
  public Choice stranger(Sender sender) {
    var phrases = texts.in(texts.nearest(sender.languageTag()));
    return new Choice(List.of(), Optional.of(way("answer.inline.invited", phrases)));
  }

  private static Button way(String key, Phrases phrases) {
    return new Button(phrases.plain(key), OfJoining.FROM_INLINE);
  }
}

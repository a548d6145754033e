package lv.terminbot.oversight;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.mailbox.Page;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** What has changed in a time, as one message. */
public final class Digest {
  private final List<News> news;
  private final Texts texts;
  private final ZoneId zone;

  /** With these kinds of news, told in this order. */
  public Digest(List<News> news, Texts texts, ZoneId zone) {
    this.news = List.copyOf(news);
    this.texts = texts;
    this.zone = zone;
  }

  /** Whether nothing has changed. */
  boolean isEmpty(Happenings.Time time) {
    return lines(time, Readership.ALONE, texts.in(Language.LATVIAN)).isEmpty();
  }

  Page write(Happenings.Time time, Readership readers, Phrases phrases) {
    var lines = new ArrayList<Html>();
    var since = phrases.moment(time.after(), zone);
    lines.add(phrases.html("oversight.digest.heading", "since", since));
    lines.addAll(lines(time, readers, phrases));
    return Summary.withTheWays(new Page(Html.lines(lines)), readers, phrases);
  }

  private List<Html> lines(Happenings.Time time, Readership readers, Phrases phrases) {
    return news.stream().flatMap(kind -> kind.tell(time, readers, phrases).stream()).toList();
  }
}

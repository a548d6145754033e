package lv.terminbot.local.page;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** A reader of the chat page in a group, where several speak, and typing for inline use. */
public final class GroupBrowser {
  private final ChatBrowser page;
  private final ChromeDriver driver;

  GroupBrowser(ChatBrowser page, ChromeDriver driver) {
    this.page = page;
    this.driver = driver;
  }

  /** Goes to the group. */
  public void open(String title) {
    if (page.one("#people-toggle").isDisplayed()) {
      page.click("#people-toggle");
    }
    page.click(".person[data-name='" + title + "']");
    page.until(d -> page.one("#bot-name").getText().equals(title));
  }

  /** In the group: from now on this one writes. */
  public void speakAs(String name) {
    page.click(".speaker[data-name='" + name + "']");
    page.until(d -> page.one("#you-name").getText().equals(name));
  }

  /** Replies to the newest message of the group that contains this. */
  public void reply(String part, String text) {
    page.until(
        d -> {
          for (var item : d.findElements(By.cssSelector("#log .item")).reversed()) {
            if (item.getText().contains(part)) {
              page.script("arguments[0].querySelector('.reply').click()", item);
              return true;
            }
          }
          return false;
        });
    page.say(text);
  }

  /** Types without sending. */
  public void type(String text) {
    var field = page.one("#say");
    field.clear();
    field.sendKeys(text);
  }

  /** The titles of what the bot offers for what is typed, once there is something. */
  public List<String> offers() {
    return page.until(
        d -> {
          var titles = page.texts("#choices.inline [role=option] b");
          return titles.isEmpty() ? null : titles;
        });
  }

  /** Waits until the first offer begins with this. */
  public void offersBecome(String start) {
    page.until(
        d -> {
          var titles = page.texts("#choices.inline [role=option] b");
          return !titles.isEmpty() && titles.getFirst().startsWith(start);
        });
  }

  /** What a browser is told of the file behind this link: its type and how it is to be saved. */
  public String opened(String selector) {
    page.one(selector);
    return String.valueOf(
        driver.executeAsyncScript(
            """
            const done = arguments[1];
            const link = document.querySelector(arguments[0]);
            fetch(link.href).then(f => done(f.headers.get('Content-Type') + ' '
              + f.headers.get('Content-Disposition') + ' ' + f.status));
            """,
            selector));
  }
}

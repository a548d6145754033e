package lv.terminbot.local.page;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A reader of the chat page, in headless Chromium. What is asked for is waited for, at most 45
 * seconds; messages shown are read as text, without their time.
 */
public final class ChatBrowser extends BrowserWindow {
  static final Duration PATIENCE = Duration.ofSeconds(45);
  private static final Duration OFTEN = Duration.ofMillis(30);

  private static final String OWN = "#log .item.out";

  private static final String READ =
      """
      return [...document.querySelectorAll(arguments[0])].map(e =>
        e.checkVisibility() ? e.innerText.replaceAll('\\u00a0', ' ').trim() : '');
      """;

  private final PageKeys keys = new PageKeys(chromium.driver());
  private final WebDriverWait wait = new WebDriverWait(chromium.driver(), PATIENCE);

  ChatBrowser() {
    wait.ignoring(StaleElementReferenceException.class, ElementClickInterceptedException.class);
    wait.pollingEvery(OFTEN);
  }

  /** Is as new: an empty page, wide and light, nothing remembered and nothing complained of. */
  void forget() {
    chromium.forget();
    size(1200, 800);
    light();
    speaks("lv");
  }

  /** What is done in the group and by inline use. */
  public GroupBrowser group() {
    return new GroupBrowser(this, chromium.driver());
  }

  public <T> T until(Function<? super org.openqa.selenium.WebDriver, T> condition) {
    return wait.until(condition);
  }

  /** Opens the page as who has been here: the tour is closed. */
  public void open(String url) {
    openFirst(url);
    if (one("#tour").isDisplayed()) {
      click("#tour-close");
    }
  }

  /** Opens the page as who has never seen it. */
  public void openFirst(String url) {
    chromium.driver().get(url);
    awaitReady();
  }

  void awaitReady() {
    wait.until(d -> !d.findElements(By.cssSelector("body[data-ready=yes]")).isEmpty());
  }

  /** What in the page shown now keeps somebody from using it, as axe-core finds it. */
  List<String> obstacles() {
    return new Obstacles(chromium.driver()).find();
  }

  /** Changes to somebody of the list, by the name shown there. */
  public void chooseWho(String name) {
    if (one("#people-toggle").isDisplayed()) {
      click("#people-toggle");
    }
    click(".person[data-name='" + name + "']");
    wait.until(d -> one("#you-name").getText().equals(name));
  }

  /** Types words, sends them with Enter, and sees them in the chat. */
  public void say(String text) {
    var before = texts(OWN).size();
    enter(text);
    wait.until(d -> texts(OWN).size() > before);
  }

  /** Types words in place of those in the field and presses Enter. */
  void enter(String text) {
    var field = one("#say");
    field.clear();
    var lines = text.split("\n", -1);
    for (var i = 0; i < lines.length; i++) {
      field.sendKeys(i == 0 ? "" : Keys.chord(Keys.SHIFT, Keys.ENTER), lines[i]);
    }
    field.sendKeys(Keys.ENTER);
  }

  /** Presses the newest button with this label. */
  public void tap(String label) {
    wait.until(d -> keys.press(label));
  }

  /** Edits the newest own message that contains this. */
  public void editLast(String part, String text) {
    wait.until(
        d -> {
          for (var item : d.findElements(By.cssSelector("#log .item.out")).reversed()) {
            if (item.getText().contains(part)) {
              script("arguments[0].querySelector('.pencil').click()", item);
              return true;
            }
          }
          return false;
        });
    enter(text);
    wait.until(d -> texts(OWN).stream().anyMatch(own -> own.contains(text)));
  }

  /** Attaches a file of this machine. */
  public void attach(Path file) {
    one("#files").sendKeys(file.toAbsolutePath().toString());
  }

  /** The texts of all messages shown, oldest first. */
  public List<String> bubbles() {
    return texts("#log .bubble .text");
  }

  /** The text of the newest message; empty when there is none. */
  public String lastBubble() {
    var all = bubbles();
    return all.isEmpty() ? "" : all.getLast();
  }

  /** Waits until the newest message, which must be the bot's, contains this. */
  public String awaitBubble(String part) {
    wait.until(
        d -> {
          var items = texts("#log .item.in:last-child .bubble .text");
          return !items.isEmpty() && items.getLast().contains(part);
        });
    return lastBubble();
  }

  /** Waits until the newest message is a file of such a name. */
  public void awaitFile(String part) {
    wait.until(
        d -> texts("#log .item:last-child .file b").stream().anyMatch(n -> n.contains(part)));
  }

  /** Waits until so many of the messages shown contain this. */
  public void awaitBubbles(String part, int times) {
    wait.until(d -> bubbles().stream().filter(b -> b.contains(part)).count() >= times);
  }

  public void travelTo(LocalDate date) {
    travelTo(date, LocalTime.of(9, 0));
  }

  public void travelTo(LocalDate date, LocalTime time) {
    if (one("#travel-toggle").isDisplayed()) {
      click("#travel-toggle");
    }
    set("#travel-date", date.toString());
    set("#travel-time", time.toString());
    click("#travel-go");
  }

  public void nextOccasion() {
    wait.until(d -> one("#next-occasion").isEnabled());
    click("#next-occasion");
  }

  /** The bot's date as the page knows it. */
  public LocalDate date() {
    return LocalDate.parse(String.valueOf(one("#clock-date").getDomAttribute("data-day")));
  }

  public void awaitDate(LocalDate date) {
    var day = date.toString();
    wait.until(d -> day.equals(one("#clock-date").getDomAttribute("data-day")));
  }

  /** Waits for a note over the chat and answers it. */
  public String toast() {
    return wait.until(
        d -> {
          var shown = one("#toast.shown").getText();
          return shown.isEmpty() ? null : shown;
        });
  }

  /** Forgets who was chosen and goes to an empty page, so that the program can stop under it. */
  public void leave() {
    script("localStorage.clear()");
    chromium.driver().get("about:blank");
  }

  public WebElement one(String selector) {
    return wait.until(d -> d.findElement(By.cssSelector(selector)));
  }

  /** What is to be read in all that matches, in one look. */
  public List<String> texts(String selector) {
    return ((List<?>) script(READ, selector)).stream().map(String::valueOf).toList();
  }

  public void click(String selector) {
    wait.until(
        d -> {
          var found = d.findElement(By.cssSelector(selector));
          if (!found.isDisplayed()) {
            return false;
          }
          found.click();
          return true;
        });
  }

  private void set(String selector, String value) {
    script("arguments[0].value = arguments[1]", one(selector), value);
  }
}

package lv.terminbot.local.page;

import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The buttons under the messages of the page. */
final class PageKeys {
  private static final String COUNT_PRESSES =
      """
      if (window.presses === undefined) {
        window.presses = 0;
        document.addEventListener('click', e => {
          if (e.target.closest && e.target.closest('.key')) window.presses++;
        }, true);
      }
      return window.presses;
      """;

  private static final String NEWEST_KEY =
      """
      return [...document.querySelectorAll('#log .key')].reverse()
        .find(e => e.innerText.replaceAll('\\u00a0', ' ').trim() === arguments[0]) ?? null;
      """;

  private final ChromeDriver driver;

  PageKeys(ChromeDriver driver) {
    this.driver = driver;
  }

  /** False where there is no such button, or where the page moved under the pointer. */
  boolean press(String label) {
    if (!(driver.executeScript(NEWEST_KEY, label) instanceof WebElement key)) {
      return false;
    }
    var before = presses();
    key.click();
    return presses() > before;
  }

  private long presses() {
    return driver.executeScript(COUNT_PRESSES) instanceof Number presses ? presses.longValue() : 0;
  }
}

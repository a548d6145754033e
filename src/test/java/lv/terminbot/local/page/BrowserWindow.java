package lv.terminbot.local.page;

import java.nio.file.Path;
import java.util.List;

/** The window in which the page is read: how large it is, in which colours and language. */
abstract class BrowserWindow implements AutoCloseable {
  final Chromium chromium = new Chromium();

  /** Sets the browser to a language, by its IETF tag. */
  public void speaks(String tag) {
    chromium.language(tag);
  }

  /** Makes the page this large, in CSS pixels, also narrower than a window may be. */
  public void size(int width, int height) {
    chromium.size(width, height);
  }

  public void dark() {
    chromium.theme("dark");
  }

  public void light() {
    chromium.theme("light");
  }

  /** A picture of what is shown, for people to look at; ends wide and light. */
  public void picture(Path folder, String name) {
    new Pictures(chromium).take(folder, name);
  }

  public Object script(String code, Object... arguments) {
    return chromium.driver().executeScript(code, arguments);
  }

  /** What the browser's console complains of. */
  public List<String> complaints() {
    return chromium.complaints();
  }

  @Override
  public void close() {
    chromium.close();
  }
}

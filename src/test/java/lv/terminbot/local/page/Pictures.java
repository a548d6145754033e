package lv.terminbot.local.page;

import java.nio.file.Path;
import java.util.List;

/** Pictures of the page; with {@code -Dwidths=all} also on a phone and in the dark. */
final class Pictures {
  private static final boolean ALL_WIDTHS = "all".equals(System.getProperty("widths"));
  private final Chromium chromium;

  Pictures(Chromium chromium) {
    this.chromium = chromium;
  }

  void take(Path folder, String name) {
    if (!ALL_WIDTHS) {
      chromium.screenshot(folder.resolve(name + ".png"));
      return;
    }
    for (var theme : List.of("dark", "light")) {
      chromium.theme(theme);
      chromium.size(390, 844);
      chromium.screenshot(folder.resolve(name + "-phone-" + theme + ".png"));
      chromium.size(1200, 800);
      chromium.screenshot(folder.resolve(name + "-wide-" + theme + ".png"));
    }
  }
}

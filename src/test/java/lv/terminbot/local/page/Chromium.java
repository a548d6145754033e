package lv.terminbot.local.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.springframework.util.FileSystemUtils;

/** The machine's headless Chromium with a fresh profile, without movement on the page. */
final class Chromium implements AutoCloseable {
  private final Path profile;
  private final ChromeDriver driver;

  Chromium() {
    try {
      profile = Files.createTempDirectory("chat-browser");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var browser = BrowserAtHand.browser();
    var options = new ChromeOptions();
    options.setBinary(browser.program().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=lv",
        "--user-data-dir=" + profile);
    var service =
        new ChromeDriverService.Builder().usingDriverExecutable(browser.driver().toFile()).build();
    driver = new ChromeDriver(service, options);
  }

  ChromeDriver driver() {
    return driver;
  }

  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 700));
  }

  void theme(String name) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", name),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** What the browser is set to, and says to every page. */
  void language(String tag) {
    driver.executeCdpCommand(
        "Emulation.setUserAgentOverride",
        Map.of(
            "userAgent",
            String.valueOf(driver.executeScript("return navigator.userAgent")),
            "acceptLanguage",
            tag));
  }

  void screenshot(Path to) {
    try {
      Files.createDirectories(to.toAbsolutePath().getParent());
      Files.write(to, driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes to an empty page; what pages kept here and complained of is gone. */
  void forget() {
    driver.get("about:blank");
    driver.executeCdpCommand(
        "Storage.clearDataForOrigin", Map.of("origin", "*", "storageTypes", "all"));
    complaints();
  }

  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
    try {
      FileSystemUtils.deleteRecursively(profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

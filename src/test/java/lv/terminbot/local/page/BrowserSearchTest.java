package lv.terminbot.local.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.local.page.BrowserSearch.Browser;
import lv.terminbot.local.page.BrowserSearch.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserSearchTest {
  private static final Browser BROUGHT = new Browser(Path.of("/b/chrome"), Path.of("/b/driver"));

  @TempDir private Path folder;
  private final List<Optional<Path>> asked = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"})
  void aBrowserOfAnyOfItsNamesAndItsDriverAreUsedAsTheyStandOnThePath(String name)
      throws IOException {
    var program = installed("one", name);
    var driver = installed("other", "chromedriver");

    assertThat(search(path("one", "other"), Optional.of(BROUGHT)))
        .isEqualTo(new Outcome.Play(new Browser(program, driver)));
    assertThat(asked).as("nothing need be brought").isEmpty();
  }

  @Test
  void aDriverIsBroughtForTheBrowserThatIsThere() throws IOException {
    var program = installed("one", "google-chrome");

    assertThat(search(path("one"), Optional.of(BROUGHT))).isEqualTo(new Outcome.Play(BROUGHT));
    assertThat(asked).containsExactly(Optional.of(program));
  }

  @Test
  void aDriverAloneIsNoBrowser() throws IOException {
    installed("one", "chromedriver");

    assertThat(search(path("one"), Optional.of(BROUGHT))).isEqualTo(new Outcome.Play(BROUGHT));
    assertThat(asked).containsExactly(Optional.empty());
  }

  @Test
  void whatCannotBeRunIsNoBrowser() throws IOException {
    installed("one", "chromedriver");
    Files.createDirectory(folder.resolve("one").resolve("chromium"));
    Files.createFile(folder.resolve("one").resolve("chrome"));

    assertThat(search(path("one"), Optional.empty())).isInstanceOf(Outcome.LeaveOut.class);
  }

  @Test
  void withoutAnyThePersonIsToldAndTheBuildGoesOn() {
    assertThat(search(Map.of(), Optional.empty()))
        .isInstanceOfSatisfying(
            Outcome.LeaveOut.class, out -> assertThat(out.why()).contains("chromedriver"));
    assertThat(search(Map.of("CI", "false"), Optional.empty()))
        .isInstanceOf(Outcome.LeaveOut.class);
  }

  @Test
  void withoutAnyAMachineThatBuildsForOthersFails() {
    assertThat(search(Map.of("CI", "true"), Optional.empty())).isInstanceOf(Outcome.Fail.class);
    assertThat(search(Map.of("CI", "true"), Optional.of(BROUGHT)))
        .isEqualTo(new Outcome.Play(BROUGHT));
  }

  private Outcome search(Map<String, String> environment, Optional<Browser> brought) {
    return new BrowserSearch(
            environment,
            program -> {
              asked.add(program);
              return brought;
            })
        .outcome();
  }

  private Map<String, String> path(String... folders) {
    var all = List.of(folders).stream().map(f -> folder.resolve(f).toString()).toList();
    return Map.of("PATH", String.join(File.pathSeparator, all));
  }

  private Path installed(String where, String name) throws IOException {
    var file = Files.createDirectories(folder.resolve(where)).resolve(name);
    Files.createFile(file);
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}

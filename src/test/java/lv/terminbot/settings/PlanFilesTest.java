package lv.terminbot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of the folder of plans are plan files. */
class PlanFilesTest {
  @TempDir private Path folder;

  @Test
  void theFolderOfPlansIsReadInTheOrderOfNamesAndNothingElse() throws IOException {
    for (var name : new String[] {"b.yml", "a.yaml", "readme.txt", ".hidden.yaml"}) {
      Files.writeString(folder.resolve(name), "words");
    }
    assertThat(PlanFiles.read(folder))
        .extracting(source -> Path.of(source.file()).getFileName().toString())
        .containsExactly("a.yaml", "b.yml");
  }
}

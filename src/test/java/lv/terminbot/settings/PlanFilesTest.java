package lv.terminbot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.terminbot.plan.file.PlanFile;
import lv.terminbot.plan.file.PlanSource;
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

  @Test
  void whatCannotBeReadAsAPlanIsNamedWithTheRemedy() throws IOException {
    var thick = folder.resolve("thick.yaml");
    Files.writeString(thick, "#".repeat(PlanFile.LONGEST + 1));
    Files.createDirectory(folder.resolve("sub.yaml"));

    assertThat(PlanFiles.read(folder))
        .extracting(source -> ((PlanSource.Unreadable) source).why().key())
        .containsExactly("plan.finding.folder", "plan.finding.fileTooLong");
    assertThat(PlanFiles.read("no such.yaml"))
        .isInstanceOfSatisfying(
            PlanSource.Unreadable.class,
            missing -> assertThat(missing.why().key()).isEqualTo("plan.finding.noFile"));
    assertThat(PlanFiles.read("a\0b.yaml")).isInstanceOf(PlanSource.Unreadable.class);
  }
}

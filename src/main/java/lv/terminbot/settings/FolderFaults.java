package lv.terminbot.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lv.terminbot.store.OpeningFault;

/** What is wrong with the folders that the operator has named, a sentence each. */
final class FolderFaults {
  static final String DATA_REMEDY = "name a folder that this program may create and write to";
  static final String PLANS_REMEDY = "name the folder that holds the plan files (*.yaml)";

  private FolderFaults() {}

  static List<String> ofData(Path folder) {
    var fault =
        Files.isDirectory(folder)
            ? OpeningFault.forbidden(folder)
            : Optional.of(DATA_REMEDY).filter(remedy -> !mayBeMade(folder));
    return fault.stream()
        .map(f -> WrongSettings.sentence("terminbot.data-dir", folder.toString(), f))
        .toList();
  }

  private static boolean mayBeMade(Path folder) {
    var nearest = folder.toAbsolutePath();
    while (!Files.exists(nearest) && nearest.getParent() != null) {
      nearest = nearest.getParent();
    }
    return Files.isDirectory(nearest) && Files.isWritable(nearest);
  }

  static List<String> ofPlans(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of(ofPlans(folder, "there is no such folder"));
    }
    if (!PlanFiles.anyIn(folder)) {
      return List.of(ofPlans(folder, "no plan file can be seen there"));
    }
    return FreeDays.fault(folder).stream().toList();
  }

  private static String ofPlans(Path folder, String problem) {
    var seen = " (seen from " + Path.of("").toAbsolutePath() + ")";
    return WrongSettings.sentence(
        "terminbot.plans", folder.toString(), problem + seen + "; " + PLANS_REMEDY);
  }
}

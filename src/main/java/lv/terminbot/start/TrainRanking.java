package lv.terminbot.start;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.plan.file.PlanFile;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.RankingExamples;
import lv.terminbot.reading.ranking.StateExamples;
import lv.terminbot.reading.update.UpdateReader;

/**
 * A step of the build: trains the ranking of what messages want, unless what it is made of is as it
 * was. Takes the folder of the resources' {@code reading}, that of the plans, that of the classes,
 * and the file to write.
 */
final class TrainRanking {
  private TrainRanking() {}

  public static void main(String[] places) throws IOException {
    var reading = Path.of(places[0]);
    var plans = Path.of(places[1]);
    var target = Path.of(places[3]);
    var mark = target.resolveSibling("ranking.sha256");
    var made = digest(List.of(reading, plans, Path.of(places[2])));
    if (Files.exists(target) && Files.exists(mark) && Files.readString(mark).equals(made)) {
      return;
    }
    var examples = new RankingExamples(Bundles.one("reading/slots.properties"), plans(plans));
    for (var file : files(reading.resolve("examples"), ".tsv")) {
      var name = file.getFileName().toString();
      examples.add(name.substring(0, name.length() - ".tsv".length()), Files.readAllLines(file));
    }
    var states = new StateExamples();
    states.add(Files.readAllLines(reading.resolve("states.tsv")));
    var ranking = examples.train(ReadingFiles.finder(), states, TrainRanking::named);
    Files.createDirectories(target.getParent());
    try (var out = new BufferedOutputStream(Files.newOutputStream(target))) {
      ranking.write(out);
    }
    Files.writeString(mark, made);
  }

  private static Optional<ProgressState> named(Entities entities, PlanIndex index) {
    return new UpdateReader(entities, index, _ -> false).onlyState();
  }

  private static List<ActionPlan> plans(Path folder) throws IOException {
    return files(folder, ".yaml").stream().map(TrainRanking::plan).toList();
  }

  private static ActionPlan plan(Path file) {
    try {
      return PlanFile.read(file.toString(), Files.readString(file)).orThrow();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** Of the words, examples and plans, and of the classes that read them. */
  private static String digest(List<Path> folders) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var folder : folders) {
        for (var file : files(folder, "")) {
          if (Files.isRegularFile(file)) {
            digest.update(
                file.getFileName().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}

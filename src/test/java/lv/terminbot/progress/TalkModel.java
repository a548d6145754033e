package lv.terminbot.progress;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What stands in the reports of one institution, as simple as it can be told. */
final class TalkModel {
  private static final LocalDate DEADLINE = LocalDate.of(2024, 2, 5);

  /**
   * A report on a measure.
   *
   * @param state empty where none was said
   * @param files a line each
   * @param written the last words that were heard later: when they were written, and heard
   */
  record Report(String state, String words, List<String> files, Optional<Waited> written) {
    Report saying(String other) {
      return new Report(state, other, files, written);
    }
  }

  /** Words that waited for the bot. */
  record Waited(LocalDateTime written, LocalDateTime heard) {}

  /** A report as it was submitted. */
  record Submitted(String measure, String words, boolean late, Optional<LocalDateTime> written) {}

  private final Map<String, Report> drafts = new TreeMap<>();
  private final Map<String, Report> latest = new HashMap<>();
  private final List<Submitted> all = new ArrayList<>();

  Map<String, Report> drafts() {
    return drafts;
  }

  List<Submitted> submitted() {
    return all;
  }

  /** What counts of each measure. */
  List<String> latestWords() {
    return latest.values().stream().map(Report::words).toList();
  }

  boolean isWhole(String measure) {
    return drafts.containsKey(measure) && !drafts.get(measure).state().isEmpty();
  }

  /** "6.1 procesā: …" in place of what was said. */
  void line(String measure, String state, String words, Optional<Waited> waited) {
    var files = drafts.containsKey(measure) ? drafts.get(measure).files() : List.<String>of();
    var before = Optional.ofNullable(drafts.get(measure)).flatMap(Report::written);
    drafts.put(measure, new Report(state, words, files, waited.or(() -> before)));
  }

  /** Such a line is edited: what was submitted goes on, its files too. */
  void lineAnew(String measure, String state, String words, Optional<Waited> waited) {
    drafts.put(measure, begun(measure));
    line(measure, state, words, waited);
  }

  /** Words in reply to something of the measure. */
  void add(String measure, String words, Optional<Waited> waited) {
    var before = begun(measure);
    var both = before.words().isEmpty() ? words : before.words() + "\n" + words;
    drafts.put(
        measure, new Report(before.state(), both, before.files(), waited.or(before::written)));
  }

  /** A photo in reply; the words under it answer where something is still asked. */
  void photo(String measure, String name, String caption, Optional<Waited> waited) {
    if (begun(measure).state().isEmpty()) {
      add(measure, caption, waited);
      attach(measure, "📎 " + name, waited);
    } else {
      attach(measure, "📎 " + name + " – " + caption, waited);
    }
  }

  void attach(String measure, String line, Optional<Waited> waited) {
    var before = begun(measure);
    var files = new ArrayList<>(before.files());
    files.add(line);
    drafts.put(
        measure, new Report(before.state(), before.words(), files, waited.or(before::written)));
  }

  /** Words that were edited. */
  void edit(String measure, String old, String now, Optional<Waited> waited) {
    var before = begun(measure);
    if (before.words().contains(old)) {
      var mended = before.saying(before.words().replace(old, now));
      drafts.put(
          measure,
          new Report(mended.state(), mended.words(), mended.files(), waited.or(before::written)));
    }
  }

  void submit(String measure, LocalDateTime now) {
    var report = drafts.remove(measure);
    latest.put(measure, report);
    var written =
        report
            .written()
            .filter(words -> now.isBefore(words.heard().plusDays(1)))
            .map(Waited::written);
    var counts = written.orElse(now).toLocalDate();
    all.add(new Submitted(measure, report.words(), counts.isAfter(DEADLINE), written));
  }

  private Report begun(String measure) {
    var submitted =
        Optional.ofNullable(latest.get(measure))
            .map(r -> new Report(r.state(), r.words(), r.files(), Optional.empty()));
    return Optional.ofNullable(drafts.get(measure))
        .or(() -> submitted)
        .orElseGet(() -> new Report("", "", List.of(), Optional.empty()));
  }
}

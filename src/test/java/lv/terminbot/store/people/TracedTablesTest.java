package lv.terminbot.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever the store changes is written in the trail, or stands here as what need not be. What is
 * deleted of people on their wish is written by whoever deletes it, what was kept long enough by
 * nobody.
 */
class TracedTablesTest {
  private static final Path STORE = Path.of("src/main/java/lv/terminbot/store");
  private static final Pattern TABLE = Pattern.compile("create table (\\w+?)(_new)? \\(");

  /** What is of the traffic of messages, of reminders by the calendar, or of one's own wishes. */
  private static final Set<String> PASSING =
      Set.of(
          "inbox",
          "outbox",
          "outbox_file",
          "outbox_file_part",
          "kept_words",
          "open_question",
          "last_poll",
          "told_plan_fault",
          "edition",
          "idle_link",
          "unreached",
          "told_languages",
          "shown_menu",
          "digest_reader",
          "calendar_reader",
          "announcement",
          "announced_date",
          "occasion",
          "reminder",
          "reminded_day",
          "snooze",
          "retention",
          "space_warning",
          "whole_check",
          "email_silence");

  /** What counts only when something follows that is traced: drafts, previews. */
  private static final Set<String> NOT_YET =
      Set.of(
          "draft",
          "draft_step",
          "spoken",
          "evidence",
          "awaited_words",
          "unplaced_words",
          "awaited_reason",
          "cycle_proposal",
          "nudge_recipient",
          "email_address",
          "institution_address",
          "invitation_order",
          "plan_table");

  /** What follows from what is traced: a role is written by whoever gives it, where it is known. */
  private static final Set<String> BY_OTHERS =
      Set.of(
          "person",
          "membership",
          "appointed",
          "file_home",
          "obligation",
          "withdrawn_measure",
          "work_group",
          "institution_group",
          "text_version",
          "trail",
          "trail_end");

  /** Kept as rows that map themselves. */
  private static final Set<String> MAPPED = Set.of("progress_update", "join_link");

  @Test
  void whoChangesATableWritesTheTrail() throws IOException {
    var traced =
        tables().stream()
            .filter(
                table ->
                    Stream.of(PASSING, NOT_YET, BY_OTHERS, MAPPED)
                        .noneMatch(set -> set.contains(table)))
            .toList();

    assertThat(traced).contains("reporting_cycle", "review", "file_order");
    for (var table : traced) {
      var writers = writers(table);
      assertThat(writers)
          .as(table)
          .isNotEmpty()
          .allMatch(source -> source.contains("trail.write("));
    }
    for (var rows : List.of("reporting/SqlUpdates.java", "people/SqlJoinLinks.java")) {
      assertThat(Files.readString(STORE.resolve(rows))).contains("trail.write(");
    }
  }

  private static Set<String> tables() throws IOException {
    try (var files = Files.walk(Path.of("src/main/resources/db/migration/common"))) {
      return files
          .filter(Files::isRegularFile)
          .map(TracedTablesTest::read)
          .flatMap(sql -> TABLE.matcher(sql).results())
          .map(found -> found.group(1).replaceFirst("_record$", ""))
          .collect(Collectors.toSet());
    }
  }

  private static List<String> writers(String table) throws IOException {
    var changing = Pattern.compile("(insert into|update|delete from)\\s+" + table + "\\b");
    try (var files = Files.walk(STORE)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.startsWith(STORE.resolve("privacy")))
          // what is put back from a copy is written by whoever puts it back
          .filter(file -> !file.startsWith(STORE.resolve("copies")))
          .map(TracedTablesTest::read)
          .filter(source -> changing.matcher(source).find())
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

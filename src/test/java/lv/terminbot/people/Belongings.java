package lv.terminbot.people;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands in the tables and is not of whoever presses forged buttons. */
final class Belongings {
  /** What is somebody's or some institution's, and the columns by which it is. */
  static final List<String> OTHERS =
      List.of(
          "progress_update where institution <> 'FM'",
          "obligation where institution <> 'FM'",
          "draft where person <> :who",
          "draft_step where draft in (select id from draft where person <> :who)",
          "evidence where sent_by <> :who",
          "review",
          "awaited_words",
          "challenge where institution <> 'FM'",
          "extension where institution <> 'FM'",
          "membership where person <> :who",
          "person where id <> :who",
          "join_link where institution <> 'FM'",
          "hand_over where institution <> 'FM'",
          "nudge",
          "pause",
          "reporting_cycle",
          "cycle_proposal",
          "work_group",
          "institution_group",
          "digest_reader",
          "spoken where person <> :who",
          "absence where person <> :who",
          "snooze where person <> :who",
          "objection where institution <> 'FM'",
          "broadcast",
          "decreed_day",
          "forgotten_cycle",
          "contact_question where person <> :who",
          "awaited_answer where person <> :who",
          "file_order where person <> :who",
          "appointed",
          "invitation_order where person <> :who",
          "plan_table where person is null or person <> :who",
          "email_address",
          "text_version",
          "institution_address",
          "trail where by_person is null or by_person <> :who");

  private Belongings() {}

  static List<String> changed(List<List<String>> before, List<List<String>> after) {
    return IntStream.range(0, OTHERS.size())
        .boxed()
        .flatMap(
            table ->
                Stream.concat(
                    after.get(table).stream()
                        .filter(row -> !before.get(table).contains(row))
                        .map(row -> "new in " + OTHERS.get(table) + ": " + row),
                    before.get(table).stream()
                        .filter(row -> !after.get(table).contains(row))
                        .map(row -> "gone from " + OTHERS.get(table) + ": " + row)))
        .toList();
  }
}

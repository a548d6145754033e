package lv.terminbot;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.FaultyBotApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed with much in hand, as often as {@code -Dkills} says, and started again; how
 * much it is says {@code -Dkill.contacts}.
 */
@Order(1)
class KillTest {
  private static final int KILLS = Integer.getInteger("kills", 1);
  private static final List<Long> CONTACTS =
      LongStream.range(2001, 2001 + Integer.getInteger("kill.contacts", 60)).boxed().toList();

  @TempDir private Path data;
  private final FaultyBotApi telegram = FaultyBotApi.start();
  private LocalDateTime now = LocalDateTime.parse("2024-01-05T10:00");

  /** So that none reports over another's head. */
  @BeforeEach
  void contactsOfAnInstitutionEach() throws Exception {
    ManyInstitutions.planned(data, CONTACTS);
    EmptyDatabase.copiedTo(data);
    for (var contact : CONTACTS) {
      Contacts.into(data, LongStream.of(contact), "I" + contact);
    }
  }

  @AfterEach
  void over() {
    telegram.close();
  }

  @Test
  void everybodyIsRemindedOnce() throws Exception {
    now = LocalDateTime.parse("2024-01-08T09:00");
    for (var kill = 1; kill <= KILLS; kill++) {
      var enough = kill * CONTACTS.size() / (KILLS + 1);
      killedWhen(() -> reminders().size() >= enough);
    }
    finished();

    var uncertain = chats("outbox", "urgency = 'bulk' and state = 'uncertain'");
    System.out.printf(
        "%d kills, %d reminders arrived, uncertain %s%n", KILLS, reminders().size(), uncertain);
    assertThat(reminders()).allSatisfy((_, times) -> assertThat(times).isEqualTo(1));
    assertThat(uncertain).hasSizeLessThanOrEqualTo(4 * KILLS);
    assertThat(CONTACTS)
        .allMatch(contact -> reminders().containsKey(contact) || uncertain.contains(contact));
    assertThat(chats("outbox", "urgency = 'bulk' and kind = 'message'")).hasSize(CONTACTS.size());
    assertThat(chats("outbox", "state not in ('sent', 'uncertain')")).isEmpty();
  }

  @Test
  void whatWasWrittenIsHeardOnceAndWhatWasConfirmedIsSubmittedOnce() throws Exception {
    CONTACTS.forEach(
        contact -> telegram.says(contact, "1.%1$d procesā: ziņa %1$d".formatted(contact)));
    for (var kill = 1; kill <= KILLS; kill++) {
      var enough = kill * CONTACTS.size() / (KILLS + 1);
      killedWhen(() -> rows("inbox", "done_at is not null") >= enough);
    }
    finished();
    assertThat(rows("inbox", "1 = 1")).isEqualTo(CONTACTS.size());
    assertThat(chats("draft", "person", "words = 'ziņa ' || person")).isEqualTo(CONTACTS);
    assertThat(previews()).allSatisfy((_, shown) -> assertThat(shown).hasSize(1));

    var before = rows("inbox", "1 = 1");
    previews().forEach((contact, shown) -> confirm(contact, shown.getFirst()));
    var tapped = previews().size();
    for (var kill = 1; kill <= KILLS; kill++) {
      var enough = before + kill * tapped / (KILLS + 1);
      killedWhen(() -> rows("inbox", "done_at is not null") >= enough);
    }
    finished();

    var submitted = chats("progress_update", "author", "1 = 1");
    System.out.printf(
        "%d kills twice, %d previews arrived of %d, %d submitted, uncertain %s%n",
        KILLS, tapped, CONTACTS.size(), submitted.size(), chats("outbox", "state = 'uncertain'"));
    assertThat(rows("inbox", "1 = 1")).isEqualTo(before + tapped);
    assertThat(submitted).isEqualTo(previews().keySet().stream().toList());
    assertThat(chats("outbox", "state = 'uncertain'")).hasSizeLessThanOrEqualTo(2 * KILLS * 4);
    assertThat(rows("outbox", "state in ('queued', 'failed', 'blocked')")).isZero();
  }

  private void confirm(long contact, Arrived preview) {
    var button =
        preview.buttons().stream()
            .flatMap(List::stream)
            .filter(b -> b.startsWith("✅ Apstiprināt|"))
            .findFirst()
            .orElseThrow();
    telegram.taps(contact, button.substring(button.indexOf('|') + 1), preview.messageId());
  }

  private ChildProgram started() {
    now = now.plusMinutes(1);
    return ChildProgram.at(now.toString(), data, telegram).awaitStart();
  }

  private void killedWhen(Callable<Boolean> inTheMiddle) throws Exception {
    try (var program = started()) {
      await().pollInterval(Duration.ofMillis(5)).atMost(Duration.ofMinutes(1)).until(inTheMiddle);
      program.kill();
    }
  }

  private void finished() throws Exception {
    try (var program = started()) {
      await()
          .atMost(Duration.ofMinutes(2))
          .until(
              () ->
                  telegram.updates().unconfirmed() == 0
                      && rows("inbox", "done_at is null") == 0
                      && rows("occasion", "outcome is null and due_at <= " + millis()) == 0
                      && rows("outbox", "state = 'queued'") == 0);
      program.stop();
    }
  }

  private long millis() {
    return now.atZone(ZoneId.of("Europe/Riga")).toInstant().toEpochMilli();
  }

  /** How many reminders each contact got. */
  private Map<Long, Long> reminders() {
    return messages().collect(groupingBy(Arrived::chat, counting()));
  }

  /** The previews that each contact got. */
  private Map<Long, List<Arrived>> previews() {
    return messages()
        .filter(a -> a.text().contains("Vai iesniegt?"))
        .collect(groupingBy(Arrived::chat, TreeMap::new, toList()));
  }

  private Stream<Arrived> messages() {
    return telegram.arrived().stream().filter(a -> a.method().equals("sendmessage"));
  }

  private List<Long> chats(String table, String condition) throws SQLException {
    return chats(table, "chat", condition);
  }

  private List<Long> chats(String table, String column, String condition) throws SQLException {
    var all = new ArrayList<Long>();
    try (var database = DriverManager.getConnection(Contacts.url(data));
        var rows =
            database
                .createStatement()
                .executeQuery(
                    "select %s from %s where %s order by 1".formatted(column, table, condition))) {
      while (rows.next()) {
        all.add(rows.getLong(1));
      }
    }
    return all;
  }

  private long rows(String table, String condition) throws SQLException {
    return chats(table, "count(*)", condition).getFirst();
  }
}

package lv.terminbot.store.people;

import java.time.Instant;
import java.time.LocalDate;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.people.joining.WaitingEmails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits in the outbox for an address, with a row for each day on which it was told. */
final class SqlWaitingEmails implements WaitingEmails {
  private final JdbcClient jdbc;

  SqlWaitingEmails(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public int count(Instant queuedBefore) {
    return jdbc.sql(
            """
            select count(*) from outbox
            where state = 'queued' and chat >= :first and tries > 0 and queued_at < :before
            """)
        .param("first", ChatId.FIRST_EMAIL)
        .param("before", queuedBefore.toEpochMilli())
        .query(Integer.class)
        .single();
  }

  @Override
  public boolean claim(LocalDate day) {
    return jdbc.sql("insert into email_silence (day) values (:day) on conflict (day) do nothing")
            .param("day", day.toString())
            .update()
        > 0;
  }
}

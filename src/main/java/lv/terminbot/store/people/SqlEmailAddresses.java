package lv.terminbot.store.people;

import java.time.Clock;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.email.EmailAddress;
import lv.terminbot.mailbox.email.EmailAddresses;
import lv.terminbot.mailbox.email.EmailRecipient;
import lv.terminbot.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Addresses, a row each; a number is given once, also where its address was forgotten. */
final class SqlEmailAddresses implements EmailAddresses {
  private final JdbcClient jdbc;
  private final Clock clock;

  SqlEmailAddresses(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public ChatId add(EmailRecipient recipient) {
    var number =
        jdbc.sql(
                """
                insert into email_address (chat, address, language, added_at)
                select 1 + max(n), :address, :language, :now from (
                  select cast(:first as bigint) as n
                  union all select max(chat) from email_address
                  union all select max(id) from person where id >= :first
                  union all select max(chat) from outbox where chat >= :first) used
                returning chat
                """)
            .param("address", recipient.address().value())
            .param("language", recipient.language().code())
            .param("now", clock.millis())
            .param("first", ChatId.FIRST_EMAIL)
            .query(Long.class)
            .single();
    return new ChatId(number);
  }

  @Override
  public void change(ChatId number, EmailRecipient recipient) {
    jdbc.sql("update email_address set address = :address, language = :language where chat = :chat")
        .param("address", recipient.address().value())
        .param("language", recipient.language().code())
        .param("chat", number.value())
        .update();
  }

  @Override
  public Optional<EmailRecipient> find(ChatId number) {
    return jdbc.sql("select address, language from email_address where chat = :chat")
        .param("chat", number.value())
        .query(
            (row, n) ->
                new EmailRecipient(
                    new EmailAddress(row.getString("address")),
                    new Language(row.getString("language"))))
        .optional();
  }

  @Override
  public void remove(ChatId number) {
    jdbc.sql("delete from email_address where chat = :chat").param("chat", number.value()).update();
  }
}

package lv.terminbot.store.outbox;

import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages by the name that they bear within their chat. */
final class Slots {
  private final JdbcClient jdbc;

  Slots(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Gives what still waits to be shown there these words instead; false if nothing waits. */
  boolean replaced(ChatId chat, String slot, Page page) {
    return jdbc.sql(
                """
                update outbox set words = :words, buttons = :buttons, codes = :codes, marked = true
                where chat = :chat and slot = :slot and kind = 'edit' and message is null
                  and state = 'queued' and holder is null
                """)
            .param("words", page.text().markup())
            .param("buttons", WrittenReply.keyboard(page.buttons()))
            .param("codes", WrittenReply.codes(page.buttons()))
            .param("chat", chat.value())
            .param("slot", slot)
            .update()
        > 0;
  }

  /** A message that stands in its chat. */
  record Standing(long message, @Nullable Long topic) {}

  /** The newest message of this name that has arrived. */
  Optional<Standing> newest(long chat, String slot) {
    return jdbc.sql(
            """
            select sent_as as message, topic from outbox
            where chat = :chat and slot = :slot and state = 'sent' and sent_as > 0
            order by id desc limit 1
            """)
        .param("chat", chat)
        .param("slot", slot)
        .query(Standing.class)
        .optional();
  }
}

package lv.terminbot.telegram;

import java.util.List;
import java.util.Locale;

/**
 * A refusal as it is told to operators and kept: its code, and the phrase of it that is known here.
 * The rest of what a server says is left out: it may quote what somebody wrote, or a name.
 */
final class RefusalWords {
  private static final List<String> BEGINNINGS =
      List.of(
          "Bad Request",
          "Unauthorized",
          "Forbidden",
          "Not Found",
          "Conflict",
          "Request Entity Too Large",
          "Too Many Requests",
          "Internal Server Error",
          "Bad Gateway",
          "Gateway Timeout");

  /** The longer before those that it contains. */
  private static final List<String> PHRASES =
      List.of(
          "terminated by other getUpdates request",
          "can't use getUpdates method while webhook is active",
          "bot was blocked by the user",
          "bot was kicked",
          "bot is not a member",
          "bot can't initiate conversation with a user",
          "bot can't send messages to bots",
          "user is deactivated",
          "user not found",
          "chat not found",
          "group chat was upgraded",
          "group chat was deactivated",
          "group chat was deleted",
          "not enough rights",
          "have no rights",
          "need administrator rights",
          "message is not modified",
          "message to edit not found",
          "message can't be edited",
          "message to be replied not found",
          "message thread not found",
          "there is no text in the message to edit",
          "message text is empty",
          "message is too long",
          "message caption is too long",
          "reply markup is too long",
          "can't parse entities",
          "can't parse reply keyboard markup",
          "can't parse inline keyboard button",
          "query is too old",
          "query id is invalid",
          "file is temporarily unavailable",
          "file is too big",
          "file must be non-empty",
          "invalid file_id",
          "wrong file identifier",
          "wrong remote file identifier",
          "too big for a photo",
          "retry after",
          "peer_id_invalid",
          "message_id_invalid",
          "chat_write_forbidden",
          "chat_admin_required",
          "chat_restricted",
          "chat_send_",
          "topic_closed",
          "topic_deleted",
          "topic_id_invalid",
          "photo_",
          "image_process_failed",
          "button_data_invalid",
          "button_url_invalid",
          "entity_bounds_invalid",
          "result_id_invalid",
          "bad webhook");

  private RefusalWords() {}

  static String of(CallOutcome.Refused<?> no) {
    var said = no.description().toLowerCase(Locale.ROOT);
    var beginning =
        BEGINNINGS.stream()
            .filter(known -> said.startsWith(known.toLowerCase(Locale.ROOT)))
            .findFirst()
            .map(known -> " " + known)
            .orElse("");
    var phrase =
        PHRASES.stream()
            .filter(known -> said.contains(known.toLowerCase(Locale.ROOT)))
            .findFirst()
            .map(known -> ": " + known)
            .orElse("");
    return no.code() + beginning + phrase;
  }
}

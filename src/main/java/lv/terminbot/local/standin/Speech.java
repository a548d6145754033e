package lv.terminbot.local.standin;

import java.util.OptionalLong;

/**
 * Who does something, and where.
 *
 * @param chat the number of the private chat or the group
 * @param replyTo the message that is replied to
 */
public record Speech(long who, long chat, OptionalLong replyTo) {

  static Speech inPrivate(long who) {
    return new Speech(who, who, OptionalLong.empty());
  }
}

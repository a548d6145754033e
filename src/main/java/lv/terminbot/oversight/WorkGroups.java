package lv.terminbot.oversight;

import java.util.Optional;
import lv.terminbot.mailbox.ChatId;

/** The one work group of this bot, if there is one. */
public interface WorkGroups {
  Optional<WorkGroup> now();

  /** Makes this the work group, instead of any other; part of the caller's commit. */
  void put(WorkGroup group);

  /** This chat is the work group no longer; false if it was not. */
  boolean remove(ChatId chat);

  /** The group goes on under another number. Nothing happens if it is not the work group. */
  void move(ChatId from, ChatId to);
}

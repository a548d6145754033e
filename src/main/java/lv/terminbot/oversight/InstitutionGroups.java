package lv.terminbot.oversight;

import java.util.List;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.plan.InstitutionCode;

/** The chats of institutions: one an institution at most. All writing is the caller's commit. */
public interface InstitutionGroups {

  /** All of them, by institution. */
  List<InstitutionGroup> all();

  /** Makes this the chat of its institution, instead of any other. */
  void put(InstitutionGroup group);

  /** This chat is that of no institution any more; returns of which it was. */
  List<InstitutionCode> remove(ChatId chat);

  /** The chat goes on under another number. */
  void move(ChatId from, ChatId to);
}

package lv.terminbot.people.joining;

import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.plan.InstitutionCode;

/** To which address each institution is written: one of each, as a coordinator gave it. */
public interface InstitutionAddresses {

  /** The address of an institution by its number, and who has it; an empty name is not known. */
  record Known(InstitutionCode institution, ChatId number, String name) {}

  List<Known> all();

  Optional<Known> find(InstitutionCode institution);

  /** Whose address has this number. */
  Optional<Known> withNumber(ChatId number);

  /** Adds or replaces that of the institution, as part of the caller's commit. */
  void put(Known known);

  void remove(InstitutionCode institution);
}

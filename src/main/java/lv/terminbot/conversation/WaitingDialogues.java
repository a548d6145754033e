package lv.terminbot.conversation;

import java.util.List;
import lv.terminbot.intent.Subject;
import lv.terminbot.people.AwaitedWords;
import lv.terminbot.people.Person;
import lv.terminbot.people.WaitingDialogue;

/** Those that may wait for words; where several do, the first of them counts. */
public final class WaitingDialogues {
  private final List<WaitingDialogue> inOrder;

  public WaitingDialogues(List<WaitingDialogue> inOrder) {
    this.inOrder = List.copyOf(inOrder);
  }

  /** Those that wait for a reply to a message about this. */
  List<AwaitedWords> awaiting(Person person, Subject about) {
    return inOrder.stream().flatMap(d -> d.awaiting(person, about).stream()).toList();
  }

  List<AwaitedWords> awaiting(Person person) {
    return inOrder.stream().flatMap(dialogue -> dialogue.awaiting(person).stream()).toList();
  }
}

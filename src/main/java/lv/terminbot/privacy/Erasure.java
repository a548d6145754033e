package lv.terminbot.privacy;

import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.Roles;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.text.Html;

/** Has somebody forgotten: roles end, data go, and that it was done is written down. */
public final class Erasure {
  private final PersonalData data;
  private final Register register;
  private final Roles roles;
  private final Trail trail;
  private final Notifier notifier;

  public Erasure(
      PersonalData data, Register register, Roles roles, Trail trail, Notifier notifier) {
    this.data = data;
    this.register = register;
    this.roles = roles;
    this.trail = trail;
    this.notifier = notifier;
  }

  boolean isLastCoordinator(Person who) {
    return register.isLastCoordinator(who);
  }

  /** Part of the caller's commit. */
  void erase(Person who) {
    roles.takeEvery(who);
    var nameless = data.erase(who.id());
    trail.write(
        TrailEntry.of(TrailEvent.PERSON_DELETED, "person " + nameless.value())
            .by(nameless)
            .from("at their own wish"));
    // As an answer, whose words do not stay once it has arrived: it is the name that was to go, so
    // it is not written as that of a person who is known.
    for (var coordinator : register.coordinators()) {
      notifier.answer(coordinator.id(), reader -> told(who, reader));
    }
  }

  private Page told(Person gone, Person reader) {
    return new Page(
        notifier.phrases(reader).html("privacy.delete.told", "name", Html.escape(gone.name())));
  }
}

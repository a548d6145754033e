package lv.terminbot.progress.dialogue;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.submission.ReportingRight;

/** Hands a draft in if it is whole, still allowed, and nobody else has submitted meanwhile. */
public final class Confirmation {
  private final Permission permission;
  private final DraftNotes notes;
  private final GoingOn goingOn;
  private final KeptDrafts kept;
  private final DraftPages pages;

  public Confirmation(
      Permission permission, DraftNotes notes, GoingOn goingOn, KeptDrafts kept, DraftPages pages) {
    this.permission = permission;
    this.notes = notes;
    this.goingOn = goingOn;
    this.kept = kept;
    this.pages = pages;
  }

  public Response submit(Person person, Draft draft) {
    return allowed(person, draft, granted -> submit(person, draft, granted));
  }

  /** What would be handed in, to be looked at first; where it cannot be, only why. */
  public Response look(Person person, Draft draft, Supplier<Response> shown) {
    return allowed(person, draft, _ -> shown.get());
  }

  /** Roles, the plan and the cycle may have changed since the draft was begun. */
  private Response allowed(
      Person person, Draft draft, Function<ReportingRight.Granted, Response> act) {
    return permission.ask(
        person, Optional.of(draft.measure().plan()), draft.measure().number(), act);
  }

  private Response submit(Person person, Draft draft, ReportingRight.Granted granted) {
    if (!pages.dialogue(draft).isWhole(draft)) {
      return pages.show(person, draft.at(draft.paceOfAsking(), Optional.empty()));
    }
    if (!granted.institutions().contains(draft.institution().orElseThrow())) {
      return permission.refuse(person, new ReportingRight.NotYours(granted.measure()));
    }
    if (notes.isOvertaken(draft)) {
      var warned = draft.touched(kept.now());
      kept.keep(notes.putOnTop(warned));
      return pages.show(person, warned);
    }
    return goingOn.handIn(person, draft);
  }
}

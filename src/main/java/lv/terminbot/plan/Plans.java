package lv.terminbot.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The plans in force, with all their earlier versions. */
public interface Plans {

  /** The newest version of every plan, in the order of their codes. Cheap to ask often. */
  List<ActionPlan> all();

  /** The newest version of one plan. */
  Optional<ActionPlan> of(PlanCode code);

  /** The fingerprint of the file text that the newest version was loaded from. */
  Optional<String> digest(PlanCode code);

  /** Adds a version, as part of the caller's commit. Earlier versions stay. */
  void add(ActionPlan plan, String digest, String text, Instant loadedAt);
}

package lv.terminbot.progress;

import java.util.List;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;

/** How much is kept as evidence, in bytes. */
public interface EvidenceSpace {

  /** Of what was sent for these institutions, or loosely by this person. */
  long bytesOf(List<InstitutionCode> institutions, PersonId person);

  /** In all. */
  long bytes();
}

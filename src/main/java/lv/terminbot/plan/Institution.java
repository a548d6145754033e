package lv.terminbot.plan;

import lv.terminbot.text.Localized;

/**
 * An institution of a plan.
 *
 * @param signOff whether its head signs off what its contacts report, before it is submitted
 * @param approvesHandOver whether a coordinator agrees before a colleague takes over
 */
public record Institution(
    InstitutionCode code, Localized name, boolean signOff, boolean approvesHandOver) {

  /** One whose contacts submit by themselves. */
  public Institution(InstitutionCode code, Localized name) {
    this(code, name, false, false);
  }
}

package lv.terminbot.plan;

import java.util.Locale;

/** Who is told on an occasion. */
public enum Audience {
  /** Contacts of institutions that still owe something; in place of one who is away, the deputy. */
  OWING,
  /** Of them only those who have begun a draft. */
  DRAFTING,
  /** The deputies of institutions that still owe. */
  DEPUTIES,
  /** The heads of institutions that still owe. */
  HEADS,
  /** The coordinators, with the list of who still owes. */
  COORDINATORS;

  /** Its word in a plan file and in text keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

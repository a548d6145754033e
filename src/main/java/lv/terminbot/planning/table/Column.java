package lv.terminbot.planning.table;

import java.util.Locale;

/** What stands in a column, on whichever sheet. */
public enum Column {
  CODE,
  NAME(Form.BY_LANGUAGE),
  TITLE(Form.BY_LANGUAGE),
  FROM(Form.DAY),
  TO(Form.DAY),
  BASIS(Form.BY_LANGUAGE),
  BASIS_DATE(Form.DAY),
  BASIS_URL,
  IN_ALL,
  SIGN_OFF,
  APPROVES,
  NUMBER,
  COMMITMENT,
  OGP,
  WORKING,
  RESPONSIBLE,
  CO_RESPONSIBLE,
  IMPLEMENTERS,
  TERM(Form.DAY),
  SUB_TASKS(Form.BY_LANGUAGE),
  MEASURE,
  MEASURES,
  INDICATOR(Form.BY_LANGUAGE),
  YEAR,
  TARGET(Form.BY_LANGUAGE),
  EUROS,
  NOTE(Form.BY_LANGUAGE),
  SOURCE(Form.BY_LANGUAGE),
  INVITATION(Form.DAY),
  DEADLINE(Form.DAY),
  FINAL(Form.DAY),
  DAY(Form.DAY),
  BEGINNING,
  ENDING,
  AGENDA(Form.BY_LANGUAGE),
  INSTITUTION,
  ROLE,
  PERSON,
  EMAIL,
  STATE;

  private final Form form;

  Column() {
    this(Form.PLAIN);
  }

  Column(Form form) {
    this.form = form;
  }

  private enum Form {
    PLAIN,
    DAY,
    /** One of these for each language. */
    BY_LANGUAGE
  }

  boolean isByLanguage() {
    return form == Form.BY_LANGUAGE;
  }

  /** Whether days stand in it. */
  public boolean isOfDays() {
    return form == Form.DAY;
  }

  /** Its name in text keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

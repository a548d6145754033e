package lv.terminbot.people;

/** Who was told in which languages the bot speaks. */
public interface ToldLanguages {

  /** True once a person; part of the caller's commit. */
  boolean claim(PersonId person);
}

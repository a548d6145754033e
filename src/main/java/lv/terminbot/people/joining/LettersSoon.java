package lv.terminbot.people.joining;

/** Lets the letters that were ordered be made, once the commit that is open is done. */
public interface LettersSoon {
  void begin();
}

package lv.terminbot.reading;

/** A part of a text, by where it begins and ends. */
record Stretch(int from, int to) {
  boolean has(Entity entity) {
    return entity.from() >= from && entity.to() <= to;
  }

  String of(String text) {
    return text.substring(from, to);
  }
}

package lv.terminbot.reading.entity;

/** A part of a text, by where it begins and ends. */
public record Stretch(int from, int to) {
  public boolean has(Entity entity) {
    return entity.from() >= from && entity.to() <= to;
  }

  public String of(String text) {
    return text.substring(from, to);
  }
}

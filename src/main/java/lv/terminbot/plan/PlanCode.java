package lv.terminbot.plan;

/**
 * Short name of a plan, for example "ogp-lv-2022-2025"; at most 24 characters, since buttons carry
 * it.
 */
public record PlanCode(String value) {
  public static final String PATTERN = "[a-z0-9][a-z0-9-]{0,23}";

  public PlanCode {
    if (!value.matches(PATTERN)) {
      throw new IllegalArgumentException("not a plan code: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

package lv.terminbot.plan;

import java.util.regex.Pattern;

/**
 * Short name of a plan, for example "ogp-lv-2022-2025"; at most 24 characters, since buttons carry
 * it.
 */
public record PlanCode(String value) {
  public static final String PATTERN = "[a-z0-9][a-z0-9-]{0,23}";
  private static final Pattern CODE = Pattern.compile(PATTERN);

  public PlanCode {
    if (!CODE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a plan code: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

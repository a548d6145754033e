package lv.terminbot.plan.file;

import java.util.Optional;
import lv.terminbot.plan.ActionPlan;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Reads the YAML text of a plan file. The format is described by {@code config/plan.schema.json};
 * here are the same rules and those that a schema cannot say. Whatever the text is, hostile ones
 * included, the answer is a plan or findings, never an exception. All errors are told at once.
 */
public final class PlanFile {
  /** No plan is longer; a longer file is something else. In bytes, and so in characters. */
  public static final int LONGEST = 4 * 1024 * 1024;

  private PlanFile() {}

  /** What is said of a longer file. */
  public static Remark tooLong() {
    return Remark.on("plan.finding.fileTooLong", "most", LONGEST / 1024 / 1024);
  }

  /** Reads a text; the name of its file is only repeated in the findings. */
  public static PlanReading read(String fileName, String text) {
    var findings = new Findings(fileName);
    var root = YamlText.read(text, findings);
    Optional<ActionPlan> plan = root.flatMap(node -> PlanEntry.read(node, findings));
    return new PlanReading(findings.broken() ? Optional.empty() : plan, findings.all());
  }

  /** The fingerprint by which a changed file is known: SHA-256 in hexadecimal. */
  public static String digest(String text) {
    return DigestUtils.sha256Hex(text);
  }
}

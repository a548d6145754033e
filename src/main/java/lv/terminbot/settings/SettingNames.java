package lv.terminbot.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.privacy.Kept;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** The settings there are. A name that is none of them is a typo, and a typo sets nothing. */
final class SettingNames {
  private static final List<String> KNOWN =
      Stream.concat(
              Stream.of(
                  "terminbot.telegram.token",
                  "terminbot.telegram.api-url",
                  "terminbot.telegram.proxy",
                  "terminbot.telegram.local-files",
                  "terminbot.telegram.messages-per-second",
                  "terminbot.telegram.paid-broadcast",
                  "terminbot.telegram.unlimited",
                  "terminbot.telegram.webhook-url",
                  "terminbot.telegram.webhook-certificate",
                  "terminbot.data-dir",
                  "terminbot.plans",
                  "terminbot.coordinators",
                  "terminbot.zone",
                  "terminbot.digest-at",
                  "terminbot.backup.passphrase",
                  "terminbot.backup.passphrase-file",
                  "terminbot.backup.recipient",
                  "terminbot.backup.identity-file",
                  "terminbot.evidence.institution-mb",
                  "terminbot.evidence.total-mb",
                  "terminbot.evidence.refused-types",
                  "terminbot.protect-content"),
              Stream.of(Kept.values()).flatMap(kept -> kept.setting().stream()))
          .toList();

  /** Put into every environment by Kubernetes for services whose names begin with ours. */
  private static final Pattern OF_KUBERNETES =
      Pattern.compile("TERMINBOT_([A-Z0-9_]+_)?(SERVICE_(HOST|PORT).*|PORT(_.*)?)");

  private SettingNames() {}

  /** The sentences on the names that look like ours and are not. */
  static List<String> unknown(ConfigurableEnvironment environment) {
    var written = new TreeSet<String>();
    for (var source : environment.getPropertySources()) {
      if (source instanceof EnumerablePropertySource<?> listed) {
        written.addAll(List.of(listed.getPropertyNames()));
      }
    }
    var sentences = new ArrayList<String>();
    for (var name : written) {
      if (name.matches("(?i)terminbot[._].*")
          && !OF_KUBERNETES.matcher(name).matches()
          && KNOWN.stream().noneMatch(known -> bare(known).equals(bare(name)))) {
        sentences.add(
            "%s is not a setting: correct the name or leave it out; the settings are %s"
                .formatted(name, String.join(", ", KNOWN)));
      }
    }
    return sentences;
  }

  /** A list may be numbered, and the environment knows neither dots nor hyphens. */
  private static String bare(String name) {
    return name.replaceAll("\\[[0-9]+]$|_[0-9]+_?$", "")
        .replaceAll("[._-]", "")
        .toLowerCase(Locale.ROOT);
  }
}

package lv.terminbot;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.mailbox.Protection;
import lv.terminbot.privacy.Periods;
import lv.terminbot.progress.Quota;
import lv.terminbot.settings.Settings;
import lv.terminbot.settings.TelegramSettings;
import lv.terminbot.telegram.BotAccount;
import lv.terminbot.telegram.FaultyBotApi;
import lv.terminbot.telegram.ServerRoute;
import lv.terminbot.telegram.pace.Rates;

/** The settings of a bot without Spring. */
final class DeskSettings {
  private static final Path PLANS = Path.of("config", "plans");

  private DeskSettings() {}

  static Settings usual(Path data, Path plans, Set<Long> coordinators) {
    return settings(data, plans, coordinators, Quota.USUAL, Protection.NONE);
  }

  /** No zip files, and what names people stays in the chat. */
  static Settings guarding(Path data, Set<Long> coordinators) {
    var noZip = new Quota(Quota.USUAL.ofInstitution(), Quota.USUAL.inAll(), Set.of("zip"));
    return settings(data, PLANS, coordinators, noZip, Protection.CONTENT);
  }

  private static Settings settings(
      Path data, Path plans, Set<Long> coordinators, Quota quota, Protection protection) {
    return new Settings(
        new TelegramSettings(
            Optional.of(FaultyBotApi.TOKEN),
            BotAccount.OFFICIAL,
            ServerRoute.DIRECT,
            Optional.empty(),
            Rates.usual(Rates.MOST_PER_SECOND),
            Optional.empty()),
        data,
        plans,
        coordinators,
        Bot.RIGA,
        LocalTime.of(17, 0),
        0,
        false,
        Periods.USUAL,
        quota,
        protection);
  }
}

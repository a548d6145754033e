package lv.terminbot.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Set;
import lv.terminbot.mailbox.Protection;
import lv.terminbot.privacy.Kept;
import lv.terminbot.privacy.Periods;
import lv.terminbot.progress.Quota;
import lv.terminbot.store.DatabaseServer;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Reads the settings and gathers a sentence on each that is wrong, so that all are told at once.
 */
final class SettingsReading {
  private static final String ZONE_REMEDY =
      "write a time zone of the tz database, such as Europe/Riga";
  private static final String TIME_REMEDY =
      "write a time within office hours, from 08:00 until 17:59, such as 17:00";
  private static final String IDS_REMEDY =
      "write Telegram user ids, numbers separated by single commas, such as 123456789,987654321";
  private static final String DAYS_REMEDY = "write a whole number of days, from 1 to 9999";
  private static final String PROTECTION_REMEDY = "write true or false";
  private static final String MEGABYTES_REMEDY =
      "write a whole number of megabytes, from 1 to 9999999";
  private static final String TYPES_REMEDY =
      "write endings of file names separated by single commas, such as zip,heic";
  private final ConfigurableEnvironment environment;
  private final SettingValues values;

  SettingsReading(ConfigurableEnvironment environment) {
    this.environment = environment;
    values = new SettingValues(environment);
  }

  Settings settings() {
    values.wrong(SettingNames.unknown(environment));
    var telegram = new TelegramReading(values).settings();
    var zone =
        values.read("terminbot.zone", ZoneId.of("Europe/Riga"), SettingForms::zone, ZONE_REMEDY);
    var digestAt =
        values.read(
            "terminbot.digest-at", LocalTime.of(17, 0), SettingForms::officeTime, TIME_REMEDY);
    var dataDir =
        values.read(
            "terminbot.data-dir", Path.of("data"), SettingForms::path, FolderFaults.DATA_REMEDY);
    var plans =
        values.read(
            "terminbot.plans",
            Path.of("config/plans"),
            SettingForms::path,
            FolderFaults.PLANS_REMEDY);
    var coordinators =
        values.read("terminbot.coordinators", Set.<Long>of(), SettingForms::userIds, IDS_REMEDY);
    var port = port(telegram.token().isEmpty());
    var postgres = postgres();
    var keep = keep();
    var quota = quota();
    values.wrong(FolderFaults.ofData(dataDir));
    values.wrong(FolderFaults.ofPlans(plans));
    if (!values.wrong().isEmpty()) {
      throw new WrongSettings(values.wrong());
    }
    return new Settings(
        telegram,
        dataDir,
        plans,
        coordinators,
        zone,
        digestAt,
        port,
        postgres,
        keep,
        quota,
        protection());
  }

  private Periods keep() {
    var set = new EnumMap<Kept, Integer>(Kept.class);
    for (var kept : Kept.values()) {
      kept.setting()
          .ifPresent(
              name -> {
                var usual = kept.days().orElseThrow();
                set.put(kept, values.read(name, usual, SettingForms::days, DAYS_REMEDY));
              });
    }
    return new Periods(set);
  }

  private Protection protection() {
    return values.read(
        "terminbot.protect-content", Protection.NONE, SettingForms::protection, PROTECTION_REMEDY);
  }

  private Quota quota() {
    return new Quota(
        megabytes("terminbot.evidence.institution-mb", Quota.USUAL.ofInstitution()),
        megabytes("terminbot.evidence.total-mb", Quota.USUAL.inAll()),
        values.read(
            "terminbot.evidence.refused-types", Set.of(), SettingForms::endings, TYPES_REMEDY));
  }

  private int megabytes(String name, int usual) {
    return values.read(name, usual, SettingForms::megabytes, MEGABYTES_REMEDY);
  }

  private int port(boolean local) {
    var written = values.text("server.port").orElse("8080");
    if (!written.matches("[0-9]{1,5}") || Integer.parseInt(written) > 65535) {
      values.wrong("server.port", written, "write a port number from 0 to 65535, such as 8080");
      return 0;
    }
    var port = Integer.parseInt(written);
    return port == 0 && local ? freePort() : port;
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException("no port of this machine is free", none);
    }
  }

  private boolean postgres() {
    var url = values.text("spring.datasource.url").orElse("");
    var postgres = DatabaseServer.understands(url);
    if (!url.isEmpty() && !postgres) {
      values.wrong(
          "spring.datasource.url",
          url,
          "write the address of a PostgreSQL database, such as"
              + " jdbc:postgresql://localhost:5432/terminbot, or leave it out for the SQLite file"
              + " in terminbot.data-dir");
    }
    return postgres;
  }
}

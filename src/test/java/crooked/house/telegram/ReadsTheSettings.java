package crooked.house.telegram;

import crooked.house.settings.Settings;

class ReadsTheSettings {
  int port(Settings settings) {
    return settings.port();
  }
}

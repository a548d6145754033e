package lv.terminbot.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import lv.terminbot.mailbox.fetching.FileLimit;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * A file to be fetched from the Bot API server that the bot speaks with; the library would ask the
 * official one whatever server it was given.
 */
record Download(Request request) {
  private static final int MOST = FileLimit.OF_OWN_SERVER.megabytes() << 20;

  static Download forPath(String address) {
    return new Download(new Request.Builder().url(address).build());
  }

  byte[] by(OkHttpClient http) {
    try (var response = http.newCall(request).execute()) {
      var body = response.body();
      if (!response.isSuccessful() || body == null) {
        throw new IOException("HTTP " + response.code());
      }
      // One more than may be kept tells that it is larger, however much the server goes on to send.
      return body.byteStream().readNBytes(MOST + 1);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

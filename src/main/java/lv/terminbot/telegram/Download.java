package lv.terminbot.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * A file to be fetched from the Bot API server that the bot speaks with; the library would ask the
 * official one whatever server it was given.
 */
record Download(Request request) {

  static Download forPath(String address) {
    return new Download(new Request.Builder().url(address).build());
  }

  byte[] by(OkHttpClient http) {
    try (var response = http.newCall(request).execute()) {
      var body = response.body();
      if (!response.isSuccessful() || body == null) {
        throw new IOException("HTTP " + response.code());
      }
      return body.bytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

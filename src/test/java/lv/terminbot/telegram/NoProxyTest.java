package lv.terminbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoProxyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *                              | https://api.telegram.org    | true
          api.telegram.org               | https://api.telegram.org    | true
          API.Telegram.org               | https://api.telegram.org    | true
          telegram.org                   | https://api.telegram.org    | true
          .telegram.org                  | https://api.telegram.org    | true
          *.telegram.org                 | https://api.telegram.org    | true
          telegram.org.                  | https://api.telegram.org    | true
          localhost, .vk.gov.lv ,telegram.org | https://api.telegram.org | true
          gram.org                       | https://api.telegram.org    | false
          telegram.org.evil.lv           | https://api.telegram.org    | false
          api.telegram.org:443           | https://api.telegram.org    | true
          telegram.org:443               | https://api.telegram.org    | true
          api.telegram.org:8443          | https://api.telegram.org    | false
          botapi:8081                    | http://botapi:8081          | true
          botapi:80                      | http://botapi               | true
          botapi:8081                    | http://botapi               | false
          10.0.0.7                       | http://10.0.0.7:8081        | true
          10.0.0.0/8                     | http://10.20.30.40:8081     | true
          10.0.0.0/8                     | http://11.20.30.40:8081     | false
          192.168.4.0/22                 | http://192.168.7.255        | true
          192.168.4.0/22                 | http://192.168.8.0          | false
          10.0.0.0/8                     | http://ten.example.lv       | false
          10.0.0.0/8                     | http://[fd00::7]:8081       | false
          fd00::/8                       | http://[fd00::7]:8081       | true
          [fd00::7]:8081                 | http://[fd00::7]:8081       | true
          [fd00::7]                      | http://[fd00::7]:8081       | true
          10.0.0.0/99                    | http://10.0.0.1             | false
          ''                             | https://api.telegram.org    | false
          ' , ,'                         | https://api.telegram.org    | false
          .                              | https://api.telegram.org    | false
          """)
  void theListIsReadAsOtherProgramsReadIt(String list, URI server, boolean covered) {
    assertThat(NoProxy.parse(list).covers(server)).isEqualTo(covered);
  }
}

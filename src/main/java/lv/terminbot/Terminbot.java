package lv.terminbot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the bot. */
@SpringBootApplication
public class Terminbot {
  public static void main(String[] args) {
    SpringApplication.run(Terminbot.class, args);
  }
}

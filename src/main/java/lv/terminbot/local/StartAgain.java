package lv.terminbot.local;

import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ApplicationContextEvent;

/**
 * Whoever tries local mode wants the first day again; told in a thread that outlives the program.
 */
public final class StartAgain extends ApplicationContextEvent {
  private static final long serialVersionUID = 1;

  public StartAgain(ApplicationContext program) {
    super(program);
  }
}

package lv.terminbot.local.page;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import lv.terminbot.local.Json;
import lv.terminbot.local.PageEvent;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;

/**
 * Live news to the open pages, as server-sent events. A page that does not keep up is cut off; it
 * comes back and asks for everything anew.
 */
final class Feed implements AutoCloseable {
  private static final int MOST_PAGES = 20;
  private static final int MOST_WAITING = 500;
  private static final long HEARTBEAT_SECONDS = 15;

  private final List<Page> pages = new CopyOnWriteArrayList<>();
  private final Supplier<JsonNode> clock;

  Feed(Supplier<JsonNode> clock) {
    this.clock = clock;
  }

  /** Shows an event on every open page; returns at once. */
  void show(PageEvent event) {
    pages.forEach(p -> p.offer(event));
  }

  ServerResponse open() {
    if (pages.size() >= MOST_PAGES) {
      pages.getFirst().end();
    }
    return ServerResponse.sse(
        wire -> {
          var page = new Page(wire);
          pages.add(page);
          wire.onComplete(page::end).onTimeout(page::end).onError(e -> page.end());
          Thread.ofVirtual().name("page-feed").start(page::run);
        },
        Duration.ofMinutes(30));
  }

  @Override
  public void close() {
    pages.forEach(Page::end);
  }

  private final class Page {
    private final ServerResponse.SseBuilder wire;
    private final LinkedBlockingQueue<PageEvent> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private volatile boolean ended;

    private Page(ServerResponse.SseBuilder wire) {
      this.wire = wire;
    }

    private void offer(PageEvent event) {
      if (!waiting.offer(event)) {
        end();
      }
    }

    private void run() {
      try {
        while (!ended) {
          wire.event("clock").data(Json.write(clock.get()));
          var event = waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
          while (event != null && !ended) {
            wire.event(event.kind()).data(Json.write(event.body()));
            event = waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
          }
        }
        wire.complete();
      } catch (IOException | IllegalStateException e) {
        pages.remove(this); // the page was closed
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        end();
      }
    }

    private void end() {
      ended = true;
      pages.remove(this);
      waiting.clear();
      waiting.offer(new PageEvent("end", Json.object()));
    }
  }
}

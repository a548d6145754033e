package lv.terminbot.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.security.Principal;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells who asks from this machine itself from whom a proxy on it brings: only the former count as
 * somebody to whom health is told in full.
 */
public final class AskedHere implements Filter {
  private static final Set<String> LOOPBACK =
      Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var asked = (HttpServletRequest) request;
    chain.doFilter(isDirect(asked) ? new FromHere(asked) : asked, response);
  }

  /** No proxy has said that it is one, and the name asked for is this machine's own. */
  private static boolean isDirect(HttpServletRequest asked) {
    return LOOPBACK.contains(asked.getRemoteAddr())
        && LOOPBACK.contains(asked.getServerName())
        && Stream.of(
                "Forwarded",
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "X-Forwarded-Proto",
                "X-Real-IP",
                "Via")
            .allMatch(header -> asked.getHeader(header) == null);
  }

  private static final class FromHere extends HttpServletRequestWrapper {
    FromHere(HttpServletRequest asked) {
      super(asked);
    }

    @Override
    public Principal getUserPrincipal() {
      return () -> "this machine";
    }
  }
}

package lv.terminbot.local.page;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.local.Json;

/**
 * Lets in only who speaks to this machine by its own name and from no foreign page: a rebound name
 * shows in {@code Host}, another site's script in {@code Origin} or {@code Sec-Fetch-Site}. Every
 * answer carries the rules under which a browser may show it.
 */
final class LoopbackOnly implements Filter {
  private static final Pattern HOST =
      Pattern.compile("(?i)(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]{1,5})?");
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src"
          + " 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    var request = (HttpServletRequest) in;
    var response = (HttpServletResponse) out;
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (fromHere(request)) {
      chain.doFilter(in, out);
      return;
    }
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    response.setContentType("application/json;charset=UTF-8");
    var refusal =
        Json.object()
            .put("ok", false)
            .put("error_code", 403)
            .put("description", "Forbidden: only this computer may speak to local mode")
            .put("error", "Only pages of this computer may speak to local mode.");
    response.getOutputStream().write(Json.bytes(refusal));
  }

  private static boolean fromHere(HttpServletRequest request) {
    var host = Optional.ofNullable(request.getHeader("Host")).orElse("");
    var origin = Optional.ofNullable(request.getHeader("Origin"));
    return HOST.matcher(host).matches()
        && origin.map(o -> o.equalsIgnoreCase("http://" + host)).orElse(true)
        && (fromOurPage(request) || isVisit(request));
  }

  private static boolean fromOurPage(HttpServletRequest request) {
    var site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site")).orElse("none");
    return site.equals("same-origin") || site.equals("none");
  }

  /** Somebody followed a link to the page itself. */
  private static boolean isVisit(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && request.getRequestURI().equals("/")
        && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
  }
}

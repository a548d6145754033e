package lv.terminbot.local.page;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test that asks for a {@link ChatBrowser} the same one, as if nobody had used it. It
 * starts with the first of these tests and ends with the last test of all.
 */
public final class OneBrowser implements ParameterResolver {
  private static final Namespace HERE = Namespace.create(OneBrowser.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType().equals(ChatBrowser.class);
  }

  @Override
  public ChatBrowser resolveParameter(ParameterContext parameter, ExtensionContext test) {
    var browser =
        test.getRoot()
            .getStore(HERE)
            .computeIfAbsent(ChatBrowser.class, any -> new ChatBrowser(), ChatBrowser.class);
    browser.forget();
    return browser;
  }
}

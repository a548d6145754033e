package lv.terminbot;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What stands in Java sources in quotes, read by the compiler's own parser: comments do not count.
 *
 * @param literals every string
 * @param phrases the calls that ask for a text by a literal key
 */
record JavaSources(Set<String> literals, List<Phrase> phrases) {

  /** A call such as {@code html("answer.none.body", "number", number)}. */
  record Phrase(String file, String key, Set<String> arguments) {}

  private static final Set<String> ASKS_FOR_A_TEXT = Set.of("html", "plain");

  /** Reads sources by the name of their file. */
  static JavaSources parse(Map<String, String> sources) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var files = sources.entrySet().stream().map(s -> file(s.getKey(), s.getValue())).toList();
    var task = (JavacTask) compiler.getTask(null, null, null, List.of(), null, files);
    var found = new JavaSources(new TreeSet<>(), new ArrayList<>());
    try {
      for (var unit : task.parse()) {
        found.read(unit);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return found;
  }

  private void read(CompilationUnitTree unit) {
    var file = unit.getSourceFile().getName();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getValue() instanceof String text) {
          literals.add(text);
        }
        return super.visitLiteral(literal, nothing);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        if (call.getMethodSelect() instanceof MemberSelectTree method
            && ASKS_FOR_A_TEXT.contains(method.getIdentifier().toString())) {
          readPhrase(file, call.getArguments());
        }
        return super.visitMethodInvocation(call, nothing);
      }
    }.scan(unit, null);
  }

  /** Calls with a computed key, name or list of arguments cannot be judged by reading. */
  private void readPhrase(String file, List<? extends ExpressionTree> arguments) {
    var names = new TreeSet<String>();
    for (var i = 1; i < arguments.size(); i += 2) {
      if (!(arguments.get(i) instanceof LiteralTree name
          && name.getValue() instanceof String text)) {
        return;
      }
      names.add(text);
    }
    if (arguments.size() % 2 == 1
        && arguments.getFirst() instanceof LiteralTree key
        && key.getValue() instanceof String text) {
      phrases.add(new Phrase(file, text, names));
    }
  }

  private static JavaFileObject file(String name, String content) {
    return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return content;
      }
    };
  }
}

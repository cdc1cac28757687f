package dev.quayside.inbox.learn.sample;

import dev.quayside.inbox.names.Name;
import dev.quayside.inbox.names.NameKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes the marks out of a line: "two boxes of [goods: tiles]" is "two boxes of tiles". A bracket
 * without one of the three words in it is the writer's own.
 */
final class Brackets {

  private Brackets() {}

  /**
   * The line without its marks.
   *
   * @param wrong is told what is wrong with a mark
   */
  static Annotated read(String line, Consumer<String> wrong) {
    var text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      Optional<NameKind> kind = markAt(line, at);
      if (kind.isEmpty()) {
        text.append(line.charAt(at));
        at++;
        continue;
      }
      int start = line.indexOf(':', at) + 1;
      int end = line.indexOf(']', start);
      int next = line.indexOf('[', start);
      if (end < 0 || (next >= 0 && next < end)) {
        wrong.accept("the mark [" + kind.get().word() + ": is not closed");
        return new Annotated(line, List.of());
      }
      String name = line.substring(start, end).strip();
      if (name.isEmpty()) {
        wrong.accept("the mark [" + kind.get().word() + ": holds no name");
        return new Annotated(line, List.of());
      }
      names.add(new Name(kind.get(), text.length(), text.length() + name.length(), 1));
      text.append(name);
      at = end + 1;
    }
    return new Annotated(text.toString(), names);
  }

  private static Optional<NameKind> markAt(String line, int at) {
    return line.charAt(at) != '['
        ? Optional.empty()
        : Arrays.stream(NameKind.values())
            .filter(kind -> line.startsWith(kind.word() + ":", at + 1))
            .findFirst();
  }
}

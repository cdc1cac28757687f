package dev.quayside.notifier.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words as they are compared, and lines ticked off against those that should stand there. */
final class Words {

  private Words() {}

  /** Without white space and what cannot be seen: a line may be broken anywhere. */
  static String bare(String words) {
    return words
        .codePoints()
        .filter(letter -> !Character.isWhitespace(letter) && !Character.isISOControl(letter))
        .filter(letter -> !Character.isSpaceChar(letter))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** What is missing, what stands there more often than it should, and what nobody knows. */
  static List<Fault> settle(String where, List<String> there, List<String> expected) {
    Map<String, Integer> open = new LinkedHashMap<>();
    expected.stream()
        .map(Words::bare)
        .filter(line -> !line.isEmpty())
        .forEach(line -> open.merge(line, 1, Integer::sum));
    var faults = new ArrayList<Fault>();
    for (String line : there) {
      Integer left = open.get(line);
      if (line.isEmpty()) {
        continue;
      }
      if (left == null) {
        faults.add(new Fault.Unknown(where, line));
      } else if (left == 0) {
        faults.add(new Fault.Doubled(where, line));
      } else {
        open.put(line, left - 1);
      }
    }
    open.forEach((line, left) -> {
      if (left > 0) {
        faults.add(new Fault.Missing(where, line));
      }
    });
    return faults;
  }
}

package dev.quayside.notifier.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of a template file: a heading behind equals signs, and the lines below it.
 *
 * @param line of the heading, from 1
 */
record Section(String heading, int line, List<Line> lines) {

  static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final String MARK = "===";

  /** A line as it stands in the file. */
  record Line(int number, String text) {}

  Section {
    lines = List.copyOf(lines);
  }

  /** What is read of a file; lines that begin with # are for its readers. */
  static List<Section> of(String file, List<String> read, List<TemplateFault> faults) {
    var sections = new ArrayList<Section>();
    var lines = new ArrayList<Line>();
    String heading = "";
    int at = 0;
    for (int i = 0; i < read.size(); i++) {
      String line = read.get(i);
      if (line.startsWith(MARK)) {
        if (at > 0) {
          sections.add(new Section(heading, at, lines));
        }
        lines.clear();
        heading = line.replace("=", "").strip();
        at = i + 1;
      } else if (at > 0 && !isRemark(line)) {
        lines.add(new Line(i + 1, line.stripTrailing()));
      } else if (at == 0 && !line.isBlank() && !isRemark(line)) {
        faults.add(
            new TemplateFault(
                file,
                i + 1,
                Said.of("these words stand under no heading", "这些文字上方没有标题"),
                Said.of(
                    "Write a heading above them, such as: === greeting",
                    "请在其上方加标题，如：=== greeting")));
        return List.of();
      }
    }
    if (at > 0) {
      sections.add(new Section(heading, at, lines));
    }
    return sections;
  }

  /** A colour begins like a remark. */
  private static boolean isRemark(String line) {
    return line.startsWith("#") && !COLOUR.matcher(line.strip()).matches();
  }

  String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n")).strip();
  }

  /** The line of the file on which these words stand. */
  int lineOf(String words) {
    return lines.stream()
        .filter(line -> line.text().contains(words))
        .map(Line::number)
        .findFirst()
        .orElse(line);
  }
}

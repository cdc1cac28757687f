package dev.quayside.inbox.learn.sample;

import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.names.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of labelled messages: parted by lines "---", the first line may say "Subject: ...",
 * names are marked "[goods: ...]", "[carrier: ...]", "[address: ...]"; "⇥" stands for a tab.
 */
final class SampleFile {

  private static final String SUBJECT = "Subject:";

  private final String name;
  private final String language;
  private final Intent intent;
  private final List<Sample> samples = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private SampleFile(String name, String language, Intent intent) {
    this.name = name;
    this.language = language;
    this.intent = intent;
  }

  /**
   * The messages of a file.
   *
   * @param name shown with what is wrong, such as "zh/rfq.txt"
   */
  static Samples read(String name, String language, Intent intent, List<String> lines) {
    var file = new SampleFile(name, language, intent);
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).strip().equals("---")) {
        file.add(lines.subList(start, i), start + 1);
        start = i + 1;
      }
    }
    return new Samples(file.samples, file.problems);
  }

  private void add(List<String> lines, int firstLine) {
    if (lines.stream().allMatch(String::isBlank)) {
      return;
    }
    int skipped = 0;
    while (lines.get(skipped).isBlank()) {
      skipped++;
    }
    var subject = new Annotated("", List.of());
    int known = problems.size();
    int at = skipped;
    if (lines.get(at).startsWith(SUBJECT)) {
      subject = line(lines.get(at).substring(SUBJECT.length()).strip(), firstLine + at);
      at++;
    }
    var text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    for (; at < lines.size(); at++) {
      Annotated line = line(lines.get(at).stripTrailing(), firstLine + at);
      for (Name found : line.names()) {
        int from = text.length();
        names.add(new Name(found.kind(), from + found.start(), from + found.end(), 1));
      }
      text.append(line.text()).append('\n');
    }
    if (problems.size() == known) {
      String place = name + ":" + (firstLine + skipped);
      var body = new Annotated(text.toString(), names);
      samples.add(new Sample(language, intent, subject, body, place));
    }
  }

  private Annotated line(String written, int number) {
    return Brackets.read(
        written.replace('⇥', '\t'),
        wrong -> problems.add(new Problem(name, number, wrong, written)));
  }
}

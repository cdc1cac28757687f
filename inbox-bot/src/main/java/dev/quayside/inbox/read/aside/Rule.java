package dev.quayside.inbox.read.aside;

import dev.quayside.inbox.read.told.Kind;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Wording;
import java.util.List;
import java.util.Set;

/**
 * Says of one sort of words that no price hangs on them.
 *
 * @param name what the words are, such as "a phone number"
 * @param of what may stand in them and be left aside with them
 */
record Rule(String name, Set<Kind> of, Phrase words) {

  private static final int MOST = 200;

  Rule {
    of = Set.copyOf(of);
  }

  static Rule of(String name, Set<Kind> of, String words) {
    return new Rule(name, of, Phrase.any(words));
  }

  /** Where such words stand in this line. */
  List<Span> spans(Wording text, Span line) {
    return text.passage(line)
        .matcher(words)
        .results()
        .limit(MOST)
        .map(found -> new Span(line.start() + found.start(), line.start() + found.end()))
        .toList();
  }
}

package dev.quayside.inbox.read.gate;

import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;

/** Tells packages within packages: "20 pallets with 400 cartons", "400箱打20托". */
final class Inner {

  private static final Phrase WITHIN =
      Phrase.any(
          "^[ ]?(?:\\(|=|/|,?[ ]?(?:on|in|with|of|each|containing|total|packed"
              + " (?:on|in)|auf|in|je|con|en|com|em|sur|avec|à)[ ]|,?[ ]?(?:共|打|装|每托|内含|含))?[ ]?$");

  private Inner() {}

  /** One count stands beside the other, with no more between than says how they are packed. */
  static boolean of(Wording text, Span outer, Span inner) {
    var first = outer.start() < inner.start() ? outer : inner;
    var second = outer.start() < inner.start() ? inner : outer;
    return first.end() <= second.start()
        && second.start() - first.end() < 16
        && Word.in(WITHIN, text.letters().substring(first.end(), second.start()));
  }
}

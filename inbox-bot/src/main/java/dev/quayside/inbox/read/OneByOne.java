package dev.quayside.inbox.read;

import dev.quayside.inbox.read.cargo.Measure;
import dev.quayside.inbox.read.cargo.Pieces;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Adds up weights told piece by piece: "3 crates, 940 lb, 1,105 lb and 870 lb". */
final class OneByOne {

  private static final Phrase ONE_MORE = Phrase.any("^[ ]?(?:,|/|&|,? ?(?:and|und|y|e|et))[ ]?$");

  private OneByOne() {}

  /** What several weights come to, and where they stand. */
  record Sum(BigDecimal value, Span span) {}

  /** Their sum, where they are as many as the pieces and stand in one list. */
  static Optional<Sum> sum(Wording text, List<Measure> weights, List<Pieces.Count> counts) {
    var whole = Pieces.whole(counts).map(Pieces.Count::number);
    if (weights.size() < 2 || whole.filter(n -> n == weights.size()).isEmpty()) {
      return Optional.empty();
    }
    for (var i = 1; i < weights.size(); i++) {
      var from = weights.get(i - 1).span().end();
      var to = weights.get(i).span().start();
      if (from > to || !Word.in(ONE_MORE, text.letters().substring(from, to))) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Sum(
            weights.stream().map(Measure::value).reduce(BigDecimal.ZERO, BigDecimal::add),
            weights.getFirst().span().to(weights.getLast().span())));
  }
}

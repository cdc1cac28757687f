package dev.quayside.inbox.read.gate;

import dev.quayside.inbox.read.aside.Harmless;
import dev.quayside.inbox.read.told.Kind;
import dev.quayside.inbox.read.told.PriceWords;
import dev.quayside.inbox.read.told.Token;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds goods by their everyday names, where nothing announces them. */
public final class GoodsWords {

  private static final Phrase GLUE =
      Phrase.any("^(?:[ ]|[ ]?(?:,|、|/|&|-)[ ]?|[ ]?(?:and|und|y|e|et|和|及|与)[ ]?)?$");

  private GoodsWords() {}

  /** The first goods named, with those that follow in one list; never a company's name. */
  public static Optional<Span> first(Wording text) {
    var names = names(text);
    return names.stream().findFirst().map(first -> longest(text, first, names));
  }

  /** The same goods with those that follow them in one list: "furniture" of "furniture, lamps". */
  public static Span listed(Wording text, Span goods) {
    return longest(text, goods, names(text));
  }

  private static List<Span> names(Wording text) {
    var harmless = new Harmless(text);
    return PriceWords.in(text).stream()
        .filter(word -> word.kind() == Kind.GOODS || word.kind() == Kind.MILD_HAZARD)
        .filter(word -> !harmless.covers(word))
        .map(Token::span)
        .sorted(Comparator.comparingInt(Span::start))
        .toList();
  }

  private static Span longest(Wording text, Span first, List<Span> names) {
    var whole = first;
    for (var next : names) {
      if (next.start() >= whole.end()
          && next.start() - whole.end() < 6
          && Word.in(GLUE, text.letters().substring(whole.end(), next.start()))) {
        whole = whole.to(next);
      }
    }
    return whole;
  }
}

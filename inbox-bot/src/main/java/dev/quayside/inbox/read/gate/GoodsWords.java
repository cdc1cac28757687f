package dev.quayside.inbox.read.gate;

import dev.quayside.inbox.read.aside.Harmless;
import dev.quayside.inbox.read.told.Kind;
import dev.quayside.inbox.read.told.PriceWords;
import dev.quayside.inbox.read.told.Token;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds goods by their everyday names, where nothing announces them. */
public final class GoodsWords {

  private static final Phrase GLUE =
      Phrase.any("^(?:[ ]|[ ]?(?:,|、|/|&|-)[ ]?|[ ]?(?:and|und|y|e|et|和|及|与)[ ]?)?\\z");

  /** "冷轧板不要": those stay at home. */
  private static final Phrase DENIED_AFTER =
      Phrase.any("^\\p{IsHan}{0,2}?(?:这次|先|就)?(?:不要|不发|不走|不出|取消)");

  private static final Phrase GOES_ON = Phrase.any("^[ ]?(?:,|、|/|&|and|und|y|e|et|和|及|与)");

  private static final Phrase PACKAGE =
      Phrase.any("^(?:bags?|papers?|books?|cars?|tools?|water|woods?|glass|plastics?)$");

  /** Letters that may stand around goods in their name. */
  private static final int MOST_MORE = 12;

  private GoodsWords() {}

  /**
   * The first goods named, with those that follow in one list; never a company's name.
   *
   * @param known what is understood already, and no part of their name
   */
  public static Optional<Span> first(Wording text, Collection<Span> known) {
    var names = names(text);
    return names.stream()
        .filter(name -> known.stream().noneMatch(span -> span.holds(name)))
        .filter(name -> !Word.in(DENIED_AFTER, Word.after(text, name.end(), 6)))
        .findFirst()
        .map(first -> whole(text.without(known), longest(text, first, names)));
  }

  /** A short line or clause is the name as a whole: "hand tools" for "tools". */
  private static Span whole(Wording open, Span goods) {
    var start = goods.start();
    var end = goods.end();
    while (start > 0 && inName(open, start - 1)) {
      start--;
    }
    while (end < open.letters().length() && inName(open, end)) {
      end++;
    }
    if (start > 0 && open.letters().charAt(start - 1) == ' ') {
      start = goods.start();
    }
    if (end < open.letters().length() && open.letters().charAt(end) == ' ') {
      end = goods.end();
    }
    var name = open.letters().substring(start, end);
    var lead = name.length() - name.stripLeading().length();
    var clause = new Span(start + lead, start + lead + name.strip().length());
    return clause.end() - clause.start() - (goods.end() - goods.start()) <= MOST_MORE
        ? clause
        : goods;
  }

  private static boolean inName(Wording open, int place) {
    var c = open.letters().charAt(place);
    return Character.isLetter(c) || c == '&' || (c == ' ' && !blanked(open, place));
  }

  /** Two blanks on end show that something known stood there. */
  private static boolean blanked(Wording open, int place) {
    var letters = open.letters();
    return (place > 0 && letters.charAt(place - 1) == ' ')
        || (place + 1 < letters.length() && letters.charAt(place + 1) == ' ');
  }

  /** The same goods with those that follow them in one list: "furniture" of "furniture, lamps". */
  public static Span listed(Wording text, Span goods) {
    return Word.in(GOES_ON, Word.after(text, goods.end(), 8))
        ? longest(text, goods, names(text))
        : goods;
  }

  /** Everyday names of goods that are not packages as well. */
  public static List<Span> plain(Wording text) {
    return names(text).stream().filter(name -> !Word.in(PACKAGE, name.in(text))).toList();
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

package dev.quayside.inbox.read.cargo;

import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the goods' name where nothing announces it: between "3x40HQ" and "18 tons" stands what is
 * in the boxes. Only words that can be nothing else are taken.
 */
public final class GoodsGuess {

  private static final Set<String> NOT_GOODS = new HashSet<>();
  private static final Phrase NOT_GOODS_HAN;

  static {
    try (var in = Objects.requireNonNull(GoodsGuess.class.getResourceAsStream("not-goods.txt"));
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      var lines = reader.readAllLines();
      NOT_GOODS_HAN =
          Phrase.exact(
              List.of(lines.get(1).split(" ", -1)).stream()
                  .filter(word -> !word.isBlank())
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|")));
      NOT_GOODS.addAll(List.of(lines.get(2).split(" ", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException("not-goods.txt cannot be read from the jar", e);
    }
  }

  private static final Phrase PIECE = Phrase.exact("[^\\u0001,;:\\n()!?\\t|。、\\[\\]\\/+]{2,80}");
  private static final Phrase LEAD =
      Phrase.any(
          "^[ .\\-]{0,3}(?:(?:货是|货物是|货物|产品是|就是普通|就是|这批|那批|一批|品名|装的是|装|货|are|is|it's|its|it is"
              + " about|about|of|with|for|the|an?|some|our|cargo|commodity|goods|products?|containing|stc|and|x|to"
              + " ship|in|pcs|each|per|we need to ship|we have|we sold|shipping)(?![\\p{IsLatin}])["
              + " .:\\-]{0,3}){1,4}");

  /** "Malt in" 50 kg bags. */
  private static final Phrase TRAIL =
      Phrase.any(" (?:in|on|of|with|for|at|and|von|de|em|en|pour)[ ]*$");

  private static final Phrase PLAIN_GOODS = Phrase.any("普货|普通货物?|general cargo");
  private static final Phrase GREETING =
      Phrase.any("(?:^|[^\\p{L}])(?:hi|hello|hey|dear|嗨|哈喽)[ ,]{1,2}$");

  /** "Order 61", "week 45": a thing with its number. */
  private static final Phrase NUMBERED = Phrase.exact("^\\p{L}{1,7}[ .]{1,2}\\d{1,4}$");

  /** What names no goods where it stands alone. */
  private static final Set<String> VAGUE = Set.of("设备", "机器", "货品", "东西", "产品", "材料");

  /** The name of a letter's writer. */
  private static final Phrase WRITER = Phrase.any("^[\"' ]{0,2}<");

  private static final int MOST_PIECES = 400;

  private GoodsGuess() {}

  /**
   * The first words that look like goods, from the line of the first known fact on.
   *
   * @param known what is understood already
   * @param goods words that are known for names of goods; a guess with one of them comes first
   */
  public static Optional<Span> in(Wording text, Collection<Span> known, Collection<Span> goods) {
    var letters = new StringBuilder(text.letters());
    for (var span : known) {
      for (var i = span.start(); i < span.end(); i++) {
        letters.setCharAt(i, letters.charAt(i) == '\n' ? '\n' : '\u0001');
      }
    }
    var lines = known.stream().map(span -> text.lineAt(span.start())).distinct().toList();
    var plain = PLAIN_GOODS.matcher(text.letters());
    var general = plain.find() ? Optional.of(Span.of(plain)) : Optional.<Span>empty();
    var guesses =
        PIECE
            .matcher(letters)
            .results()
            .limit(MOST_PIECES)
            .map(Span::of)
            .filter(span -> span.overlapsAny(lines))
            .flatMap(span -> parts(text, span).stream())
            .filter(span -> !Word.in(GREETING, Word.before(text, span.start(), 8)))
            .filter(span -> !Word.in(WRITER, Word.after(text, span.end(), 4)))
            .filter(span -> goods(span.in(text)))
            .toList();
    return guesses.stream()
        .filter(span -> span.overlapsAny(goods))
        .findFirst()
        .or(() -> guesses.stream().findFirst())
        .or(() -> general);
  }

  /** A Chinese piece is parted at its blanks, one in Latin letters stays whole. */
  private static List<Span> parts(Wording text, Span span) {
    var words = span.in(text);
    var han = words.codePoints().anyMatch(c -> c >= 0x4e00 && c < 0xa000);
    if (!han) {
      return List.of(trimmed(text, span));
    }
    return Phrase.exact("[^ ]{2,40}")
        .matcher(words)
        .results()
        .map(m -> new Span(span.start() + m.start(), span.start() + m.end()))
        .map(part -> trimmed(text, part))
        .toList();
  }

  private static Span trimmed(Wording text, Span span) {
    var words = span.in(text);
    var lead = LEAD.matcher(words);
    var start = lead.find() ? lead.end() : 0;
    var end = words.length();
    while (start < end && !Character.isLetter(words.charAt(start))) {
      start++;
    }
    var rest = TRAIL.matcher(words.substring(start, end));
    end = rest.find() ? start + rest.start() : end;
    while (end > start
        && !Character.isLetterOrDigit(words.charAt(end - 1))
        && words.charAt(end - 1) != '%') {
      end--;
    }
    return new Span(span.start() + start, span.start() + end);
  }

  private static boolean goods(String words) {
    if (VAGUE.contains(words)
        || words.indexOf('@') >= 0
        || words.matches(".*\\d{4}.*")
        || NUMBERED.matcher(words).matches()
        || (words.length() > 1 && words.charAt(0) < 0x250 && !Character.isLetter(words.charAt(1)))
        || words.length() < 2
        || words.length() > 60
        || !Character.isLetter(words.charAt(0))) {
      return false;
    }
    if (words.codePoints().anyMatch(c -> c >= 0x4e00 && c < 0xa000)) {
      return words.length() <= 14 && !NOT_GOODS_HAN.matcher(words).find();
    }
    var parts = words.toLowerCase(Locale.ROOT).split("[ .]{1,3}", -1);
    return words.length() > 3
        && parts.length < 6
        && List.of(parts).stream().noneMatch(NOT_GOODS::contains);
  }
}

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

  /** Names of goods that hold such a word all the same: 沙发, 不锈钢. */
  private static final Phrase COMPOUNDS;

  static {
    try (var in = Objects.requireNonNull(GoodsGuess.class.getResourceAsStream("not-goods.txt"));
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      var lines = reader.readAllLines();
      NOT_GOODS_HAN = oneOf(lines.get(1));
      NOT_GOODS.addAll(List.of(lines.get(2).split(" ", -1)));
      COMPOUNDS = oneOf(lines.get(4));
    } catch (IOException e) {
      throw new UncheckedIOException("not-goods.txt cannot be read from the jar", e);
    }
  }

  private static final Phrase PIECE = Phrase.exact("[^\\u0001,;:\\n()!?\\t|。、\\[\\]\\/+]{2,80}");
  private static final Phrase LEAD =
      Phrase.any(
          "^[ .\\-]{0,3}(?:(?:(?:这次|本次|这票|这回)(?:是|发|走|出|的是)?|(?:出|发|走|做|运|生产)的|(?:货物?)?(?:都|全|全部|主要|里面)是|货是|货物是|货物|产品是|就是普通|就是|这批|那批|一批|品名|装的是|装|货|are|is|it's|its|it"
              + " is about|about|of|with|for|the|an?|some|our|cargo|commodity|goods|products?|containing|stc|and|x|to"
              + " ship|in|pcs|each|per|we need to ship|we have|we sold|shipping)(?![\\p{IsLatin}])["
              + " .:\\-]{0,3}){1,4}");

  /** "Malt in" 50 kg bags. */
  private static final Phrase TRAIL =
      Phrase.any(
          " (?:in|on|of|with|for|at|and|von|de|em|en|pour)[ ]*$|(?<=\\p{IsHan}{2})(?:来的|的)$");

  private static final Phrase PLAIN_GOODS = Phrase.any("普货|普通货物?|general cargo");
  private static final Phrase GREETING =
      Phrase.any("(?:^|[^\\p{L}])(?:hi|hello|hey|dear|嗨|哈喽)[ ,]{1,2}$");

  /** "Order 61", "week 45": a thing with its number. */
  private static final Phrase NUMBERED = Phrase.exact("^\\p{L}{1,7}[ .]{1,2}\\d{1,4}$");

  /** What names no goods where it stands alone. */
  private static final Set<String> VAGUE =
      Set.of(
          "设备", "机器", "货品", "东西", "产品", "材料", "直飞", "直走", "江苏", "浙江", "广东", "山东", "福建", "河北", "河南",
          "湖南", "湖北", "安徽", "江西", "四川", "广西", "辽宁");

  private static final Phrase VAGUE_KIND =
      Phrase.any(
          "^(?:干货|普货)?(?:纯?普货|干货)$|^(?:PI"
              + " ?9\\d\\d.*|码头装?|港装|[甲乙丙]方)$|^(?:外形|外尺寸|整机|净重)|^(?:超限|超大|大件|重型|特种|危险|普通|一批|机械|出口|这批|进口|工程|易碎|散装|整柜)?(?:设备|货物?|机器|产品|货品|物品|材料)$|^非危|^(?:尺寸|规格|型号|车型|路线)");

  /** "谭生," opens a letter; 花生 are peanuts. */
  private static final Phrase NAMED =
      Phrase.any("^(?!花生|卫生|手工|化工)\\p{IsHan}{1,2}(?:生|总|工|姐|哥|董|小姐|先生|女士|经理|老师|老板|主管)$");

  /** "宗雷: 黄埔出": who speaks in a chat. */
  private static final Phrase SHORT_NAME = Phrase.exact("^\\p{IsHan}{2,3}$");

  private static final Phrase YEAR = Phrase.exact("^年度?(?=\\p{IsHan}{2})");

  private static final Phrase OPENS = Phrase.any("^[ ]?(?:[,:!;。]|$)");

  /** The name of a letter's writer. */
  private static final Phrase WRITER = Phrase.any("^[\"' ]{0,2}<");

  private static final int MOST_PIECES = 400;

  private static final Phrase UNPARTED = Phrase.exact("[^ ]{2,40}");

  private GoodsGuess() {}

  private static Phrase oneOf(String words) {
    return Phrase.exact(
        List.of(words.split(" ", -1)).stream()
            .filter(word -> !word.isBlank())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));
  }

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
            .filter(span -> !addressed(text, span))
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
    return UNPARTED
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
    var year = YEAR.matcher(words.substring(start, end));
    start += year.find() ? year.end() : 0;
    var rest = TRAIL.matcher(words.substring(start, end));
    end = rest.find() ? start + rest.start() : end;
    while (end > start
        && !Character.isLetterOrDigit(words.charAt(end - 1))
        && words.charAt(end - 1) != '%') {
      end--;
    }
    return new Span(span.start() + start, span.start() + end);
  }

  private static boolean addressed(Wording text, Span span) {
    var after = Word.after(text, span.end(), 2);
    return Word.before(text, span.start(), 2).isBlank()
        && ((Word.in(NAMED, span.in(text)) && Word.in(OPENS, after))
            || (Word.in(SHORT_NAME, span.in(text)) && after.startsWith(":")));
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
      return words.length() <= 14
          && !Word.in(VAGUE_KIND, words)
          && !NOT_GOODS_HAN.matcher(COMPOUNDS.matcher(words).replaceAll("")).find();
    }
    var parts = words.toLowerCase(Locale.ROOT).split("[ .]{1,3}", -1);
    return words.length() > 3
        && !Word.in(VAGUE_KIND, words)
        && parts.length < 6
        && List.of(parts).stream().noneMatch(NOT_GOODS::contains);
  }
}

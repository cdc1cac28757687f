package dev.quayside.inbox.read.cargo;

import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Numbers;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.math.BigDecimal;
import java.util.List;

/** Adds up weights that are told one by one: "148 / 151 / 84 kg", 410kg的三个, 265kg的两个. */
final class WeightSums {

  private static final String FIGURE = "\\d{1,5}(?:\\.\\d{1,2})?";

  /** As many figures as packages are their weights; else they may be a choice, or count things. */
  private static final Phrase STROKES =
      Phrase.any(
          "(?<![\\d./-])((?:"
              + FIGURE
              + "[ ]?/[ ]?){1,12}"
              + FIGURE
              + ")[ ]?(?:kgs?|公斤|千克)(?![\\p{IsLatin}/])");

  private static final Phrase COUNTED =
      Phrase.any(
          "(?<![\\d./*x-])("
              + FIGURE
              + ")[ ]?(?:kgs?|公斤|千克)重?[ ]?的[ ]?(?:有|是)?(\\d{1,3}|[一两二三四五六七八九十])[ ]?[个托箱件板只包桶]");

  private static final Phrase NUMBER = Phrase.exact(FIGURE);

  /** Figures before the last of those that are told one by one. */
  private static final Phrase RESPECTIVE =
      Phrase.any(
          "(?:分别|依次|各自)[^,;。\\d]{0,6}((?:\\d{1,6}(?:\\.\\d{1,3})?[ ]?(?:kgs?|公斤|千克|吨|t)?["
              + " ]?[、,和及跟/+][ ]?){1,5})$");

  private static final BigDecimal TON = BigDecimal.valueOf(1_000);
  private static final Phrase TON_UNIT = Phrase.any("(?:吨|t|tons?|mts?)$");
  private static final Phrase LONG_FIGURE = Phrase.exact("\\d{1,6}(?:\\.\\d{1,3})?");

  private WeightSums() {}

  /** The sums in place of the figures that they are made of. */
  static void in(Wording text, Layout layout, List<Measure> found) {
    added(text, found);
    oneByOne(text, layout, found);
    respectively(text, found);
  }

  private static void oneByOne(Wording text, Layout layout, List<Measure> found) {
    Word.found(STROKES, text)
        .forEach(match -> {
          var figures =
              NUMBER.matcher(match.group(1)).results().map(m -> new BigDecimal(m.group())).toList();
          var counted =
              Pieces.in(text, layout).stream().anyMatch(count -> count.number() == figures.size());
          var value =
              counted
                  ? figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                  : figures.getLast();
          var sort = counted ? Measure.Sort.TOTAL : Measure.Sort.PLAIN;
          put(found, new Measure(value, sort, !counted, Span.of(match)));
        });
    Word.found(COUNTED, text)
        .flatMap(match ->
            Numbers.count(match.group(2))
                .map(BigDecimal::valueOf)
                .map(count -> new BigDecimal(match.group(1)).multiply(count))
                .map(sum -> new Measure(sum, Measure.Sort.TOTAL, false, Span.of(match)))
                .stream())
        .reduce((one, next) ->
            new Measure(
                one.value().add(next.value()), one.sort(), false, one.span().to(next.span())))
        .ifPresent(sum -> put(found, sum));
  }

  /** "8T+17T" is one weight. */
  private static void added(Wording text, List<Measure> found) {
    for (var i = found.size() - 2; i >= 0; i--) {
      var first = found.get(i);
      var next = found.get(i + 1);
      if (first.span().end() <= next.span().start()
          && text.letters()
              .substring(first.span().end(), next.span().start())
              .strip()
              .equals("+")) {
        found.set(
            i,
            new Measure(
                first.value().add(next.value()),
                next.sort(),
                first.open() || next.open(),
                first.span().to(next.span())));
        found.remove(i + 1);
      }
    }
  }

  /** "分别 612kg 和 405kg" is 1,017 kg together, and so is "分别612和405kg". */
  private static void respectively(Wording text, List<Measure> found) {
    for (var i = found.size() - 1; i >= 0; i--) {
      var last = found.get(i);
      var line = Word.before(text, last.span().start(), 60);
      var others = RESPECTIVE.matcher(line);
      if (last.sort() != Measure.Sort.PLAIN || !others.find()) {
        continue;
      }
      var factor = last.value().compareTo(TON) >= 0 && tons(last.span().in(text)) ? TON : null;
      var sum = last.value();
      for (var figure : LONG_FIGURE.matcher(others.group(1)).results().toList()) {
        var value = new BigDecimal(figure.group());
        sum = sum.add(factor == null ? value : value.multiply(factor));
      }
      var start = last.span().start() - line.length() + others.start(1);
      var whole = new Span(start, last.span().end());
      found.removeIf(measure -> measure.span().overlaps(whole));
      found.add(new Measure(sum, Measure.Sort.PLAIN, false, whole));
      return;
    }
  }

  private static boolean tons(String written) {
    return Word.in(TON_UNIT, written);
  }

  private static void put(List<Measure> found, Measure sum) {
    found.removeIf(measure -> measure.span().overlaps(sum.span()));
    found.add(sum);
  }
}

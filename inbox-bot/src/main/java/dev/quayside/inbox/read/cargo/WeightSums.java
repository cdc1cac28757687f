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

  private WeightSums() {}

  /** The sums in place of the figures that they are made of. */
  static void in(Wording text, Layout layout, List<Measure> found) {
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

  private static void put(List<Measure> found, Measure sum) {
    found.removeIf(measure -> measure.span().overlaps(sum.span()));
    found.add(sum);
  }
}

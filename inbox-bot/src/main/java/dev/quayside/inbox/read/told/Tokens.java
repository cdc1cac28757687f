package dev.quayside.inbox.read.told;

import dev.quayside.inbox.read.boxes.Boxes;
import dev.quayside.inbox.read.cargo.Measure;
import dev.quayside.inbox.read.cargo.Pieces;
import dev.quayside.inbox.read.cargo.Sizes;
import dev.quayside.inbox.read.cargo.Temperatures;
import dev.quayside.inbox.read.cargo.Volumes;
import dev.quayside.inbox.read.cargo.Weights;
import dev.quayside.inbox.read.lanes.Spot;
import dev.quayside.inbox.read.terms.Carriers;
import dev.quayside.inbox.read.terms.Incoterms;
import dev.quayside.inbox.read.terms.ReadyDates;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Numbers;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Goes through a message and picks out everything a price may hang on, whoever has read it. */
public final class Tokens {

  private static final Phrase FIGURES = Phrase.exact("\\d{1,15}(?:[.,:/-]\\d{1,15}){0,6}");

  private static final String SHIPPED =
      "(?:containers?|cntrs?|ctrs?|boxes|box|fcl|teus?|pallets?|cartons?|crates?|cases|drums?|bags|pieces|pcs|tons?|tonnes?|kilos?|kgs?|cbm|cubic"
          + " met(?:er|re)s?|shipments?|consignments?|trucks?|trailers?|conteneurs?|contenedor(?:es)?|contêineres|contêiner|paletten?|palettes?|palets?|cajas|caixas|kartons?|kisten|sendung(?:en)?|envíos?|lanes?)";
  private static final Phrase COUNTED =
      Phrase.any(
          "(?<![\\p{L}])(?:one"
              + " more|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|dozen|couple"
              + " of|several|some|few|half"
              + " a|zwei|drei|vier|fünf|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|dois|duas|três|quatro)["
              + " ](?:(?!for\\b|per\\b|to\\b|of the\\b|and\\b)[\\p{IsLatin}-]{1,14}[ ]){0,2}"
              + SHIPPED
              + "(?![\\p{IsLatin}])|[一两二三四五六七八九十百半几]{1,4}[ ]?(?:个|条|只)?["
              + " ]?(?:小柜|大柜|高柜|冷柜|平柜|柜|集装箱|托|卡板|木箱|纸箱|箱(?!型|量|单)|件(?!事)|吨|公斤|千克|立方|方(?!面|便|式|案|向|法)|桶|吨袋|票)");
  private static final Phrase MONEY =
      Phrase.any(
          "(?:us[$d]|usd|eur|euros?|rmb|cny|gbp|[$€£￥¥])[ ]?"
              + Numbers.NUMBER
              + "|"
              + Numbers.NUMBER
              + "[ ]?(?:us[$d]|usd|eur|euros?|rmb|cny|gbp|[$€£￥¥]|美金|美元|美刀|刀|欧元|人民币|元)");

  private static final int MOST = 1_500;

  private final Wording text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokens(Wording text) {
    this.text = text;
  }

  /** In reading order; figures that belong to a weight, a box or the like are one with it. */
  public static List<Token> in(Wording text, Layout layout, List<Spot> spots, LocalDate day) {
    var found = new Tokens(text);
    found.measured(layout, day);
    found.named(spots);
    found.figures();
    return found.tokens.stream()
        .sorted(Comparator.comparingInt(token -> token.span().start()))
        .limit(MOST)
        .toList();
  }

  private void measured(Layout layout, LocalDate day) {
    var boxes = Boxes.in(text, layout);
    add(Kind.BOX, boxes.stream().map(Boxes.Mention::span).toList());
    add(Kind.BOX, Boxes.unsized(text, boxes));
    add(Kind.SIZE, Sizes.spans(text));
    add(Kind.WEIGHT, Weights.in(text, layout).stream().map(Measure::span).toList());
    add(Kind.VOLUME, Volumes.in(text, layout).stream().map(Measure::span).toList());
    add(Kind.MONEY, Word.spans(MONEY, text));
    add(Kind.DATE, ReadyDates.spans(text, day));
    add(Kind.PIECES, Pieces.in(text, layout).stream().map(Pieces.Count::span).toList());
    var degrees = new ArrayList<Span>();
    Temperatures.in(text, layout, degrees);
    add(Kind.TEMPERATURE, degrees);
    add(Kind.COUNT, Word.spans(COUNTED, text));
  }

  private void named(List<Spot> spots) {
    add(Kind.TERM, Incoterms.mentions(text).stream().map(Incoterms.Mention::span).toList());
    add(Kind.CARRIER, Carriers.spans(text));
    for (var spot : spots) {
      if (!spot.risky()) {
        tokens.add(new Token(spot.area() ? Kind.AREA : Kind.PLACE, spot.span()));
      }
    }
    var known = spans();
    PriceWords.in(text).stream()
        .filter(token -> !token.span().overlapsAny(known))
        .forEach(tokens::add);
  }

  private void figures() {
    add(Kind.NUMBER, Word.spans(FIGURES, text));
  }

  private void add(Kind kind, Collection<Span> spans) {
    var known = spans();
    spans.stream()
        .filter(span -> span.start() < span.end() && !span.overlapsAny(known))
        .forEach(span -> tokens.add(new Token(kind, span)));
  }

  private List<Span> spans() {
    return tokens.stream().map(Token::span).toList();
  }
}

package dev.quayside.inbox.read.gate;

import dev.quayside.inbox.read.boxes.Boxes;
import dev.quayside.inbox.read.cargo.Measure;
import dev.quayside.inbox.read.cargo.Pieces;
import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.told.Told;
import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Numbers;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells what is said once more, such as the boxes of the subject in the body, and figures that come
 * to what was read: so much a box, the rows of a table. The same figure twice in one part is no
 * repetition unless it is spoken of as known.
 */
final class Repeats {

  private static final Phrase COUNTED =
      Phrase.any(
          "^(\\d{1,3}|\\p{L}{3,6}|[一两二三四五六七八九十]{1,3})[ ]?(?:x[ ]?)?(?:full[ ]|nos?\\.?[ ](?:of["
              + " ])?)?(?:containers?|cntrs?|ctrs?|boxes|box|units?|fcl|teus?|conteneurs?|contenedor(?:es)?|contêiner(?:es)?|[个条只]?(?:柜|集装箱|货柜)|[个条只](?!\\p{L}))");

  private static final Phrase LANES =
      Phrase.any(
          "^(\\d{1,2}|[一两二三四五六七八九十]{1,2})[ ]?(?:票|[条个](?:航?线路?|路线|线|港口?|目的港|仓)?)(?![柜箱托小大高])");

  private static final Phrase LISTED = Phrase.any("^[ ]?(?:\\+|,|、|&|/|and|und|和|及)?[ ]?\\z");

  private final Wording text;
  private final Layout layout;
  private final List<RfqDraft> drafts;
  private final List<Boxes.Mention> boxes;
  private final List<Measure> weights;
  private final List<Measure> volumes;
  private final List<Pieces.Count> counts;

  Repeats(Told told, List<RfqDraft> drafts) {
    this.text = told.text();
    this.layout = told.layout();
    this.drafts = drafts;
    this.boxes = told.boxes();
    this.weights = told.weights();
    this.volumes = told.volumes();
    this.counts = told.counts();
  }

  boolean box(Span span) {
    var said = boxes.stream().filter(box -> box.span().equals(span)).findFirst();
    return said.isPresent()
        && !Clause.announcesMore(text, inOneListWith(span))
        && drafts.stream()
            .flatMap(draft -> draft.equipment().stream())
            .filter(box -> same(box, said.get()))
            .anyMatch(box -> agrees(box, said.get()));
  }

  /** From the first box of a list such as "1x40HQ + 2x20GP" to this one. */
  private Span inOneListWith(Span span) {
    var whole = span;
    for (var i = boxes.size() - 1; i >= 0; i--) {
      var before = boxes.get(i).span();
      if (before.end() <= whole.start()
          && whole.start() - before.end() < 6
          && Word.in(LISTED, text.letters().substring(before.end(), whole.start()))) {
        whole = before.to(whole);
      }
    }
    return whole;
  }

  private boolean agrees(BoxDraft box, Boxes.Mention said) {
    var alike = boxes.stream().filter(other -> same(box, other)).toList();
    var sum = alike.stream().mapToInt(other -> other.quantity().orElse(0)).sum();
    if (box.quantity().filter(n -> alike.size() > 1 && n == sum).isPresent()) {
      return true;
    }
    var once = onceInItsPart(alike.stream().map(Boxes.Mention::span).toList(), said.span());
    return (said.quantity().isEmpty() || said.quantity().equals(box.quantity()))
        && (once || Clause.saidBefore(text, said.span()));
  }

  private static boolean same(BoxDraft box, Boxes.Mention said) {
    return box.type() instanceof BoxDraft.Container container
        && container.equipment() == said.equipment();
  }

  boolean weight(Span span) {
    return measure(span, weights, CargoDraft::weightKg);
  }

  boolean volume(Span span) {
    return measure(span, volumes, CargoDraft::volumeCbm);
  }

  private boolean measure(
      Span span, List<Measure> all, Function<CargoDraft, Optional<Found<BigDecimal>>> field) {
    var said = all.stream().filter(m -> m.span().equals(span)).findFirst();
    if (said.isEmpty()) {
      return false;
    }
    var alike =
        all.stream()
            .filter(m -> m.value().compareTo(said.get().value()) == 0)
            .map(Measure::span)
            .toList();
    return drafts.stream()
        .anyMatch(draft ->
            field
                .apply(draft.cargo())
                .filter(total -> fits(total.value(), said.get(), all, draft, alike))
                .isPresent());
  }

  private boolean fits(
      BigDecimal total, Measure said, List<Measure> all, RfqDraft draft, List<Span> alike) {
    var sum = all.stream().map(Measure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (all.size() > 1 && close(sum, total)) {
      return true;
    }
    if (!onceInItsPart(alike, said.span()) && !Clause.saidBefore(text, said.span())) {
      return false;
    }
    return switch (said.sort()) {
      case PLAIN, TOTAL -> close(said.value(), total);
      case NET -> said.value().compareTo(total) <= 0;
      case CHARGEABLE, PACKING -> true;
      case PER_CONTAINER -> times(said, boxCount(draft), total);
      case PER_PIECE -> times(said, draft.cargo().pieces().map(Found::value), total);
      case ASIDE -> false;
    };
  }

  private static boolean times(Measure each, Optional<Integer> count, BigDecimal total) {
    return count
        .filter(n -> close(each.value().multiply(BigDecimal.valueOf(n)), total))
        .isPresent();
  }

  /** Equal but for rounding. */
  private static boolean close(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(other.abs().multiply(new BigDecimal("0.01"))) <= 0;
  }

  /** Inner packages beside the outer ones, a count said twice, the pieces of a size. */
  boolean pieces(Span span, List<Span> counted) {
    var said = counts.stream().filter(count -> count.span().equals(span)).findFirst();
    if (said.isEmpty()) {
      return false;
    }
    var alike =
        counts.stream()
            .filter(count -> count.number() == said.get().number())
            .map(Pieces.Count::span)
            .toList();
    var sum = counts.stream().mapToInt(Pieces.Count::number).sum();
    return drafts.stream()
        .flatMap(draft -> draft.cargo().pieces().stream())
        .anyMatch(total ->
            total.value() == sum
                || (total.value() == said.get().number() && onceInItsPart(alike, span))
                || counted.stream().anyMatch(outer -> Inner.of(text, outer, span)));
  }

  /** "Three containers" where three are asked for. */
  boolean boxCount(Span span) {
    var words = span.in(text) + Word.after(text, span.end(), 20);
    var matcher = COUNTED.matcher(words);
    return matcher.find() && boxCount(Numbers.count(matcher.group(1)), matcher.group());
  }

  /** "三票", "3条线" where three prices are asked. */
  boolean laneCount(Span span) {
    var matcher = LANES.matcher(span.in(text) + Word.after(text, span.end(), 6));
    return drafts.size() > 1
        && matcher.find()
        && Numbers.count(matcher.group(1)).filter(n -> n == drafts.size()).isPresent();
  }

  /** "一托" where twelve pallets are asked for: what stands behind it is of each of them. */
  boolean onePiece(Span span) {
    var words = span.in(text);
    return words.startsWith("一")
        && drafts.stream()
            .map(RfqDraft::cargo)
            .filter(cargo -> cargo.pieces().filter(n -> n.value() > 1).isPresent())
            .flatMap(cargo -> cargo.packaging().stream())
            .anyMatch(packaging -> packaging.value().equals(words.substring(1).strip()));
  }

  private boolean boxCount(Optional<Integer> number, String words) {
    if (words.toLowerCase(Locale.ROOT).contains("teu")) {
      return number.isPresent() && drafts.stream().anyMatch(d -> teu(d) == number.get());
    }
    return number.isPresent()
        && drafts.stream()
            .anyMatch(draft ->
                boxCount(draft).equals(number)
                    || (number.get() == 1 && boxCount(draft).isEmpty() && hasBoxes(draft)));
  }

  /** A twenty-foot box is one, a longer one two. */
  private static int teu(RfqDraft draft) {
    return draft.equipment().stream()
        .mapToInt(box -> (box.type().label().startsWith("20") ? 1 : 2) * box.quantity().orElse(0))
        .sum();
  }

  private static boolean hasBoxes(RfqDraft draft) {
    return !draft.equipment().isEmpty();
  }

  /** The figure under "number of containers". */
  boolean countUnderItsName(Span span) {
    var number = Numbers.count(span.in(text));
    return layout.at(span).filter(label -> label == Label.BOX_COUNT).isPresent()
        && drafts.stream().anyMatch(draft -> boxCount(draft).equals(number));
  }

  private static Optional<Integer> boxCount(RfqDraft draft) {
    return draft.equipment().isEmpty()
            || draft.equipment().stream().anyMatch(box -> box.quantity().isEmpty())
        ? Optional.empty()
        : Optional.of(draft.equipment().stream().mapToInt(b -> b.quantity().orElseThrow()).sum());
  }

  /** Nothing alike stands in the same part, but for what is spoken of as known. */
  private boolean onceInItsPart(List<Span> alike, Span span) {
    var part = text.sourceAt(span.start());
    return alike.stream()
        .filter(other -> text.sourceAt(other.start()).equals(part))
        .allMatch(other -> other.equals(span) || Clause.saidBefore(text, other));
  }
}

package dev.quayside.inbox.read;

import dev.quayside.inbox.read.boxes.Boxes;
import dev.quayside.inbox.read.cargo.Measure;
import dev.quayside.inbox.read.cargo.Measure.Sort;
import dev.quayside.inbox.read.cargo.Pieces;
import dev.quayside.inbox.read.cargo.Weights;
import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.draft.Mode;
import dev.quayside.inbox.read.draft.Sure;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which of the stated weights or volumes is the lane's total: a stated total beats a
 * computed one, of each piece or box it is multiplied; where several compete, none is taken.
 */
final class Totals {

  /** Dates and sums that show a writer who parts thousands with a point. */
  private static final Phrase CONTINENTAL =
      Phrase.exact(
          "(?<![\\d.])\\d{1,2}\\.\\d{1,2}\\.20\\d{2}|\\d\\.\\d{3},\\d{1,2}(?!\\d)|\\d,\\d{1,2}["
              + " ]?(?:cbm|CBM|m3|m³|kgs?|KGS?|to?|mt|m|cm)\\b");

  /** Kilograms that a container is worth sending for. */
  private static final BigDecimal BOXFUL = BigDecimal.valueOf(1_000);

  /** Kilograms beyond which 每箱 is no carton but a container. */
  private static final BigDecimal HEAVIEST_PIECE = BigDecimal.valueOf(5_000);

  /** Letters between a kind of box and the weight that is its. */
  private static final int WIDEST_GAP = 6;

  private static final int WIDEST_NAME = 40;
  private static final Phrase NAME = Phrase.exact("^[\\p{L} '&-]{1,40}$");

  private final Facts facts;
  private final Optional<Integer> boxes;
  private final List<Doubt> doubts;

  Totals(Facts facts, Optional<Integer> boxes, List<Doubt> doubts) {
    this.facts = facts;
    this.boxes = boxes;
    this.doubts = doubts;
  }

  Optional<Found<BigDecimal>> weight() {
    facts
        .unclearItems()
        .ifPresent(span -> doubt(Doubt.Reason.NUMBER_UNCLEAR, span, Missing.WEIGHT));
    Weights.ofEachOrAll(text(), facts.weights())
        .ifPresent(span -> doubt(Doubt.Reason.NUMBER_UNCLEAR, span, Missing.WEIGHT));
    return total(facts.weights(), Missing.WEIGHT);
  }

  Optional<Found<BigDecimal>> volume() {
    return total(facts.volumes(), Missing.VOLUME).or(() -> new SizedPieces(facts).volume());
  }

  private Optional<Found<BigDecimal>> total(List<Measure> stated, Missing about) {
    var totals = stated.stream().filter(m -> m.sort() == Sort.TOTAL).toList();
    var plain = stated.stream().filter(m -> m.sort() == Sort.PLAIN).toList();
    var each =
        stated.stream()
            .filter(m -> m.sort() == Sort.PER_CONTAINER || m.sort() == Sort.PER_PIECE)
            .toList();
    var open = stated.stream().filter(Measure::open).toList();
    if (open.size() == 1
        && !boxful(open.getFirst(), about)
        && !Word.in(CONTINENTAL, text().letters())) {
      doubt(Doubt.Reason.NUMBER_UNCLEAR, open.getFirst().span(), about);
    }
    if (!totals.isEmpty()) {
      return one(totals, about);
    }
    var byBox = about == Missing.WEIGHT ? byBox(plain) : Optional.<Found<BigDecimal>>empty();
    if (byBox.isPresent()) {
      return byBox;
    }
    var loads =
        stated.stream()
            .filter(m -> m.sort() == Sort.PER_CONTAINER || m.sort() == Sort.PLAIN)
            .toList();
    var kinds =
        about == Missing.WEIGHT
            ? BoxWeights.sum(text(), facts.boxes(), loads)
            : Optional.<BigDecimal>empty();
    if (kinds.isPresent()) {
      var span = loads.getFirst().span();
      if (plain.size() == loads.size() && boxes.orElse(0) > plain.size()) {
        doubt(Doubt.Reason.NUMBER_UNCLEAR, span, about);
      }
      return Optional.of(reckoned(kinds.get(), span));
    }
    var told = OneByOne.sum(text(), plain, facts.counts());
    if (about == Missing.WEIGHT && told.isPresent()) {
      return told.map(sum -> reckoned(sum.value(), sum.span()));
    }
    if (!plain.isEmpty()) {
      var pieces = each.stream().filter(m -> m.sort() == Sort.PER_PIECE).toList();
      if (pieces.stream().map(Measure::value).distinct().count() > 1
          || pieces.stream().anyMatch(m -> m.value().compareTo(plain.getFirst().value()) > 0)) {
        doubt(Doubt.Reason.SEVERAL_VALUES, plain.getFirst().span(), about);
        return Optional.empty();
      }
      return one(plain, about);
    }
    if (!each.isEmpty()) {
      return multiplied(each, about);
    }
    for (var sort : List.of(Sort.NET, Sort.CHARGEABLE)) {
      var last = stated.stream().filter(m -> m.sort() == sort).toList();
      if (!last.isEmpty()) {
        return one(last, about);
      }
    }
    return Optional.empty();
  }

  /** No container is filled with 12.5 kg: where boxes are asked for, 12.500 kg are thousands. */
  private boolean boxful(Measure open, Missing about) {
    return about == Missing.WEIGHT
        && open.value().compareTo(BOXFUL) >= 0
        && !facts.boxes().isEmpty()
        && Set.of(Mode.FCL).containsAll(facts.modes().said().keySet());
  }

  /** "40HQ 16吨, 20GP 12吨": a weight behind each kind of box is that of each such box. */
  private Optional<Found<BigDecimal>> byBox(List<Measure> plain) {
    var kinds = facts.boxes();
    var different = kinds.stream().map(Boxes.Mention::equipment).distinct().count();
    if (kinds.size() < 2 || different < kinds.size() || plain.size() != kinds.size()) {
      return Optional.empty();
    }
    var sum = BigDecimal.ZERO;
    for (var i = 0; i < kinds.size(); i++) {
      var box = kinds.get(i);
      var weight = plain.get(i);
      var gap = weight.span().start() - box.span().end();
      if (gap < 0 || (gap > WIDEST_GAP && !named(box.span().end(), weight.span().start()))) {
        return Optional.empty();
      }
      var count = BigDecimal.valueOf(box.quantity().orElse(1));
      sum = sum.add(weight.value().multiply(count));
    }
    var span = kinds.getFirst().span().to(plain.getLast().span());
    if (kinds.stream().anyMatch(box -> box.quantity().orElse(2) > 1)) {
      doubt(Doubt.Reason.NUMBER_UNCLEAR, span, Missing.WEIGHT);
    }
    return Optional.of(found(sum, span));
  }

  /** "1x20'DC dried apricots 14 tons": between the two stand the goods, and no more. */
  private boolean named(int from, int to) {
    return to - from <= WIDEST_NAME && Word.in(NAME, text().letters().substring(from, to));
  }

  private Optional<Found<BigDecimal>> one(List<Measure> measures, Missing about) {
    var first = measures.getFirst();
    if (measures.stream().allMatch(m -> m.value().compareTo(first.value()) == 0)) {
      return Optional.of(found(first.value(), first.span()));
    }
    doubt(Doubt.Reason.SEVERAL_VALUES, measures.get(1).span(), about);
    return Optional.empty();
  }

  private Optional<Found<BigDecimal>> multiplied(List<Measure> each, Missing about) {
    var first = each.getFirst();
    var named = Pieces.named(text(), facts.counts(), first.span());
    var pieces = named.or(() -> Pieces.whole(facts.counts())).map(Pieces.Count::number);
    var heavy = first.value().compareTo(HEAVIEST_PIECE) > 0;
    var wooden = facts.boxes().isEmpty() && named.isPresent() && !heavy;
    var full = first.sort() == Sort.PER_CONTAINER ? !wooden : heavy && boxes.isPresent();
    var count = full ? boxes : pieces;
    if (boxes.isEmpty() && !facts.boxes().isEmpty() && first.sort() == Sort.PER_CONTAINER) {
      return Optional.empty();
    }
    if (each.stream().anyMatch(m -> m.value().compareTo(first.value()) != 0) || count.isEmpty()) {
      doubt(Doubt.Reason.SEVERAL_VALUES, first.span(), about);
      return Optional.empty();
    }
    return Optional.of(
        reckoned(first.value().multiply(BigDecimal.valueOf(count.get())), first.span()));
  }

  private Found<BigDecimal> found(BigDecimal value, Span span) {
    var rounded =
        value.setScale(
            Math.min(3, Math.max(0, value.stripTrailingZeros().scale())), RoundingMode.HALF_UP);
    return new Found<>(rounded, facts.text().evidence(span));
  }

  private Found<BigDecimal> reckoned(BigDecimal value, Span span) {
    var found = found(value, span);
    return new Found<>(found.value(), found.evidence().as(Sure.COMPUTED));
  }

  private void doubt(Doubt.Reason reason, Span span, Missing about) {
    doubts.add(new Doubt(reason, text().evidence(span), about));
  }

  private Wording text() {
    return facts.text();
  }
}

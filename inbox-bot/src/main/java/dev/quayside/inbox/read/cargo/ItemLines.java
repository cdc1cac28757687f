package dev.quayside.inbox.read.cargo;

import dev.quayside.inbox.read.draft.CargoDraft.Size;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Adds up cargo that is told kind by kind: "4 skids 48x40x52, 410 lbs each" above "2 ctns 24x18x16,
 * 55 lbs each". Each kind is counted, and what follows up to the next count is of it.
 */
public final class ItemLines {

  /** No one tells more kinds of packages in running text. */
  private static final int MOST = 60;

  private static final Phrase SUM = Phrase.any("(?:共计?|合计|总计|总共|total)[ :]{0,2}$");

  private static final Phrase NUMBERED =
      Phrase.exact(
          "(?i)^\\s{0,4}(?:[-*•·]|[(]?\\d{1,2}[.)、:）]|(?:box|crate|case|pallet|plt|carton|ctn|piece|pc|item|pos|package|pkg|skid|colis|caisse|palette|kolli|palet|bulto|第)\\.?["
              + " ]?(?:no\\.?[ ]?|#)?\\d{1,2}[件箱托]?[ ]?(?:[-–:=.)、]|$|(?= )))");

  private ItemLines() {}

  private record Item(
      Span span,
      int count,
      Optional<BigDecimal> weight,
      Optional<BigDecimal> volume,
      Optional<Size> size) {}

  /** Nothing where fewer than two kinds are told with a weight or a size of their own. */
  public static Optional<Items> of(
      Wording text,
      List<Pieces.Count> counts,
      List<Measure> weights,
      List<Measure> volumes,
      List<Size> sizes) {
    var told =
        counts.stream()
            .filter(count -> count.span().start() >= text.bodyStart())
            .sorted(Comparator.comparingInt(count -> count.span().start()))
            .limit(MOST)
            .toList();
    var inOrder = withoutSum(text, told);
    var stated = weights.stream().anyMatch(weight -> weight.sort() == Measure.Sort.TOTAL);
    if (!stated
        && (told.isEmpty() || (told.size() < 3 && told.getFirst().number() == sizes.size()))) {
      var lines = uncounted(text, weights, sizes);
      if (lines.isPresent() || told.isEmpty()) {
        return lines;
      }
    }
    if (inOrder.size() < 2 && !stated) {
      return sized(text, told, weights, sizes);
    }
    if (stated) {
      return Optional.empty();
    }
    var items = new ArrayList<Item>();
    for (var i = 0; i < inOrder.size(); i++) {
      var start = inOrder.get(i).span().start();
      var line = text.lineAt(start).end();
      var end = i + 1 < inOrder.size() ? Math.min(line, inOrder.get(i + 1).span().start()) : line;
      var item = item(text, new Span(start, end), inOrder.get(i), weights, volumes, sizes);
      if (item.isEmpty()) {
        return Optional.empty();
      }
      items.add(item.get());
    }
    var sized = items.stream().filter(item -> item.size().isPresent()).count();
    var weighed = items.stream().filter(item -> item.weight().isPresent()).count();
    var whole = (sized == 0 || sized == items.size()) && (weighed == 0 || weighed == items.size());
    return whole && !nested(items) ? sum(items) : Optional.empty();
  }

  /** "1、主机 580*230*260cm 12.8吨", "2、控制柜 …": where nothing is counted, each line is one piece. */
  private static Optional<Items> uncounted(Wording text, List<Measure> weights, List<Size> sizes) {
    if (sizes.size() < 2 || sizes.size() > MOST || weights.size() != sizes.size()) {
      return Optional.empty();
    }
    var items = new ArrayList<Item>();
    for (var size : sizes) {
      var line = text.lineAt(text.span(size.evidence()).start());
      var own = weights.stream().filter(weight -> line.holds(weight.span())).toList();
      if (own.size() != 1
          || own.getFirst().sort() != Measure.Sort.PLAIN
          || size.quantity().isPresent()
          || !NUMBERED.matcher(line.in(text)).find()
          || items.stream().anyMatch(item -> item.span().equals(line))) {
        return Optional.empty();
      }
      items.add(
          new Item(
              line,
              1,
              Optional.of(own.getFirst().value()),
              Optional.empty(),
              Optional.of(counted(size, 1))));
    }
    return sum(items);
  }

  /** "3 crates: two @ 62x48x51 in, 1,140 lb each, one @ 40x40x36 in, 385 lb". */
  private static Optional<Items> sized(
      Wording text, List<Pieces.Count> told, List<Measure> weights, List<Size> found) {
    var sizes = filled(told, found);
    var all = sizes.stream().flatMap(size -> size.quantity().stream()).mapToInt(n -> n).sum();
    if (sizes.size() < 2
        || sizes.size() > MOST
        || weights.size() != sizes.size()
        || sizes.stream().anyMatch(size -> size.quantity().isEmpty())
        || told.stream().anyMatch(count -> count.number() != all)) {
      return Optional.empty();
    }
    var items = new ArrayList<Item>();
    for (var size : sizes) {
      var start = text.span(size.evidence()).start();
      var span = new Span(start, text.lineAt(start).end());
      var weight = weights.get(items.size());
      var count = size.quantity().orElseThrow();
      var each = weight.sort() == Measure.Sort.PER_PIECE;
      if (!span.holds(weight.span())
          || (!each && (count > 1 || weight.sort() != Measure.Sort.PLAIN))) {
        return Optional.empty();
      }
      items.add(
          new Item(
              span,
              count,
              Optional.of(weight.value().multiply(BigDecimal.valueOf(count))),
              Optional.empty(),
              Optional.of(size)));
    }
    return sum(items);
  }

  /** The one size that is not counted is that of the pieces that are left. */
  private static List<Size> filled(List<Pieces.Count> told, List<Size> sizes) {
    var counted = sizes.stream().flatMap(size -> size.quantity().stream()).mapToInt(n -> n).sum();
    var left = told.isEmpty() ? 0 : told.getFirst().number() - counted;
    var open = sizes.stream().filter(size -> size.quantity().isEmpty()).count();
    return open != 1 || left < 1
        ? sizes
        : sizes.stream()
            .map(size -> size.quantity().isPresent() ? size : counted(size, left))
            .toList();
  }

  /** "以上共6件" below three kinds with six packages is no fourth kind. */
  private static List<Pieces.Count> withoutSum(Wording text, List<Pieces.Count> counts) {
    var last = counts.isEmpty() ? null : counts.getLast();
    return last != null
            && Word.in(SUM, Word.before(text, last.span().start(), 8))
            && counts.stream().mapToInt(Pieces.Count::number).sum() == 2 * last.number()
        ? counts.subList(0, counts.size() - 1)
        : counts;
  }

  private static Optional<Item> item(
      Wording text,
      Span span,
      Pieces.Count count,
      List<Measure> weights,
      List<Measure> volumes,
      List<Size> sizes) {
    var each =
        volumes.stream()
            .filter(volume -> span.holds(volume.span()))
            .filter(volume -> volume.sort() == Measure.Sort.PER_PIECE)
            .map(volume -> volume.value().multiply(BigDecimal.valueOf(count.number())))
            .findFirst();
    var own = weights.stream().filter(weight -> span.holds(weight.span())).toList();
    var words = text.evidence(span);
    var ownSizes =
        sizes.stream()
            .filter(size ->
                size.evidence().source().equals(words.source())
                    && words.start() <= size.evidence().start()
                    && size.evidence().start() < words.end())
            .toList();
    var sort = own.isEmpty() ? Measure.Sort.PLAIN : own.getFirst().sort();
    if (own.size() > 1
        || ownSizes.size() > 1
        || own.size() + ownSizes.size() == 0
        || (sort != Measure.Sort.PLAIN && sort != Measure.Sort.PER_PIECE)) {
      return Optional.empty();
    }
    var times = BigDecimal.valueOf(sort == Measure.Sort.PER_PIECE ? count.number() : 1);
    return Optional.of(
        new Item(
            span,
            count.number(),
            own.stream().findFirst().map(weight -> weight.value().multiply(times)),
            each,
            ownSizes.stream().findFirst().map(size -> counted(size, count.number()))));
  }

  private static Size counted(Size size, int count) {
    return new Size(
        size.lengthCm(), size.widthCm(), size.heightCm(), Optional.of(count), size.evidence());
  }

  /**
   * "10 pallets 480 kg, 40 cartons of 12 kg": the second weight is the first again, from inside.
   */
  private static boolean nested(List<Item> items) {
    var first = items.getFirst().weight();
    return items.size() == 2
        && items.stream().anyMatch(item -> item.size().isEmpty())
        && first.isPresent()
        && first.get().signum() > 0
        && items
            .getLast()
            .weight()
            .filter(weight ->
                weight.subtract(first.get()).abs().doubleValue() < 0.1 * first.get().doubleValue())
            .isPresent()
        && items.getLast().count() > items.getFirst().count();
  }

  /** Crates of 4 m³ and "1.150 kg each" beside others of 640 kg: one figure was misread. */
  private static boolean weightless(Item item) {
    return item.size().stream()
        .map(size -> PackingList.volume(List.of(size)))
        .anyMatch(volume ->
            volume.signum() > 0
                && item.weight().filter(weight -> Density.unlikely(weight, volume)).isPresent());
  }

  /** Nothing where one of them cannot weigh what is said of it. */
  private static Optional<Items> sum(List<Item> items) {
    if (items.stream().anyMatch(ItemLines::weightless)) {
      return Optional.empty();
    }
    var sizes = items.stream().flatMap(item -> item.size().stream()).toList();
    var weights = items.stream().flatMap(item -> item.weight().stream()).toList();
    var volumes = items.stream().flatMap(item -> item.volume().stream()).toList();
    var volume =
        volumes.size() == items.size()
            ? volumes.stream().reduce(BigDecimal::add)
            : sizes.isEmpty()
                ? Optional.<BigDecimal>empty()
                : Optional.of(PackingList.volume(sizes));
    return Optional.of(
        new Items(
            Optional.of(items.stream().mapToInt(Item::count).sum()),
            weights.stream().reduce(BigDecimal::add),
            volume,
            PackingList.merged(sizes),
            items.stream().map(Item::span).toList(),
            Optional.empty()));
  }
}

package dev.quayside.inbox.read;

import dev.quayside.inbox.read.boxes.Boxes;
import dev.quayside.inbox.read.boxes.Modes;
import dev.quayside.inbox.read.cargo.Dangers;
import dev.quayside.inbox.read.cargo.ItemLines;
import dev.quayside.inbox.read.cargo.Items;
import dev.quayside.inbox.read.cargo.Measure;
import dev.quayside.inbox.read.cargo.PackingList;
import dev.quayside.inbox.read.cargo.Pieces;
import dev.quayside.inbox.read.cargo.Sizes;
import dev.quayside.inbox.read.cargo.Temperatures;
import dev.quayside.inbox.read.cargo.Volumes;
import dev.quayside.inbox.read.cargo.Weights;
import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.terms.Incoterms;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.rates.cargo.Equipment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything countable that a text states, before it is decided what belongs to what. */
record Facts(
    Wording text,
    Layout layout,
    List<Boxes.Mention> boxes,
    Modes.Reading modes,
    List<Measure> weights,
    List<Measure> volumes,
    List<CargoDraft.Size> sizes,
    List<Pieces.Count> counts,
    Optional<Span> unclearItems,
    Dangers.Reading dangers,
    List<Found<BigDecimal>> temperatures) {

  static Facts in(Wording text) {
    var layout = Layout.of(text);
    var boxes = Boxes.in(text, layout).stream().filter(box -> !sideOfSize(text, box)).toList();
    var weights = Weights.in(text, layout);
    var volumes = Volumes.in(text, layout);
    var warm = new ArrayList<Span>();
    var sizes =
        Sizes.spans(text).stream()
                .anyMatch(size -> boxes.stream().anyMatch(box -> box.span().overlaps(size)))
            ? List.<CargoDraft.Size>of()
            : Sizes.in(text, layout);
    var trucks = boxes.isEmpty() ? Modes.truckWords(text) : List.<Span>of();
    var counts =
        Pieces.in(text, layout).stream()
            .filter(count -> !count.span().overlapsAny(trucks))
            .filter(count -> boxes.isEmpty() || !count.ofBoxes())
            .filter(count -> boxes.stream().noneMatch(box -> box.span().overlaps(count.span())))
            .toList();
    var items =
        PackingList.of(text, layout).or(() -> ItemLines.of(text, counts, weights, volumes, sizes));
    return new Facts(
        text,
        layout,
        boxes,
        Modes.in(text),
        items.map(list -> with(weights, list, list.weightKg())).orElse(weights),
        items.map(list -> with(volumes, list, list.volumeCbm())).orElse(volumes),
        items.filter(list -> !list.sizes().isEmpty()).map(Items::sizes).orElse(sizes),
        items.map(list -> counted(counts, list)).orElse(counts),
        items.flatMap(Items::unclear),
        Dangers.in(text),
        Temperatures.in(text, layout, warm));
  }

  /** In 45" by 45" by 60" no container is named. */
  private static boolean sideOfSize(Wording text, Boxes.Mention box) {
    return box.span().in(text).endsWith("\"") && box.span().overlapsAny(Sizes.spans(text));
  }

  /** The sum of a list in place of its lines; a total that is stated beside it stays. */
  private static List<Measure> with(List<Measure> stated, Items items, Optional<BigDecimal> sum) {
    var others = new ArrayList<Measure>();
    sum.ifPresent(value -> others.add(new Measure(value, Measure.Sort.TOTAL, false, items.span())));
    stated.stream()
        .filter(measure -> sum.isEmpty() || !items.holds(measure.span()))
        .forEach(others::add);
    return List.copyOf(others);
  }

  private static List<Pieces.Count> counted(List<Pieces.Count> counts, Items items) {
    if (items.pieces().isEmpty()) {
      return counts;
    }
    var words =
        counts.stream()
            .filter(count -> items.holds(count.span()))
            .map(Pieces.Count::packaging)
            .distinct()
            .toList();
    var packaging = words.size() == 1 ? words.getFirst() : "";
    return List.of(new Pieces.Count(items.pieces().get(), packaging, items.span()));
  }

  /** What several parts of a message state: of each kind that of the first part with any of it. */
  static Facts joined(Wording text, List<Facts> parts) {
    return new Facts(
        text,
        Layout.joined(parts.stream().map(Facts::layout).toList()),
        boxes(parts),
        parts.stream()
            .map(Facts::modes)
            .filter(modes -> !modes.said().isEmpty() || modes.sea().isPresent())
            .findFirst()
            .orElse(parts.getFirst().modes()),
        first(parts, Facts::weights),
        first(parts, Facts::volumes),
        first(parts, Facts::sizes),
        first(parts, Facts::counts),
        parts.stream().map(Facts::unclearItems).flatMap(Optional::stream).findFirst(),
        dangers(parts),
        first(parts, Facts::temperatures));
  }

  /** "危险品" in the mail and the UN number in the file are one danger. */
  private static Dangers.Reading dangers(List<Facts> parts) {
    var read = parts.stream().map(Facts::dangers).toList();
    return read.stream()
        .filter(one -> one.danger().filter(d -> d.un().isPresent()).isPresent())
        .findFirst()
        .or(() ->
            read.stream()
                .filter(one -> one.danger().isPresent() || !one.spans().isEmpty())
                .findFirst())
        .orElse(read.getFirst());
  }

  /** "20GP" in the mail and "1x20GP" in the file are the same containers. */
  private static List<Boxes.Mention> boxes(List<Facts> parts) {
    var named = first(parts, Facts::boxes);
    if (named.stream().anyMatch(box -> box.quantity().isPresent())) {
      return named;
    }
    var types = types(named);
    return parts.stream()
        .map(Facts::boxes)
        .filter(boxes -> types(boxes).equals(types) || closer(named, boxes))
        .filter(boxes -> boxes.stream().anyMatch(box -> box.quantity().isPresent()))
        .findFirst()
        .orElse(named);
  }

  /** "40呎" in the subject and "一個40呎高櫃" below: the second tells which. */
  private static boolean closer(List<Boxes.Mention> bare, List<Boxes.Mention> told) {
    return types(bare).equals(Set.of(Equipment.GP40))
        && types(told).size() == 1
        && Boxes.feet(told.getFirst()).equals(Boxes.feet(bare.getFirst()));
  }

  private static Set<Equipment> types(List<Boxes.Mention> boxes) {
    return boxes.stream().map(Boxes.Mention::equipment).collect(Collectors.toSet());
  }

  private static <T> List<T> first(List<Facts> parts, Function<Facts, List<T>> kind) {
    return parts.stream().map(kind).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }

  /** As one lane of several has it: a total said elsewhere is over all lanes, and so no lane's. */
  Facts within(Span scope) {
    return new Facts(
        text,
        layout,
        boxes,
        modes,
        own(weights, scope),
        own(volumes, scope),
        sizes,
        counts,
        unclearItems,
        dangers,
        temperatures);
  }

  /** "20 pallets in each" of five containers are a hundred. */
  Facts inBoxes(Optional<Integer> number) {
    return new Facts(
        text,
        layout,
        boxes,
        modes,
        weights,
        volumes,
        sizes,
        Pieces.inAll(text, counts, number),
        unclearItems,
        dangers,
        temperatures);
  }

  private static List<Measure> own(List<Measure> measures, Span scope) {
    return measures.stream()
        .filter(measure -> measure.sort() != Measure.Sort.TOTAL || scope.holds(measure.span()))
        .toList();
  }

  /** What stands between two places of a lane without parting them. */
  List<Span> spans() {
    var spans = new ArrayList<Span>();
    boxes.forEach(box -> spans.add(box.span()));
    weights.forEach(weight -> spans.add(weight.span()));
    volumes.forEach(volume -> spans.add(volume.span()));
    counts.forEach(count -> spans.add(count.span()));
    spans.addAll(modes.said().values());
    modes.sea().ifPresent(spans::add);
    spans.addAll(Sizes.spans(text));
    spans.addAll(Modes.truckWords(text));
    Incoterms.mentions(text).forEach(term -> spans.add(term.span()));
    return spans;
  }

  /** Goods that are no whole containers are spoken of. */
  boolean loose() {
    return !volumes.isEmpty() || !sizes.isEmpty() || !counts.isEmpty();
  }
}

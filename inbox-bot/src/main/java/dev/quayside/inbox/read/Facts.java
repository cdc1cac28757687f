package dev.quayside.inbox.read;

import dev.quayside.inbox.read.boxes.Boxes;
import dev.quayside.inbox.read.boxes.Modes;
import dev.quayside.inbox.read.cargo.Dangers;
import dev.quayside.inbox.read.cargo.Measure;
import dev.quayside.inbox.read.cargo.Pieces;
import dev.quayside.inbox.read.cargo.Sizes;
import dev.quayside.inbox.read.cargo.Temperatures;
import dev.quayside.inbox.read.cargo.Volumes;
import dev.quayside.inbox.read.cargo.Weights;
import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.lanes.Spot;
import dev.quayside.inbox.read.terms.Incoterms;
import dev.quayside.inbox.read.told.Told;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
    Dangers.Reading dangers,
    List<Found<BigDecimal>> temperatures) {

  static Facts in(Wording text) {
    var layout = Layout.of(text);
    var boxes = Boxes.in(text, layout);
    var weights = Weights.in(text, layout);
    var warm = new ArrayList<Span>();
    return new Facts(
        text,
        layout,
        boxes,
        Modes.in(text),
        weights,
        Volumes.in(text, layout),
        Sizes.spans(text).stream()
                .anyMatch(size -> boxes.stream().anyMatch(box -> box.span().overlaps(size)))
            ? List.of()
            : Sizes.in(text, layout),
        Pieces.in(text, layout).stream()
            .filter(count -> boxes.isEmpty() || !count.ofBoxes())
            .filter(count -> boxes.stream().noneMatch(box -> box.span().overlaps(count.span())))
            .toList(),
        Dangers.in(text),
        Temperatures.in(text, layout, warm));
  }

  /** All that is stated, for the check that nothing was left over. */
  Told told(List<Spot> spots, LocalDate day) {
    return new Told(text, layout, boxes, weights, volumes, Pieces.in(text, layout), spots, day);
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

package dev.quayside.inbox.read.cargo;

import dev.quayside.inbox.read.draft.CargoDraft.Size;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds up cargo that is told line by line: "4 skids 48x40x52, 410 lbs each" above "2 ctns 24x18x16,
 * 55 lbs each".
 */
public final class ItemLines {

  private ItemLines() {}

  private record Line(Span span, int count, Optional<BigDecimal> weight, Optional<Size> size) {}

  /** Nothing where fewer than two lines below each other count packages of their own. */
  public static Optional<Items> of(
      Wording text, List<Pieces.Count> counts, List<Measure> weights, List<Size> sizes) {
    var lines = new ArrayList<Line>();
    for (var count : counts) {
      var span = text.lineAt(count.span().start());
      if (lines.stream().noneMatch(line -> line.span().equals(span))
          && counts.stream().filter(other -> span.holds(other.span())).count() == 1) {
        line(text, span, count, weights, sizes).ifPresent(lines::add);
      }
    }
    return together(text, lines) ? Optional.of(items(lines)) : Optional.empty();
  }

  private static Optional<Line> line(
      Wording text, Span span, Pieces.Count count, List<Measure> weights, List<Size> sizes) {
    var own = weights.stream().filter(weight -> span.holds(weight.span())).toList();
    var evidence = text.evidence(span);
    var ownSizes =
        sizes.stream()
            .filter(size ->
                size.evidence().source().equals(evidence.source())
                    && evidence.start() <= size.evidence().start()
                    && size.evidence().end() <= evidence.end())
            .toList();
    if (own.size() > 1 || ownSizes.size() > 1 || own.size() + ownSizes.size() == 0) {
      return Optional.empty();
    }
    var sort = own.isEmpty() ? Measure.Sort.PLAIN : own.getFirst().sort();
    if (sort != Measure.Sort.PLAIN && sort != Measure.Sort.PER_PIECE) {
      return Optional.empty();
    }
    var times = BigDecimal.valueOf(sort == Measure.Sort.PER_PIECE ? count.number() : 1);
    return Optional.of(
        new Line(
            span,
            count.number(),
            own.stream().findFirst().map(weight -> weight.value().multiply(times)),
            ownSizes.stream()
                .findFirst()
                .map(size ->
                    new Size(
                        size.lengthCm(),
                        size.widthCm(),
                        size.heightCm(),
                        Optional.of(count.number()),
                        size.evidence()))));
  }

  private static boolean together(Wording text, List<Line> lines) {
    for (var i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).span().end() + 1 != lines.get(i + 1).span().start()) {
        return false;
      }
    }
    var sized = lines.stream().filter(line -> line.size().isPresent()).count();
    var weighed = lines.stream().filter(line -> line.weight().isPresent()).count();
    return lines.size() > 1
        && (sized == 0 || sized == lines.size())
        && (weighed == 0 || weighed == lines.size())
        && text.letters().length() > 0;
  }

  private static Items items(List<Line> lines) {
    var sizes = lines.stream().flatMap(line -> line.size().stream()).toList();
    var weights = lines.stream().flatMap(line -> line.weight().stream()).toList();
    return new Items(
        Optional.of(lines.stream().mapToInt(Line::count).sum()),
        weights.isEmpty() ? Optional.empty() : weights.stream().reduce(BigDecimal::add),
        sizes.isEmpty() ? Optional.empty() : Optional.of(PackingList.volume(sizes)),
        PackingList.merged(sizes),
        lines.stream().map(Line::span).toList(),
        Optional.empty());
  }
}

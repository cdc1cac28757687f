package dev.quayside.inbox.read.cargo;

import dev.quayside.inbox.read.draft.CargoDraft.Size;
import dev.quayside.inbox.read.words.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the lines of a packing list come to, all together: the cargo of one request.
 *
 * @param pieces of all lines; empty where a line leaves its own open
 * @param weightKg likewise, gross
 * @param volumeCbm as stated by the lines; where they state sizes only, it is computed from these
 * @param sizes with the count of each
 * @param lines where they stand
 * @param unclear a figure that may be of one package or of all in its line
 */
public record Items(
    Optional<Integer> pieces,
    Optional<BigDecimal> weightKg,
    Optional<BigDecimal> volumeCbm,
    List<Size> sizes,
    List<Span> lines,
    Optional<Span> unclear) {

  public Items {
    sizes = List.copyOf(sizes);
    lines = List.copyOf(lines);
  }

  /** The words from the first line to the last. */
  public Span span() {
    return lines.getFirst().to(lines.getLast());
  }

  /** Whether this stands in one of the lines. */
  public boolean holds(Span span) {
    return lines.stream().anyMatch(line -> line.holds(span));
  }
}

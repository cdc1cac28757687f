package dev.quayside.inbox.read;

import dev.quayside.inbox.read.cargo.Pieces;
import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.Sure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The measured pieces of one lane: how many have which size, and what they take up together. */
record SizedPieces(Facts facts) {

  private static final BigDecimal CUBIC_CENTIMETRES = BigDecimal.valueOf(1_000_000);

  /** What they take up together, where each is measured and counted. */
  Optional<Found<BigDecimal>> volume() {
    var sizes = sizes();
    if (sizes.isEmpty() || sizes.stream().anyMatch(size -> size.quantity().isEmpty())) {
      return Optional.empty();
    }
    var cubic =
        sizes.stream()
            .map(size ->
                size.lengthCm()
                    .multiply(size.widthCm())
                    .multiply(size.heightCm())
                    .multiply(BigDecimal.valueOf(size.quantity().orElseThrow())))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(CUBIC_CENTIMETRES, 3, RoundingMode.HALF_UP)
            .round(new MathContext(6));
    return Optional.of(new Found<>(cubic, sizes.getFirst().evidence().as(Sure.COMPUTED)));
  }

  /** Sizes with their counts: a single size is that of all pieces, a row's that of its one item. */
  List<CargoDraft.Size> sizes() {
    var distinct = facts.sizes().stream().map(SizedPieces::sides).distinct().toList();
    var one = distinct.size() == 1;
    var whole = Pieces.whole(facts.counts()).map(Pieces.Count::number);
    return rest(whole, each(distinct, one, whole));
  }

  /**
   * "11 pallets, all 120x100x165 bar two at 120x100x90": nine are of the one that is not counted.
   */
  private static List<CargoDraft.Size> rest(Optional<Integer> whole, List<CargoDraft.Size> sizes) {
    var counted = sizes.stream().flatMap(size -> size.quantity().stream()).mapToInt(n -> n).sum();
    var open = sizes.stream().filter(size -> size.quantity().isEmpty()).count();
    var left = whole.map(all -> all - counted).filter(n -> n > 0);
    return open != 1 || counted == 0 || left.isEmpty()
        ? sizes
        : sizes.stream()
            .map(size -> size.quantity().isPresent() ? size : counted(size, left))
            .toList();
  }

  /** "12 pallets, one pallet is 120x100x135": the one is any of them. */
  private static boolean ofEach(int counted, Optional<Integer> whole) {
    return counted == 1 && whole.filter(all -> all > 1).isPresent();
  }

  private List<CargoDraft.Size> each(
      List<List<BigDecimal>> distinct, boolean one, Optional<Integer> whole) {
    return distinct.stream()
        .map(sides -> facts.sizes().stream().filter(s -> sides(s).equals(sides)).toList())
        .map(same ->
            same.stream()
                .filter(size -> size.quantity().isPresent())
                .findFirst()
                .orElse(same.getFirst()))
        .map(size ->
            size.quantity().filter(n -> !(one && ofEach(n, whole))).isPresent()
                ? size
                : counted(size, one ? whole : Optional.empty()))
        .toList();
  }

  /** Where no packages are counted, the sizes with their counts are the pieces. */
  Optional<Found<Integer>> piecesBySize() {
    var sizes = sizes();
    return sizes.isEmpty() || sizes.stream().anyMatch(size -> size.quantity().isEmpty())
        ? Optional.empty()
        : Optional.of(
            new Found<>(
                sizes.stream().mapToInt(size -> size.quantity().orElseThrow()).sum(),
                sizes.getFirst().evidence().as(Sure.COMPUTED)));
  }

  private static List<BigDecimal> sides(CargoDraft.Size size) {
    return List.of(size.lengthCm(), size.widthCm(), size.heightCm());
  }

  private static CargoDraft.Size counted(CargoDraft.Size size, Optional<Integer> count) {
    return new CargoDraft.Size(
        size.lengthCm(), size.widthCm(), size.heightCm(), count, size.evidence());
  }
}

package dev.quayside.inbox.read.cargo;

import dev.quayside.inbox.read.draft.CargoDraft.Size;
import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Layout.Row;
import dev.quayside.inbox.read.words.Numbers;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Adds up a table of cargo, one kind of package in a row; the line of totals is no package. A
 * column "gross weight" may be of one package or of the row: the line of totals shows which.
 */
public final class PackingList {

  private static final List<Label> MEASURED =
      List.of(
          Label.WEIGHT,
          Label.UNIT_WEIGHT,
          Label.VOLUME,
          Label.UNIT_VOLUME,
          Label.SIZE,
          Label.LENGTH);
  private static final Phrase RANGE = Phrase.exact("^\\D{0,6}(\\d{1,4})[ ]?[-~][ ]?(\\d{1,4})$");
  private static final Phrase COUNT = Phrase.exact("^(\\d{1,5})(?![\\d.,])");
  private static final BigDecimal CUBIC_CENTIMETRES = BigDecimal.valueOf(1_000_000);

  private final Wording text;
  private final Layout layout;
  private final List<Row> rows;
  private final boolean numbered;

  private static final Phrase OF_ALL = Phrase.any("total|总|合计");

  private PackingList(Wording text, Layout layout, List<Row> rows) {
    this.text = text;
    this.layout = layout;
    this.rows = rows;
    this.numbered =
        rows.size() > 1
            && IntStream.range(0, rows.size())
                .allMatch(i -> figure(rows.get(i), Label.PIECES).equals(Optional.of(i + 1)));
  }

  /** Nothing where the message has no such table, or its rows are lanes. */
  public static Optional<Items> of(Wording text, Layout layout) {
    var lanes = layout.rows().stream().filter(PackingList::lane).toList();
    var own = lanes.size() == 1 && lanes.getFirst().has(Label.LENGTH);
    var rows =
        layout.rows().stream()
            .filter(row -> MEASURED.stream().anyMatch(row::has))
            .filter(row -> own || !lane(row))
            .filter(row -> !row.has(Label.BOXES) || row.has(Label.SIZE) || row.has(Label.LENGTH))
            .filter(row -> !row.has(Label.ORIGIN_AND_DESTINATION))
            .toList();
    return rows.isEmpty()
            || (rows.size() == 1 && layout.totals().isEmpty() && !rows.getFirst().has(Label.LENGTH))
        ? Optional.empty()
        : Optional.of(new PackingList(text, layout, rows).items());
  }

  private static boolean lane(Row row) {
    return row.has(Label.ORIGIN) || row.has(Label.DESTINATION);
  }

  private Items items() {
    var counts = rows.stream().map(this::count).toList();
    var stated = total(Label.PIECES).flatMap(cell -> Optional.of(cell).flatMap(this::figure));
    var pieces = stated.or(() -> sum(counts));
    var weights =
        column(
            Label.WEIGHT,
            Label.UNIT_WEIGHT,
            counts,
            (name, cell) -> Weights.cell(text, name, cell));
    var volumes =
        column(Label.VOLUME, Label.UNIT_VOLUME, counts, (name, cell) -> Volumes.cell(text, cell));
    var sizes = sizes(counts);
    var computed =
        sizes.size() == rows.size() && sizes.stream().allMatch(s -> s.quantity().isPresent())
            ? Optional.of(volume(sizes))
            : Optional.<BigDecimal>empty();
    var lines = Stream.concat(rows.stream(), layout.totals().stream()).map(Row::span).toList();
    return new Items(
        pieces,
        weights.flatMap(Column::sum),
        volumes.flatMap(Column::sum).or(() -> computed),
        merged(sizes),
        lines,
        weights.flatMap(Column::unclear));
  }

  private record Column(Optional<BigDecimal> sum, Optional<Span> unclear) {}

  private interface Reader {
    Optional<BigDecimal> read(Span name, Span cell);
  }

  /** The sum of a column; empty where there is none or a row leaves it open. */
  private Optional<Column> column(
      Label whole, Label each, List<Optional<Integer>> counts, Reader reader) {
    var total = total(whole).flatMap(cell -> read(whole, cell, reader));
    var plain = values(whole, reader);
    var units = values(each, reader);
    if (plain.size() == rows.size()) {
      var sum = plain.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      var times = times(plain, counts);
      if (total.isPresent()) {
        return Optional.of(new Column(total, Optional.empty()));
      }
      var open =
          units.isEmpty()
              && times.filter(product -> product.compareTo(sum) != 0).isPresent()
              && !Word.in(OF_ALL, name(whole).map(n -> n.in(text)).orElse(""));
      return Optional.of(
          new Column(Optional.of(sum), open ? rows.getFirst().cell(whole) : Optional.empty()));
    }
    if (units.size() == rows.size()) {
      return Optional.of(new Column(total.or(() -> times(units, counts)), Optional.empty()));
    }
    return total.map(known -> new Column(Optional.of(known), Optional.empty()));
  }

  private List<BigDecimal> values(Label label, Reader reader) {
    return rows.stream()
        .flatMap(row -> row.cell(label).stream())
        .flatMap(cell -> read(label, cell, reader).stream())
        .toList();
  }

  private Optional<BigDecimal> read(Label label, Span cell, Reader reader) {
    return name(label).flatMap(name -> reader.read(name, cell));
  }

  private static Optional<BigDecimal> times(List<BigDecimal> each, List<Optional<Integer>> counts) {
    if (counts.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(
        IntStream.range(0, each.size())
            .mapToObj(i -> each.get(i).multiply(BigDecimal.valueOf(counts.get(i).orElse(0))))
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** The heading above a column. */
  private Optional<Span> name(Label label) {
    return layout.named().stream()
        .filter(fact -> fact.label() == label)
        .filter(fact -> rows.stream().anyMatch(row -> row.span().holds(fact.value())))
        .map(Layout.Named::name)
        .findFirst();
  }

  private Optional<Span> total(Label label) {
    return layout.totals().stream()
        .flatMap(row -> row.cell(label).stream())
        .filter(cell -> Character.isDigit(cell.in(text).charAt(0)))
        .findFirst();
  }

  private Optional<Integer> count(Row row) {
    if (!numbered && row.has(Label.PIECES)) {
      return figure(row, Label.PIECES);
    }
    var range = row.cell(Label.PACKAGE_NUMBERS).map(cell -> RANGE.matcher(cell.in(text)));
    if (range.isPresent() && range.get().find()) {
      var first = Integer.parseInt(range.get().group(1));
      var last = Integer.parseInt(range.get().group(2));
      return last >= first ? Optional.of(last - first + 1) : Optional.empty();
    }
    return numbered
            || row.has(Label.PACKAGE_NUMBERS)
            || row.has(Label.LENGTH)
            || row.has(Label.SIZE)
        ? Optional.of(1)
        : Optional.empty();
  }

  private Optional<Integer> figure(Row row, Label label) {
    return row.cell(label).flatMap(this::figure);
  }

  private Optional<Integer> figure(Span cell) {
    var match = COUNT.matcher(cell.in(text).replace(",", ""));
    return match.find() ? Numbers.count(match.group(1)) : Optional.empty();
  }

  private static Optional<Integer> sum(List<Optional<Integer>> counts) {
    return counts.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(counts.stream().mapToInt(count -> count.orElse(0)).sum());
  }

  private List<Size> sizes(List<Optional<Integer>> counts) {
    var written = Sizes.in(text, layout);
    var sizes = new ArrayList<Size>();
    for (var i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var count = counts.get(i);
      Function<Label, Optional<BigDecimal>> side =
          label ->
              row.cell(label)
                  .flatMap(cell ->
                      name(label)
                          .or(() -> name(Label.LENGTH))
                          .flatMap(n -> Sizes.side(text, n, cell)));
      var length = side.apply(Label.LENGTH);
      var width = side.apply(Label.WIDTH);
      var height = side.apply(Label.HEIGHT);
      if (length.isPresent() && width.isPresent() && height.isPresent()) {
        sizes.add(
            new Size(length.get(), width.get(), height.get(), count, text.evidence(row.span())));
      } else {
        var evidence = row.cell(Label.SIZE).map(text::evidence);
        written.stream()
            .filter(size ->
                evidence
                    .filter(e ->
                        e.source().equals(size.evidence().source())
                            && e.start() <= size.evidence().start()
                            && size.evidence().start() < e.end())
                    .isPresent())
            .findFirst()
            .ifPresent(size ->
                sizes.add(
                    new Size(
                        size.lengthCm(), size.widthCm(), size.heightCm(), count, size.evidence())));
      }
    }
    return sizes;
  }

  static BigDecimal volume(List<Size> sizes) {
    return sizes.stream()
        .map(size ->
            size.lengthCm()
                .multiply(size.widthCm())
                .multiply(size.heightCm())
                .multiply(BigDecimal.valueOf(size.quantity().orElse(0))))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(CUBIC_CENTIMETRES, 3, RoundingMode.HALF_UP);
  }

  /** Rows of one size are packages of one kind. */
  static List<Size> merged(List<Size> sizes) {
    var kinds = new ArrayList<Size>();
    for (var size : sizes) {
      var twin =
          kinds.stream()
              .filter(k ->
                  k.lengthCm().compareTo(size.lengthCm()) == 0
                      && k.widthCm().compareTo(size.widthCm()) == 0
                      && k.heightCm().compareTo(size.heightCm()) == 0)
              .findFirst();
      if (twin.isPresent()) {
        var both = twin.get().quantity().flatMap(n -> size.quantity().map(more -> n + more));
        kinds.set(
            kinds.indexOf(twin.get()),
            new Size(
                size.lengthCm(), size.widthCm(), size.heightCm(), both, twin.get().evidence()));
      } else {
        kinds.add(size);
      }
    }
    return kinds;
  }
}

package dev.quayside.inbox.read.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an inquiry is set out: facts with a name before them, and tables with a heading row.
 *
 * @param named facts with their names, in reading order; those of table rows among them
 * @param rows the rows of tables with headings
 * @param headings the cells above them whose names are known
 */
public record Layout(List<Named> named, List<Row> rows, List<Row> totals, List<Span> headings) {

  private static final int MOST_FACTS = 2_000;

  private static final Phrase WIDE_BLANK = Phrase.exact(" {2,}| ?[.·_…]{4,40} ?");

  /** A line drawn below the headings or between two rows. */
  private static final Phrase RULE = Phrase.exact("^[ \\t|+=_:-]{3,200}+$");

  public Layout {
    named = List.copyOf(named);
    rows = List.copyOf(rows);
    totals = List.copyOf(totals);
    headings = List.copyOf(headings);
  }

  /** A fact and what it is called. */
  public record Named(Label label, Span name, Span value) {}

  /** One row below headings, its cells by what they are called. */
  public record Row(Span span, Map<Label, Span> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    public boolean has(Label label) {
      return cells.containsKey(label);
    }

    public Optional<Span> cell(Label label) {
      return Optional.ofNullable(cells.get(label));
    }
  }

  public static Layout of(Wording text) {
    var named = new ArrayList<Named>();
    var rows = new ArrayList<Row>();
    var totals = new ArrayList<Row>();
    var headings = new ArrayList<Span>();
    Optional<Table> table = Optional.empty();
    var sections = new Sections();
    var letters = text.letters();
    var blank = false;
    for (var start = text.live().start();
        start <= text.live().end() && named.size() < MOST_FACTS; ) {
      var stop = letters.indexOf('\n', start);
      var line = new Span(start, stop < 0 ? letters.length() : stop);
      start = line.end() + 1;
      if (line.in(text).isBlank()) {
        blank = true;
        continue;
      }
      if (table.isPresent() && RULE.matcher(line.in(text)).find()) {
        continue;
      }
      var cells = cells(text, line);
      var written = cells.stream().filter(cell -> cell.start() < cell.end()).count();
      var labels = written > 1 ? labels(text, cells) : List.<Optional<Label>>of();
      var keyed = keyed(text, cells);
      var heads =
          !keyed
              && !form(labels)
              && labels.stream().filter(Optional::isPresent).count() * 2 > written
              && written > 1;
      var goesOn =
          table.isPresent() && (cells.size() > 1 || (!blank && table.orElseThrow().isForm(line)));
      if (heads && table.filter(Table::isEmpty).isPresent()) {
        table.orElseThrow().refine(cells, labels);
        known(cells, labels, headings);
      } else if (heads) {
        table.ifPresent(t -> t.into(named, rows, totals));
        table = Optional.of(new Table(text, cells, labels));
        known(cells, labels, headings);
      } else if (!goesOn
          || (blank && written * 2 <= table.orElseThrow().width())
          || !table.orElseThrow().take(line, cells)) {
        table.ifPresent(t -> t.into(named, rows, totals));
        table = Optional.empty();
        if (written < 2) {
          sections.line(line.in(text).strip());
          if (!inSection(text, line, sections, named)) {
            inLine(text, line, named);
          }
        } else {
          var name = cells.getFirst().in(text).replaceAll("[: ]{1,9}$", "");
          sections.country(name);
          var below = keyed && written == 2 ? sections.label(name) : Optional.<Label>empty();
          if (below.isPresent()) {
            named.add(new Named(below.get(), cells.getFirst(), cells.getLast()));
          } else {
            pairs(
                text,
                cells,
                form(labels) ? List.of(labels.getFirst(), Optional.empty()) : labels,
                named);
          }
        }
      }
      blank = false;
    }
    table.ifPresent(t -> t.into(named, rows, totals));
    return new Layout(BoxLines.counted(text, named), rows, totals, headings);
  }

  private static List<Optional<Label>> labels(Wording text, List<Span> cells) {
    return cells.stream().map(cell -> Labels.cell(cell.in(text))).toList();
  }

  private static void known(List<Span> cells, List<Optional<Label>> labels, List<Span> headings) {
    for (var i = 0; i < cells.size(); i++) {
      if (labels.get(i).isPresent()) {
        headings.add(cells.get(i));
      }
    }
  }

  /** "柜型 | 40HQ" on a form is a fact with its name, for all that 40HQ may head a column. */
  private static boolean form(List<Optional<Label>> labels) {
    return labels.size() == 2
        && labels.getFirst().equals(Optional.of(Label.BOXES))
        && labels.getLast().equals(Optional.of(Label.BOXES_OF));
  }

  /** "Customs: [x] destination" is a fact with its name and no heading. */
  private static boolean keyed(Wording text, List<Span> cells) {
    return cells.size() > 1
        && cells.getFirst().in(text).endsWith(":")
        && !cells.getLast().in(text).endsWith(":");
  }

  /** Several parts of one message, one behind the other. */
  public static Layout joined(List<Layout> parts) {
    return parts.size() == 1
        ? parts.getFirst()
        : new Layout(
            parts.stream().flatMap(part -> part.named().stream()).toList(),
            parts.stream().flatMap(part -> part.rows().stream()).toList(),
            parts.stream().flatMap(part -> part.totals().stream()).toList(),
            parts.stream().flatMap(part -> part.headings().stream()).toList());
  }

  /** The facts of this name. */
  public List<Named> of(Label label) {
    return named.stream().filter(fact -> fact.label() == label).toList();
  }

  /** What the words at this place are announced as, if they are. */
  public Optional<Label> at(Span span) {
    return named.stream().filter(fact -> fact.value().holds(span)).map(Named::label).findFirst();
  }

  /** Cells parted by a tab, a bar or a gap of blanks; a line without is one cell. */
  static List<Span> cells(Wording text, Span line) {
    var words = line.in(text);
    var bars = words.indexOf('|') >= 0;
    if (words.indexOf('\t') < 0 && !bars) {
      return gaps(text, line);
    }
    var cells = new ArrayList<Span>();
    var from = line.start();
    for (var i = line.start(); i <= line.end(); i++) {
      if (i == line.end() || text.letters().charAt(i) == '\t' || text.letters().charAt(i) == '|') {
        var cell = trimmed(text, from, i);
        var edge = bars && (from == line.start() || i == line.end());
        if (cell.start() < cell.end() || (!edge && i < line.end())) {
          cells.add(cell);
        }
        from = i + 1;
      }
    }
    return cells;
  }

  private static List<Span> gaps(Wording text, Span line) {
    var cells = new ArrayList<Span>();
    var gap = text.matcher(WIDE_BLANK).within(line.start(), line.end());
    var from = line.start();
    while (gap.find()) {
      if (gap.start() > from) {
        cells.add(trimmed(text, from, gap.start()));
      }
      from = gap.end();
    }
    if (from < line.end()) {
      cells.add(trimmed(text, from, line.end()));
    }
    return cells;
  }

  private static void pairs(
      Wording text, List<Span> cells, List<Optional<Label>> labels, List<Named> named) {
    for (var i = 0; i < cells.size(); i++) {
      var label = labels.get(i);
      if (label.isPresent() && i + 1 < cells.size() && labels.get(i + 1).isEmpty()) {
        var last = i + 1;
        while (last + 1 < cells.size() && labels.get(last + 1).isEmpty()) {
          last++;
        }
        named.add(new Named(label.get(), cells.get(i), cells.get(i + 1).to(cells.get(last))));
        i = last;
      } else {
        inLine(text, cells.get(i), named);
      }
    }
  }

  private static boolean inSection(Wording text, Span line, Sections sections, List<Named> named) {
    var colon = text.letters().indexOf(':', line.start());
    if (colon < 0 || colon >= line.end()) {
      return false;
    }
    var name = trimmed(text, line.start(), colon);
    var value = trimmed(text, colon + 1, line.end());
    var label = sections.label(name.in(text));
    label
        .filter(known -> value.start() < value.end())
        .ifPresent(known -> named.add(new Named(known, name, value)));
    return label.isPresent();
  }

  private static void inLine(Wording text, Span line, List<Named> named) {
    var labels = Labels.in(text.letters(), line);
    for (var i = 0; i < labels.size() && named.size() < MOST_FACTS; i++) {
      var label = labels.get(i);
      var end = i + 1 < labels.size() ? labels.get(i + 1).name().start() : line.end();
      var value = valueEnd(text, label.value(), end);
      if (value.start() < value.end()) {
        named.add(new Named(label.label(), label.name(), value));
      }
    }
  }

  /** A value ends where its sentence does. */
  private static Span valueEnd(Wording text, int start, int most) {
    var end = start;
    while (end < most && !ends(text.letters(), end)) {
      end++;
    }
    return trimmed(text, start, end);
  }

  private static boolean ends(String letters, int i) {
    var c = letters.charAt(i);
    return ";。\t|".indexOf(c) >= 0 || (c == '.' && sentenceEnds(letters, i));
  }

  private static boolean sentenceEnds(String letters, int i) {
    return i > 1
        && i + 2 < letters.length()
        && letters.charAt(i + 1) == ' '
        && Character.isUpperCase(letters.charAt(i + 2))
        && Character.isLetter(letters.charAt(i - 2));
  }

  private static Span trimmed(Wording text, int start, int end) {
    var first = start;
    var last = end;
    while (first < last && " ,;".indexOf(text.letters().charAt(first)) >= 0) {
      first++;
    }
    while (last > first && " ,;.".indexOf(text.letters().charAt(last - 1)) >= 0) {
      last--;
    }
    return new Span(first, last);
  }
}

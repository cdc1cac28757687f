package dev.quayside.portal.ratesheet.layout;

import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.heading.Column.Fact;
import dev.quayside.portal.ratesheet.heading.Table;
import java.util.Set;

/** What a row of a sheet turns out to be, one after the other. */
public sealed interface Found {

  /** The headings of a table; the same headings once more are not told again. */
  record Heading(Table table) implements Found {}

  /**
   * A row of a table, with what its ditto marks and merged cells stand for.
   *
   * @param carried facts that are blank in it and were taken from the row above
   */
  record Row(Table table, Line line, Set<Fact> carried) implements Found {}

  /** A title, a section's name, a footnote: words that hold for several rows. */
  record Words(Line line) implements Found {}
}

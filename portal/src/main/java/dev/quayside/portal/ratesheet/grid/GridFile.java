package dev.quayside.portal.ratesheet.grid;

import dev.quayside.portal.words.Saying;
import java.util.List;

/** What came of opening a file with rows and cells. */
public sealed interface GridFile {

  /**
   * It has rows.
   *
   * @param notes what was left out, such as a hidden sheet
   * @param text its lines without cells, where it is a text file and no workbook
   */
  record Opened(List<Grid> grids, List<Saying> notes, List<Line> text) implements GridFile {

    public Opened {
      grids = List.copyOf(grids);
      notes = List.copyOf(notes);
      text = List.copyOf(text);
    }

    public Opened(List<Grid> grids, List<Saying> notes) {
      this(grids, notes, List.of());
    }
  }

  /** It is no such file, or nobody can read it; says why and what to do. */
  record Unreadable(Saying why) implements GridFile {}
}

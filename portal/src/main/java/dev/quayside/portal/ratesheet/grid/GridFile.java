package dev.quayside.portal.ratesheet.grid;

import java.util.List;

/** What came of opening a file with rows and cells. */
public sealed interface GridFile {

  /**
   * It has rows.
   *
   * @param notes what was left out, such as a hidden sheet
   */
  record Opened(List<Grid> grids, List<String> notes) implements GridFile {
    public Opened {
      grids = List.copyOf(grids);
      notes = List.copyOf(notes);
    }
  }

  /** It is no such file, or nobody can read it; says why and what to do. */
  record Unreadable(String why) implements GridFile {}
}

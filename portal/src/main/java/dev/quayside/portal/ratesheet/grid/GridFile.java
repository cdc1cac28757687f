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
  record Unreadable(Saying why) implements GridFile {

    public static Unreadable tooLong() {
      return new Unreadable(
          Saying.of("has more than %d rows; part it", "超过%d行；请拆成几份", Limits.MOST_ROWS));
    }

    public static Unreadable empty() {
      return new Unreadable(Saying.of("is empty", "是空文件"));
    }
  }

  /** The note that a sheet is hidden. */
  static Saying hidden(String sheet) {
    return Saying.of("sheet %s is hidden and was left out", "工作表%s已隐藏，未导入", sheet);
  }
}

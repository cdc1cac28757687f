package dev.quayside.inbox.attachment.sheet;

import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.attachment.words.WordLines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * Reads a workbook (xlsx, xls) sheet by sheet. Sheets that are not shown are lists behind a form's
 * choices, and are left out; rows and columns that are not shown are read and told of.
 */
public final class SheetFile {

  /** More sheets than this are no request. */
  private static final int MOST_SHEETS = 40;

  /** How programs call a sheet that nobody named; such a name says nothing. */
  private static final List<String> UNNAMED =
      List.of("sheet", "tabelle", "feuil", "hoja", "foglio", "planilha", "工作表", "arkusz");

  private SheetFile() {}

  public static FileWords read(String name, byte[] bytes) throws IOException {
    try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      return read(name, book);
    }
  }

  static FileWords read(String name, Workbook book) {
    List<Sheet> shown = new ArrayList<>();
    for (int i = 0; i < Math.min(book.getNumberOfSheets(), MOST_SHEETS); i++) {
      if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        shown.add(book.getSheetAt(i));
      }
    }
    var words = new CellWords(book);
    var lines = new WordLines();
    boolean hidden = false;
    for (Sheet sheet : shown) {
      var grid = SheetGrid.of(sheet, words);
      if (!grid.rows().isEmpty()) {
        lines.line("");
        if (shown.size() > 1 && isNamed(sheet.getSheetName())) {
          lines.line(sheet.getSheetName());
        }
        grid.rows().forEach(lines::row);
        hidden |= grid.hidden();
      }
    }
    return lines.of(name, hidden || words.uncounted());
  }

  private static boolean isNamed(String sheet) {
    String bare = sheet.strip().toLowerCase(Locale.ROOT).replaceAll("[\\d() ]", "");
    return !bare.isEmpty() && !UNNAMED.contains(bare);
  }
}

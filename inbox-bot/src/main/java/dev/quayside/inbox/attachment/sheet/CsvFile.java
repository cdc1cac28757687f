package dev.quayside.inbox.attachment.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.attachment.words.WordLines;
import dev.quayside.inbox.mail.encoding.TextBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads a list whose cells are parted by commas, semicolons or tabs (RFC 4180 and its like). */
public final class CsvFile {

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  /** Lines looked at to tell what parts the cells. */
  private static final int SAMPLE = 20;

  private CsvFile() {}

  public static FileWords read(String name, byte[] bytes) {
    String text = TextBytes.decode(bytes, "");
    var lines = new WordLines();
    boolean told = text.startsWith("sep=") && text.length() > 4;
    char separator = told ? text.charAt(4) : separator(text);
    String list = told ? text.substring(text.indexOf('\n') + 1) : text;
    try (var rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(true)
            .skipEmptyLines(false)
            .ofCsvRecord(list)) {
      for (var row : rows) {
        lines.row(row.getFields());
        if (lines.full()) {
          break;
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return lines.of(name, false);
  }

  /** That of the four which parts the most cells, and about as many in each line. */
  private static char separator(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(SAMPLE).toList();
    char best = ',';
    long most = 0;
    for (char separator : SEPARATORS) {
      long with = lines.stream().filter(line -> line.indexOf(separator) >= 0).count();
      long cells = lines.stream().mapToLong(line -> cells(line, separator)).sum();
      if (with * 2 > lines.size() && cells > most) {
        most = cells;
        best = separator;
      }
    }
    return best;
  }

  /** What stands between quotation marks parts nothing. */
  private static long cells(String line, char separator) {
    long cells = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      cells += c == separator && !quoted ? 1 : 0;
    }
    return cells;
  }
}

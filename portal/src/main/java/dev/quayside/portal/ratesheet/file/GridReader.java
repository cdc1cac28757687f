package dev.quayside.portal.ratesheet.file;

import dev.quayside.portal.ratesheet.grid.GridFile;
import dev.quayside.portal.ratesheet.grid.Limits;
import dev.quayside.portal.ratesheet.xlsx.XlsxFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens .csv, .txt, .xlsx and .xls files; what a file is, its first bytes say and not its name. */
public final class GridReader {

  private GridReader() {}

  public static GridFile read(Path file) {
    try {
      if (Files.isDirectory(file)) {
        return new GridFile.Unreadable("is a directory; name a .csv or .xlsx file");
      }
      long size = Files.size(file);
      if (size == 0) {
        return new GridFile.Unreadable("is empty");
      }
      if (size > Limits.MOST_BYTES) {
        return new GridFile.Unreadable(
            "is larger than 20 MB, which no rate sheet is; save the rows alone as .csv or .xlsx");
      }
      return open(file);
    } catch (NoSuchFileException e) {
      return new GridFile.Unreadable("does not exist");
    } catch (IOException e) {
      return new GridFile.Unreadable("cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static GridFile open(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(8);
    }
    if (startsWith(head, 'P', 'K', 3, 4)) {
      return XlsxFile.read(file);
    }
    if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return XlsFile.read(file);
    }
    if (startsWith(head, '%', 'P', 'D', 'F')) {
      return new GridFile.Unreadable("is a PDF; ask for the sheet as .xlsx or .csv");
    }
    return CsvFile.read(Files.readAllBytes(file));
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}

package dev.quayside.portal.ratesheet.file;

import dev.quayside.portal.ratesheet.grid.GridFile;
import dev.quayside.portal.ratesheet.grid.Limits;
import dev.quayside.portal.ratesheet.xlsx.XlsxFile;
import dev.quayside.portal.words.Saying;
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
        return new GridFile.Unreadable(
            Saying.of("is a directory; name a .csv or .xlsx file", "是文件夹；请指定.csv或.xlsx文件"));
      }
      long size = Files.size(file);
      if (size == 0) {
        return GridFile.Unreadable.empty();
      }
      if (size > Limits.MOST_BYTES) {
        return new GridFile.Unreadable(
            Saying.of(
                "is larger than 20 MB, which no rate sheet is; save the rows alone as .csv or"
                    + " .xlsx",
                "超过20 MB，不像运价表；请只把数据行另存为.csv或.xlsx"));
      }
      return open(file);
    } catch (NoSuchFileException e) {
      return new GridFile.Unreadable(Saying.of("does not exist", "不存在"));
    } catch (IOException e) {
      return new GridFile.Unreadable(
          Saying.of("cannot be read (%s)", "读取失败（%s）", e.getClass().getSimpleName()));
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
      return new GridFile.Unreadable(
          Saying.of("is a PDF; ask for the sheet as .xlsx or .csv", "是PDF；请向对方要.xlsx或.csv"));
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

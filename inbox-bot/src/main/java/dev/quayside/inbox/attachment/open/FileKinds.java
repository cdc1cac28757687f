package dev.quayside.inbox.attachment.open;

import dev.quayside.inbox.mail.AttachedFile;
import dev.quayside.inbox.mail.encoding.TextBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what a file is by how its bytes begin; its name decides only among plain texts. */
final class FileKinds {

  private static final int HEAD = 2_048;

  private static final List<int[]> PICTURES =
      List.of(
          new int[] {0x89, 'P', 'N', 'G'},
          new int[] {0xFF, 0xD8, 0xFF},
          new int[] {'G', 'I', 'F', '8'},
          new int[] {'B', 'M'},
          new int[] {'I', 'I', '*', 0},
          new int[] {'M', 'M', 0, '*'},
          new int[] {'R', 'I', 'F', 'F'});

  private FileKinds() {}

  static FileKind of(AttachedFile file, byte[] bytes) throws IOException {
    if (TextBytes.startsWith(bytes, 'P', 'K', 3, 4)
        || TextBytes.startsWith(bytes, 'P', 'K', 5, 6)) {
      return zipped(bytes);
    }
    if (TextBytes.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return compound(bytes);
    }
    if (TextBytes.startsWith(bytes, 0x78, 0x9F, 0x3E, 0x22)) {
      return FileKind.TNEF;
    }
    String head = head(bytes);
    if (head.contains("%PDF-")) {
      return FileKind.PDF;
    }
    if (head.startsWith("{\\rtf")) {
      return FileKind.RTF;
    }
    if (PICTURES.stream().anyMatch(mark -> TextBytes.startsWith(bytes, mark))
        || file.type().startsWith("image/")) {
      return FileKind.PICTURE;
    }
    return isText(bytes) ? text(file, head) : FileKind.OTHER;
  }

  private static FileKind zipped(byte[] bytes) throws IOException {
    try (var zip = new ZipParts(bytes)) {
      Set<String> names = zip.names();
      if (!names.contains("[Content_Types].xml")) {
        return FileKind.ZIP;
      }
      if (names.contains("xl/workbook.bin") || names.contains("ppt/presentation.xml")) {
        return FileKind.OFFICE_OPEN;
      }
      return names.stream().anyMatch(name -> name.startsWith("xl/"))
          ? FileKind.SHEET
          : names.stream().anyMatch(name -> name.startsWith("word/"))
              ? FileKind.DOCX
              : FileKind.ZIP;
    }
  }

  /** A file system within a file, as Office wrote until 2003 and Outlook still does. */
  private static FileKind compound(byte[] bytes) throws IOException {
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        return FileKind.LOCKED;
      }
      if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
        return FileKind.SHEET;
      }
      return root.hasEntryCaseInsensitive("__properties_version1.0")
          ? FileKind.OUTLOOK
          : FileKind.OFFICE;
    }
  }

  private static FileKind text(AttachedFile file, String head) {
    String start = head.strip().toLowerCase(Locale.ROOT);
    if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")
        && start.startsWith("<?xml")) {
      return FileKind.SHEET_XML;
    }
    if (start.startsWith("<") && (start.contains("<html") || start.contains("<table"))) {
      return FileKind.HTML;
    }
    if (start.startsWith("<?xml") || start.startsWith("<!doctype")) {
      return FileKind.OTHER;
    }
    String name = file.name().toLowerCase(Locale.ROOT);
    if (start.startsWith("mime-version:")
        || name.endsWith(".eml")
        || file.type().equals("message/rfc822")) {
      return FileKind.MAIL;
    }
    boolean list = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".xls");
    return list || file.type().equals("text/csv") ? FileKind.CSV : FileKind.TEXT;
  }

  /** Hardly any characters that no text has. */
  private static boolean isText(byte[] bytes) {
    String text = TextBytes.decode(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD * 2)), "");
    long odd =
        text.chars()
            .filter(c -> (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0xFFFD)
            .count();
    return odd * 50 <= text.length();
  }

  private static String head(byte[] bytes) {
    boolean marked = TextBytes.startsWith(bytes, 0xEF, 0xBB, 0xBF);
    boolean wide =
        TextBytes.startsWith(bytes, 0xFF, 0xFE) || TextBytes.startsWith(bytes, 0xFE, 0xFF);
    int from = marked ? 3 : 0;
    int length = Math.max(0, Math.min(bytes.length, HEAD) - from);
    return wide
        ? new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_16)
        : new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }
}

package dev.quayside.inbox.attachment.open;

import dev.quayside.db.message.Bytes;
import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.attachment.FileWords.Reason;
import dev.quayside.inbox.attachment.FileWords.Unread;
import dev.quayside.inbox.attachment.letter.DocxFile;
import dev.quayside.inbox.attachment.letter.HtmlFile;
import dev.quayside.inbox.attachment.letter.OfficeFile;
import dev.quayside.inbox.attachment.letter.PlainFile;
import dev.quayside.inbox.attachment.paper.PdfFile;
import dev.quayside.inbox.attachment.sheet.CsvFile;
import dev.quayside.inbox.attachment.sheet.SheetFile;
import dev.quayside.inbox.mail.AttachedFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.DocumentFactoryHelper;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.SpreadsheetMLParser;

/** Opens one attached file, and the files within it, and takes down their words. */
public final class Opener {

  /** An honest sheet is packed to a hundredth at most; the rest is POI's own guard. */
  private static final double LEAST_PACKED = 0.005;

  private final Allowance allowance = new Allowance();
  private final List<FileWords> read = new ArrayList<>();

  private Opener() {}

  /** Opens the file; whatever it is, there is at least one answer. */
  public static List<FileWords> open(AttachedFile file) {
    var opener = new Opener();
    opener.open(file, 0);
    return List.copyOf(opener.read);
  }

  private void open(AttachedFile file, int depth) {
    int before = read.size();
    try {
      if (!allowance.take(depth, file.size())) {
        throw new TooLarge();
      }
      opened(file, file.content().toArray(), depth);
    } catch (TooLarge e) {
      read.add(new Unread(file.name(), Reason.TOO_LARGE));
    } catch (EncryptedDocumentException
        | org.apache.tika.exception.EncryptedDocumentException locked) {
      read.add(new Unread(file.name(), Reason.ENCRYPTED));
    } catch (Exception | StackOverflowError | LinkageError broken) {
      // Libraries meet bytes from anybody: whatever they stumble over costs this file only.
      read.add(new Unread(file.name(), Reason.DAMAGED));
    }
    if (read.size() == before) {
      read.add(new Unread(file.name(), Reason.NO_TEXT));
    }
  }

  private void opened(AttachedFile file, byte[] bytes, int depth) throws Exception {
    String name = file.name();
    FileKind kind = FileKinds.of(file, bytes);
    switch (kind) {
      case SHEET -> {
        guardAgainstBombs();
        read.add(SheetFile.read(name, bytes));
      }
      case DOCX -> read.add(DocxFile.read(name, document(bytes)));
      case PDF -> read.add(PdfFile.read(name, bytes));
      case OFFICE -> read.add(OfficeFile.read(name, bytes, new OfficeParser()));
      case OFFICE_OPEN -> {
        var parser = new OOXMLParser();
        guardAgainstBombs();
        read.add(OfficeFile.read(name, bytes, parser));
      }
      case RTF -> read.add(OfficeFile.read(name, bytes, new RTFParser()));
      case SHEET_XML -> read.add(OfficeFile.read(name, bytes, new SpreadsheetMLParser()));
      case HTML -> read.add(HtmlFile.read(name, bytes));
      case CSV -> read.add(CsvFile.read(name, bytes));
      case TEXT -> read.add(PlainFile.read(name, bytes));
      case OUTLOOK, MAIL, TNEF -> {
        var letter = Letters.open(kind, name, bytes);
        read.add(letter.words());
        letter.files().forEach(inner -> open(within(name, inner), depth + 1));
      }
      case ZIP -> unpack(file, bytes, depth);
      case LOCKED -> open(unlocked(file, bytes), depth + 1);
      case PICTURE -> read.add(new Unread(name, Reason.NO_TEXT));
      case OTHER -> read.add(new Unread(name, Reason.UNKNOWN_KIND));
    }
  }

  /** Loading Tika's reader switches POI's guard off for the whole process. */
  private static void guardAgainstBombs() {
    ZipSecureFile.setMinInflateRatio(LEAST_PACKED);
    ZipSecureFile.setMaxEntrySize(ZipParts.LARGEST_ENTRY * 2L);
    ZipSecureFile.setMaxFileCount(5_000);
  }

  private byte[] document(byte[] bytes) throws Exception {
    try (var zip = new ZipParts(bytes)) {
      for (ZipArchiveEntry entry : zip.entries()) {
        if (entry.getName().matches("word/document\\d*\\.xml")) {
          return zip.bytes(entry, allowance.left());
        }
      }
    }
    throw new java.io.IOException("No document in it");
  }

  private void unpack(AttachedFile file, byte[] bytes, int depth) throws Exception {
    try (var zip = new ZipParts(bytes)) {
      for (ZipArchiveEntry entry : zip.entries()) {
        String name = ZipParts.name(entry);
        if (entry.isDirectory() || isLitter(name)) {
          continue;
        }
        String inner = file.name() + "/" + name;
        if (ZipParts.locked(entry)) {
          read.add(new Unread(inner, Reason.ENCRYPTED));
        } else {
          var content = Bytes.of(zip.bytes(entry, allowance.left()));
          open(new AttachedFile(inner, "", content), depth + 1);
        }
      }
    }
  }

  /** What a Mac or Windows puts into every folder. */
  private static boolean isLitter(String name) {
    return name.startsWith("__MACOSX/")
        || name.endsWith(".DS_Store")
        || name.endsWith("Thumbs.db")
        || name.endsWith("desktop.ini");
  }

  /** Some workbooks carry a password that every program knows; they open without asking. */
  private static AttachedFile unlocked(AttachedFile file, byte[] bytes) throws Exception {
    try (var locked = new POIFSFileSystem(new ByteArrayInputStream(bytes));
        InputStream open = DocumentFactoryHelper.getDecryptedStream(locked, null)) {
      byte[] inner = open.readNBytes(ZipParts.LARGEST_ENTRY);
      return new AttachedFile(file.name(), file.type(), Bytes.of(inner));
    }
  }

  private static AttachedFile within(String name, AttachedFile inner) {
    return new AttachedFile(name + "/" + inner.name(), inner.type(), inner.content());
  }
}

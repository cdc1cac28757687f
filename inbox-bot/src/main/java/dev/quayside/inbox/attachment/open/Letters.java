package dev.quayside.inbox.attachment.open;

import dev.quayside.db.message.Bytes;
import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.attachment.FileWords.Reason;
import dev.quayside.inbox.attachment.FileWords.Unread;
import dev.quayside.inbox.attachment.letter.HtmlFile;
import dev.quayside.inbox.attachment.letter.OfficeFile;
import dev.quayside.inbox.attachment.words.WordLines;
import dev.quayside.inbox.mail.AttachedFile;
import dev.quayside.inbox.mail.mime.PartWalk;
import dev.quayside.inbox.mail.opening.MailReader;
import dev.quayside.inbox.mail.opening.Opened;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.jspecify.annotations.Nullable;

/**
 * A mail that came as a file: its words, and the files that came with it.
 *
 * @param words subject and text; quoted history and signature only where the text points there
 */
record Letters(FileWords words, List<AttachedFile> files) {

  static Letters open(FileKind kind, String name, byte[] bytes) throws Exception {
    return switch (kind) {
      case OUTLOOK -> outlook(name, bytes);
      case TNEF -> tnef(name, bytes);
      case SHEET,
          DOCX,
          PDF,
          MAIL,
          OFFICE,
          OFFICE_OPEN,
          RTF,
          SHEET_XML,
          HTML,
          CSV,
          TEXT,
          ZIP,
          LOCKED,
          PICTURE,
          OTHER ->
          mail(name, bytes);
    };
  }

  private static Letters mail(String name, byte[] bytes) throws Exception {
    return switch (MailReader.read(bytes, Instant.EPOCH.atOffset(ZoneOffset.UTC))) {
      case Opened.Read(var message) ->
          new Letters(words(name, message.subject(), message.asked()), message.attachments());
      case Opened.Unreadable(var reason, _, _) ->
          switch (reason) {
            case ENCRYPTED -> unread(name, Reason.ENCRYPTED);
            case TOO_LARGE -> unread(name, Reason.TOO_LARGE);
            case EMPTY -> unread(name, Reason.NO_TEXT);
            case NO_LETTER -> page(name, bytes);
          };
    };
  }

  /** A page or workbook saved "as a single file" is made like a mail that nobody wrote. */
  private static Letters page(String name, byte[] bytes) throws Exception {
    var contents = PartWalk.through(PartWalk.mail(new ByteArrayInputStream(bytes)));
    return new Letters(words(name, "", contents.words()), contents.files());
  }

  private static Letters outlook(String name, byte[] bytes) throws Exception {
    try (var mail = new MAPIMessage(new ByteArrayInputStream(bytes))) {
      mail.setReturnNullOnMissingChunk(true);
      mail.guess7BitEncoding();
      List<AttachedFile> files = new ArrayList<>();
      for (AttachmentChunks file : mail.getAttachmentFiles()) {
        files.add(attached(file));
      }
      return new Letters(words(name, text(mail.getSubject()), body(name, mail)), files);
    }
  }

  private static String body(String name, MAPIMessage mail) throws Exception {
    String plain = text(mail.getTextBody());
    if (!plain.isBlank()) {
      return plain;
    }
    String html = text(mail.getHtmlBody());
    if (!html.isBlank()) {
      return text(HtmlFile.read(name, html.getBytes(StandardCharsets.UTF_8)));
    }
    String rtf = text(mail.getRtfBody());
    return rtf.isBlank()
        ? ""
        : text(OfficeFile.read(name, rtf.getBytes(StandardCharsets.ISO_8859_1), new RTFParser()));
  }

  private static AttachedFile attached(AttachmentChunks file) throws IOException {
    if (file.isEmbeddedMessage()) {
      try (MAPIMessage inner = file.getEmbeddedMessage();
          var out = new ByteArrayOutputStream()) {
        inner.write(out);
        return new AttachedFile(text(inner.getSubject()) + ".msg", "", Bytes.of(out.toByteArray()));
      } catch (org.apache.poi.hsmf.exceptions.ChunkNotFoundException untitled) {
        return new AttachedFile("mail.msg", "", Bytes.of(new byte[0]));
      }
    }
    var longName = file.getAttachLongFileName();
    var shortName = file.getAttachFileName();
    @Nullable ByteChunk data = file.getAttachData();
    String called =
        longName != null ? longName.getValue() : shortName != null ? shortName.getValue() : "";
    byte[] content = data == null || data.getValue() == null ? new byte[0] : data.getValue();
    return new AttachedFile(called, "", Bytes.of(content));
  }

  private static Letters tnef(String name, byte[] bytes) throws Exception {
    var mail = new HMEFMessage(new ByteArrayInputStream(bytes));
    List<AttachedFile> files = new ArrayList<>();
    for (var file : mail.getAttachments()) {
      String longName = text(file.getLongFilename());
      String called = longName.isEmpty() ? text(file.getFilename()) : longName;
      files.add(new AttachedFile(called, "", Bytes.of(file.getContents())));
    }
    String rtf = text(mail.getBody());
    String body =
        rtf.isBlank()
            ? ""
            : text(
                OfficeFile.read(name, rtf.getBytes(StandardCharsets.ISO_8859_1), new RTFParser()));
    return new Letters(words(name, text(mail.getSubject()), body), files);
  }

  private static FileWords words(String name, String subject, String body) {
    var lines = new WordLines();
    lines.line(subject);
    body.lines().takeWhile(line -> !lines.full()).forEach(lines::line);
    return lines.of(name, false);
  }

  private static Letters unread(String name, Reason reason) {
    return new Letters(new Unread(name, reason), List.of());
  }

  private static String text(FileWords words) {
    return words instanceof FileWords.Text(_, String text, _) ? text : "";
  }

  private static String text(@Nullable String words) {
    return words == null ? "" : words;
  }
}

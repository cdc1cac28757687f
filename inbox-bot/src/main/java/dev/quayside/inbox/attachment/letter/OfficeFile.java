package dev.quayside.inbox.attachment.letter;

import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.attachment.FileWords.Reason;
import dev.quayside.inbox.attachment.FileWords.Unread;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.ToHTMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads the kinds of letters that Apache Tika knows; pictures and files within them are left. */
public final class OfficeFile {

  /** Characters with their marks. */
  private static final int MOST = 600_000;

  private OfficeFile() {}

  public static FileWords read(String name, byte[] bytes, Parser parser)
      throws IOException, SAXException, TikaException {
    var page = new ToHTMLContentHandler();
    var context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new Unopened());
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      parser.parse(in, new WriteOutContentHandler(page, MOST), new Metadata(), context);
    } catch (SAXException | TikaException e) {
      if (WriteLimitReachedException.isWriteLimitReached(e)) {
        return new Unread(name, Reason.TOO_LARGE);
      }
      throw e;
    }
    return HtmlFile.lines(name, page.toString());
  }

  /** Whatever a letter holds beside its words. */
  private static final class Unopened implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }
}

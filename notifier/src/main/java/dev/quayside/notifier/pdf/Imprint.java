package dev.quayside.notifier.pdf;

import dev.quayside.notifier.pdf.structure.Lasting;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a document says of itself. Nothing in it comes from a clock, so that the same quote always
 * gives the same file.
 *
 * @param footer on every page
 * @param at the date of the document
 */
public record Imprint(String title, String author, String footer, Locale language, Instant at) {

  void stamp(PDDocument document) throws IOException {
    var date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    date.setTimeInMillis(at.toEpochMilli());
    date.set(Calendar.MILLISECOND, 0);
    var info = document.getDocumentInformation();
    info.setTitle(title);
    info.setAuthor(author);
    info.setProducer("Quayside");
    info.setCreationDate(date);
    info.setModificationDate(date);
    document.getDocumentCatalog().setLanguage(language.toLanguageTag());
    document.setDocumentId(at.toEpochMilli());
    Lasting.declare(document, at);
  }
}

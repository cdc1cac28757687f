package dev.quayside.portal.desk;

import dev.quayside.db.document.Document;
import dev.quayside.db.message.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a paper as a picture, so that sales see it without opening it. */
final class PaperPicture {

  /** Legible where the page is half as wide as a screen. */
  private static final int DOTS_PER_INCH = 110;

  private PaperPicture() {}

  /** Empty where the paper has no page that can be drawn. */
  static Optional<Document> of(Document paper) {
    try (PDDocument document = Loader.loadPDF(paper.content().toArray())) {
      var picture = new ByteArrayOutputStream();
      ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH), "png", picture);
      String name = paper.name().replaceFirst("\\.pdf$", "") + ".png";
      return Optional.of(new Document(name, "image/png", Bytes.of(picture.toByteArray())));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

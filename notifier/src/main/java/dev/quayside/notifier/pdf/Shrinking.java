package dev.quayside.notifier.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * How small a quote of a little more than one page is drawn, so that it is on one; it is known once
 * all is drawn.
 */
final class Shrinking {

  private float scale = 1;

  /** How far down everything goes, so that nothing is cut off. */
  private float deepest = Float.MAX_VALUE;

  /** Something is drawn as far down as that. */
  void reaches(float height) {
    deepest = Math.min(deepest, height);
  }

  /**
   * Whether all of it is on one sheet, drawn so large; then it is drawn so.
   *
   * @param margin what stays empty at the foot
   */
  boolean fits(float large, float margin) {
    if (deepest < end(large) + margin) {
      return false;
    }
    scale = large;
    return true;
  }

  /** The foot of the sheet, where everything on it is drawn as large as it is. */
  float end() {
    return end(scale);
  }

  private static float end(float large) {
    return PDRectangle.A4.getHeight() * (1 - 1 / large);
  }

  /** It is written before what is drawn, towards the middle of the head. */
  void write(PDDocument document) throws IOException {
    if (scale != 1) {
      try (var before =
          new PDPageContentStream(document, document.getPage(0), AppendMode.PREPEND, true)) {
        float margin = (1 - scale) / 2 * PDRectangle.A4.getWidth();
        float high = (1 - scale) * PDRectangle.A4.getHeight();
        before.transform(new Matrix(scale, 0, 0, scale, margin, high));
      }
    }
  }
}

package dev.quayside.notifier.pdf;

import dev.quayside.notifier.pdf.structure.Structure;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws one line of letters: in its colour, bold or not, each word in its language. */
final class Lettering {

  /** A bold stroke, as a part of the size; saves carrying a second Chinese font. */
  private static final float BOLDNESS = 0.028f;

  private final Typeface typeface;
  private final Palette palette;
  private final Structure structure;
  private final Speaking speaking;

  Lettering(Typeface typeface, Palette palette, Structure structure, Speaking speaking) {
    this.typeface = typeface;
    this.palette = palette;
    this.structure = structure;
    this.speaking = speaking;
  }

  void draw(PDPageContentStream sheet, float x, float baseline, Ink ink, String text)
      throws IOException {
    Tint tint = ink.tint();
    sheet.beginText();
    sheet.setNonStrokingColor(palette.red(tint), palette.green(tint), palette.blue(tint));
    if (ink.bold()) {
      sheet.setStrokingColor(palette.red(tint), palette.green(tint), palette.blue(tint));
      sheet.setLineWidth(ink.size() * BOLDNESS);
    }
    sheet.setRenderingMode(ink.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    sheet.newLineAtOffset(x, baseline);
    for (Speaking.Part part : speaking.parts(text)) {
      if (part.foreign()) {
        structure.speak(sheet, speaking.tag());
      }
      for (var run : typeface.runs(part.text())) {
        sheet.setFont(run.font(), ink.size());
        sheet.showText(run.text());
      }
      if (part.foreign()) {
        structure.unmark(sheet);
      }
    }
    sheet.endText();
  }
}

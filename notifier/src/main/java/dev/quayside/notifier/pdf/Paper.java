package dev.quayside.notifier.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import dev.quayside.notifier.pdf.structure.Role;
import dev.quayside.notifier.pdf.structure.Structure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * A stack of A4 sheets that is filled from the top; when a sheet is full, the next one begins.
 * Lengths are in points, heights are measured from the foot of the page.
 */
public final class Paper implements AutoCloseable {

  public static final float LEFT = 42;
  public static final float RIGHT = PDRectangle.A4.getWidth() - LEFT;
  private static final float HEAD = 36;
  private static final float BOTTOM = 48;
  private static final float FOOTER = 34;

  private final PDDocument document = new PDDocument();
  private final List<PDPageContentStream> sheets = new ArrayList<>();
  private final Palette palette;
  private final float scale;
  private final Lettering lettering;
  private final Typeface typeface;
  private final Wrapping wrapping;
  private final Structure structure;
  private float top;

  /** In our colours and one language. */
  public Paper(Fonts fonts) throws IOException {
    this(fonts, Palette.OURS, Optional.empty(), 1);
  }

  /**
   * An empty first sheet.
   *
   * @param other the language beside the paper's own; empty where it has one
   * @param scale how large everything is drawn; below 1 more of it goes on a sheet
   */
  public Paper(Fonts fonts, Palette palette, Optional<Locale> other, float scale)
      throws IOException {
    this.palette = palette;
    this.scale = scale;
    typeface = new Typeface(document, fonts);
    wrapping = new Wrapping(typeface);
    structure = new Structure(document);
    lettering = new Lettering(typeface, palette, structure, new Speaking(other));
    newSheet();
  }

  /** How many there are. */
  public int sheets() {
    return sheets.size();
  }

  /** Where the next thing is drawn. */
  public float top() {
    return top;
  }

  public void moveTo(float height) {
    top = height;
  }

  public void down(float distance) {
    top -= distance;
  }

  /**
   * Makes sure that so much can be drawn on this sheet.
   *
   * @return true where a new sheet had to begin
   */
  public boolean room(float height) throws IOException {
    if (top - height >= BOTTOM) {
      return false;
    }
    newSheet();
    return true;
  }

  /** What is drawn until {@link #end} is one piece of this kind to a reader who hears it. */
  public void begin(Role role) {
    structure.begin(role);
  }

  public void end() {
    structure.end();
  }

  /** The open cell is as wide as so many columns. */
  public void spanning(int columns) {
    structure.spanning(columns);
  }

  /** Draws one line of text below the top, without moving on. */
  public void text(float x, Ink ink, String text) throws IOException {
    boolean alone = structure.isBetween();
    if (alone) {
      begin(ink.role());
    }
    var sheet = sheets.getLast();
    structure.mark(sheet, document.getPage(sheets.size() - 1));
    lettering.draw(sheet, x, top - ink.size(), ink, text);
    structure.unmark(sheet);
    if (alone) {
      end();
    }
  }

  /** Draws one line that is said elsewhere already, for the eye alone. */
  public void repeated(float x, Ink ink, String text) throws IOException {
    var sheet = sheets.getLast();
    structure.artifact(sheet);
    lettering.draw(sheet, x, top - ink.size(), ink, text);
    structure.unmark(sheet);
  }

  /** The same, ending at {@code x}. */
  public void textEndingAt(float x, Ink ink, String text) throws IOException {
    text(x - width(ink, text), ink, text);
  }

  /** Draws text in as many lines as it needs and moves below it. */
  public void paragraph(float x, float width, Ink ink, String text) throws IOException {
    boolean alone = structure.isBetween();
    if (alone) {
      begin(ink.role());
    }
    for (String line : lines(ink, text, width)) {
      room(ink.leading());
      text(x, ink, line);
      down(ink.leading());
    }
    if (alone) {
      end();
    }
  }

  public float width(Ink ink, String text) throws IOException {
    return typeface.width(text, ink.size());
  }

  public List<String> lines(Ink ink, String text, float width) throws IOException {
    return wrapping.lines(text, ink.size(), width);
  }

  /** A hairline at the top, from margin to margin. */
  public void rule(Tint tint, float thickness) throws IOException {
    box(LEFT, top - thickness, RIGHT - LEFT, thickness, tint);
  }

  /** A coloured band from margin to margin, behind what is drawn next. */
  public void band(float height, Tint tint) throws IOException {
    box(LEFT, top - height, RIGHT - LEFT, height, tint);
  }

  /**
   * A picture at the top left, no higher than {@code height} and no wider than {@code width}.
   *
   * @param words what is said in place of it
   * @return how wide it became
   */
  public float image(byte[] content, float width, float height, String words) throws IOException {
    var image = PDImageXObject.createFromByteArray(document, content, "logo");
    float scale = Math.min(width / image.getWidth(), height / image.getHeight());
    float drawn = image.getWidth() * scale;
    float high = image.getHeight() * scale;
    var sheet = picture(words);
    sheet.drawImage(image, LEFT, top - high, drawn, high);
    endPicture(sheet);
    return drawn;
  }

  /** An address as a square of squares (ISO/IEC 18004), for a telephone's camera. */
  public void code(float x, float size, String address, String words) throws IOException {
    ByteMatrix squares = squares(address);
    float side = size / squares.getWidth();
    var sheet = picture(words);
    sheet.saveGraphicsState();
    sheet.transform(new Matrix(side, 0, 0, -side, x, top)); // whole numbers, from the top left
    colour(sheet, Tint.DARK);
    for (int row = 0; row < squares.getHeight(); row++) {
      int column = 0;
      while (column < squares.getWidth()) {
        int end = column;
        while (end < squares.getWidth() && squares.get(end, row) == 1) {
          end++;
        }
        if (end > column) {
          sheet.addRect(column, row, end - column, 1);
        }
        column = end + 1;
      }
    }
    sheet.fill();
    sheet.restoreGraphicsState();
    endPicture(sheet);
  }

  private static ByteMatrix squares(String address) {
    try {
      return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("No code can hold " + address, e);
    }
  }

  private PDPageContentStream picture(String words) throws IOException {
    begin(Role.PICTURE);
    structure.inWords(words);
    var sheet = sheets.getLast();
    structure.mark(sheet, document.getPage(sheets.size() - 1));
    return sheet;
  }

  private void endPicture(PDPageContentStream sheet) throws IOException {
    structure.unmark(sheet);
    end();
  }

  /**
   * Writes the foot of every sheet and gives the finished file.
   *
   * @param pageOf the words for "page 1 of 2"
   */
  public byte[] finish(Imprint imprint, BinaryOperator<String> pageOf) throws IOException {
    String count = Integer.toString(sheets.size());
    for (int i = 0; i < sheets.size(); i++) {
      var sheet = sheets.get(i);
      String page = pageOf.apply(Integer.toString(i + 1), count);
      structure.artifact(sheet);
      lettering.draw(sheet, LEFT, FOOTER, Ink.LABEL, imprint.footer());
      lettering.draw(sheet, RIGHT - width(Ink.LABEL, page), FOOTER, Ink.LABEL, page);
      structure.unmark(sheet);
      sheet.close();
    }
    structure.finish();
    imprint.stamp(document);
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private void newSheet() throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    var sheet = new PDPageContentStream(document, page);
    if (scale != 1) {
      float margin = (1 - scale) / 2 * PDRectangle.A4.getWidth();
      sheet.transform(new Matrix(scale, 0, 0, scale, margin, 0));
    }
    sheets.add(sheet);
    top = PDRectangle.A4.getHeight() / scale - HEAD;
  }

  private void box(float x, float y, float width, float height, Tint tint) throws IOException {
    var sheet = sheets.getLast();
    structure.artifact(sheet);
    colour(sheet, tint);
    sheet.addRect(x, y, width, height);
    sheet.fill();
    structure.unmark(sheet);
  }

  private void colour(PDPageContentStream sheet, Tint tint) throws IOException {
    sheet.setNonStrokingColor(palette.red(tint), palette.green(tint), palette.blue(tint));
  }
}

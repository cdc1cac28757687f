package dev.quayside.notifier.pdf;

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
  private final Setting setting;

  /** Whether all of it goes on one sheet that has no end, until it is known how small it is. */
  private final boolean endless;

  private final Shrinking shrinking = new Shrinking();
  private final Lettering lettering;
  private final Typeface typeface;
  private final Wrapping wrapping;
  private final Structure structure;
  private float top;

  /** In our colours and one language. */
  public Paper(Fonts fonts) throws IOException {
    this(fonts, Palette.OURS, Optional.empty(), Setting.WIDE, false);
  }

  /**
   * An empty first sheet.
   *
   * @param other the language beside the paper's own; empty where it has one
   * @param endless whether the first sheet is the only one, however much is drawn on it; whoever
   *     begins it so asks {@link #fits} before it is finished
   */
  public Paper(
      Fonts fonts, Palette palette, Optional<Locale> other, Setting setting, boolean endless)
      throws IOException {
    this.palette = palette;
    this.setting = setting;
    this.endless = endless;
    typeface = new Typeface(document, fonts);
    wrapping = new Wrapping(typeface);
    structure = new Structure(document);
    lettering = new Lettering(typeface, palette, structure, new Speaking(other));
    newSheet();
  }

  /** Whether all that is drawn goes on one sheet, drawn so large; then it is drawn so. */
  public boolean fits(float large) {
    return shrinking.fits(large, BOTTOM);
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
    shrinking.reaches(top - height);
    if (endless || top - height >= BOTTOM) {
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

  /** Leaves so much empty, or less where everything stands closer together. */
  public void gap(float distance) {
    down(distance * setting.gaps());
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
      room(leading(ink));
      text(x, ink, line);
      down(leading(ink));
    }
    if (alone) {
      end();
    }
  }

  /** From line to line. */
  float leading(Ink ink) {
    return ink.size() * setting.leading();
  }

  /** Above and below the lines of a row. */
  float padding() {
    return setting.padding();
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
    var squares = new Squares(address);
    float side = size / squares.across();
    var sheet = picture(words);
    sheet.saveGraphicsState();
    sheet.transform(new Matrix(side, 0, 0, -side, x, top)); // whole numbers, from the top left
    colour(sheet, Tint.DARK);
    squares.draw(sheet);
    sheet.fill();
    sheet.restoreGraphicsState();
    endPicture(sheet);
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
    float foot = shrinking.end() + FOOTER;
    for (int i = 0; i < sheets.size(); i++) {
      var sheet = sheets.get(i);
      String page = pageOf.apply(Integer.toString(i + 1), count);
      structure.artifact(sheet);
      lettering.draw(sheet, LEFT, foot, Ink.LABEL, imprint.footer());
      lettering.draw(sheet, RIGHT - width(Ink.LABEL, page), foot, Ink.LABEL, page);
      structure.unmark(sheet);
      sheet.close();
    }
    shrinking.write(document);
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
    sheets.add(new PDPageContentStream(document, page));
    top = PDRectangle.A4.getHeight() - HEAD;
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

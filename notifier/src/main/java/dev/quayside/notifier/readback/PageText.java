package dev.quayside.notifier.readback;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** The letters that one page draws, mark by mark, in the order in which they are drawn. */
final class PageText extends PDFStreamEngine {

  private static final int ARTIFACT = -1;
  private static final COSName SPAN = COSName.getPDFName("Span");

  private final PDRectangle sheet;
  private final Map<Integer, StringBuilder> marked = new HashMap<>();
  private final List<String> unreadable = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();

  PageText(PDPage page) {
    sheet = page.getMediaBox();
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new MoveText(this));
    addOperator(new ShowText(this));
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /** The text of a mark, without white space. */
  String marked(int mark) {
    StringBuilder text = marked.get(mark);
    return text == null ? "" : text.toString();
  }

  /** What belongs to no mark. */
  String margins() {
    return marked(ARTIFACT);
  }

  List<String> unreadable() {
    return unreadable;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    // Words of another language belong to whatever piece they stand in.
    int within = SPAN.equals(tag) && !open.isEmpty() ? open.element() : ARTIFACT;
    open.push(properties == null ? within : properties.getInt(COSName.MCID, within));
  }

  @Override
  public void endMarkedContentSequence() {
    open.pop();
  }

  @Override
  protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement)
      throws IOException {
    String letter = font.toUnicode(code);
    if (letter == null || letter.isEmpty()) {
      unreadable.add("a letter of " + font.getName() + " says nothing");
      return;
    }
    if (letter.isBlank()) {
      return;
    }
    if (font instanceof PDType0Font type0 && type0.codeToGID(code) == 0) {
      unreadable.add("\"%s\" is an empty letter".formatted(letter));
    }
    float right = at.getTranslateX() + displacement.getX() * at.getScalingFactorX();
    if (at.getTranslateX() < 0
        || right > sheet.getWidth()
        || at.getTranslateY() < 0
        || at.getTranslateY() > sheet.getHeight()) {
      unreadable.add("\"%s\" lies outside of the page".formatted(letter));
    }
    int mark = open.isEmpty() ? ARTIFACT : open.peek();
    marked.computeIfAbsent(mark, _ -> new StringBuilder()).append(letter);
  }
}

package dev.quayside.notifier.pdf.structure;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/**
 * The order in which a paper is read aloud: a tree of headings, paragraphs and tables that names
 * each piece of the drawing (ISO 32000-1, 14.7 and 14.8). What stands outside of it, rules and page
 * numbers, is an artifact.
 */
public final class Structure {

  private static final COSName ARTIFACT = COSName.ARTIFACT;
  private static final COSName SPAN = COSName.getPDFName("Span");
  private static final COSName SCOPE = COSName.getPDFName("Scope");
  private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");
  private static final COSName MARKED_CONTENT = COSName.getPDFName("MCR");

  private final COSDictionary root = dictionary("StructTreeRoot");
  private final Deque<COSDictionary> open = new ArrayDeque<>();
  private final Deque<Role> roles = new ArrayDeque<>();

  /** Which element each mark of a page belongs to; the place in the list is the mark's number. */
  private final Map<PDPage, COSArray> marks = new HashMap<>();

  private final List<PDPage> pages = new ArrayList<>();
  private final Map<String, PDPropertyList> spoken = new HashMap<>();

  public Structure(PDDocument document) {
    document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
    push(element(Role.DOCUMENT, root), Role.DOCUMENT);
    root.setItem(COSName.K, open.peek());
  }

  /** Everything until {@link #end} belongs to a piece of this kind. */
  public void begin(Role role) {
    COSDictionary parent = open.element();
    COSDictionary element = element(role, parent);
    kids(parent).add(element);
    push(element, role);
    switch (role) {
      case COLUMN_HEAD -> tableAttribute(SCOPE, COSName.getPDFName("Column"));
      case ROW_HEAD -> tableAttribute(SCOPE, COSName.getPDFName("Row"));
      case DOCUMENT, TITLE, SECTION, PARAGRAPH, TABLE, ROW, CELL, PICTURE -> {}
    }
  }

  /** The open cell is as wide as so many columns. */
  public void spanning(int columns) {
    tableAttribute(COLUMN_SPAN, COSInteger.get(columns));
  }

  /** What is said in place of the open picture. */
  public void inWords(String words) {
    open.element().setItem(COSName.ALT, new COSString(words));
  }

  public void end() {
    open.pop();
    roles.pop();
  }

  /** Whether what is drawn now would belong to nothing smaller than the document. */
  public boolean isBetween() {
    return roles.element() == Role.DOCUMENT;
  }

  /** What is drawn on the sheet until {@link #unmark} belongs to the open piece. */
  public void mark(PDPageContentStream sheet, PDPage page) throws IOException {
    COSDictionary element = open.element();
    COSArray onPage = marks.computeIfAbsent(page, this::firstMark);
    int number = onPage.size();
    onPage.add(element);
    COSDictionary at = page.getCOSObject();
    if (!element.containsKey(COSName.PG)) {
      element.setItem(COSName.PG, at);
    }
    kids(element)
        .add(
            at.equals(element.getDictionaryObject(COSName.PG))
                ? COSInteger.get(number)
                : elsewhere(at, number));
    sheet.beginMarkedContent(roles.element().tag(), number);
  }

  /** What is drawn until {@link #unmark} is for the eye alone. */
  public void artifact(PDPageContentStream sheet) throws IOException {
    sheet.beginMarkedContent(ARTIFACT);
  }

  /** What is drawn until {@link #unmark} is in another language (ISO 32000-1, 14.9.2). */
  public void speak(PDPageContentStream sheet, String language) throws IOException {
    var words = new COSDictionary();
    words.setString(COSName.LANG, language);
    sheet.beginMarkedContent(
        SPAN, spoken.computeIfAbsent(language, _ -> PDPropertyList.create(words)));
  }

  public void unmark(PDPageContentStream sheet) throws IOException {
    sheet.endMarkedContent();
  }

  /** Writes down which piece each mark belongs to; nothing is drawn after it. */
  public void finish() {
    var numbers = new COSArray();
    for (int i = 0; i < pages.size(); i++) {
      numbers.add(COSInteger.get(i));
      numbers.add(marks.get(pages.get(i)));
    }
    var tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.PARENT_TREE, tree);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size());
  }

  private COSArray firstMark(PDPage page) {
    page.getCOSObject().setInt(COSName.STRUCT_PARENTS, pages.size());
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    pages.add(page);
    return new COSArray();
  }

  private void push(COSDictionary element, Role role) {
    open.push(element);
    roles.push(role);
  }

  private void tableAttribute(COSName name, COSBase value) {
    COSDictionary element = open.element();
    COSDictionary attributes = element.getCOSDictionary(COSName.A);
    if (attributes == null) {
      attributes = new COSDictionary();
      attributes.setItem(COSName.O, COSName.getPDFName("Table"));
      attributes.setDirect(true);
      element.setItem(COSName.A, attributes);
    }
    attributes.setItem(name, value);
  }

  private static COSDictionary elsewhere(COSDictionary page, int number) {
    COSDictionary reference = dictionary(MARKED_CONTENT.getName());
    reference.setItem(COSName.PG, page);
    reference.setInt(COSName.MCID, number);
    reference.setDirect(true);
    return reference;
  }

  private static COSDictionary element(Role role, COSDictionary parent) {
    COSDictionary element = dictionary("StructElem");
    element.setItem(COSName.S, role.tag());
    element.setItem(COSName.P, parent);
    return element;
  }

  private static COSDictionary dictionary(String type) {
    var dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.getPDFName(type));
    return dictionary;
  }

  private static COSArray kids(COSDictionary element) {
    COSArray kids = element.getCOSArray(COSName.K);
    if (kids == null) {
      kids = new COSArray();
      kids.setDirect(true);
      element.setItem(COSName.K, kids);
    }
    return kids;
  }
}

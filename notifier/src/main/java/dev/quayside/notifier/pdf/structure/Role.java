package dev.quayside.notifier.pdf.structure;

import org.apache.pdfbox.cos.COSName;

/** What a piece of the paper is: a heading, a paragraph, a cell, by the names of ISO 32000-1. */
public enum Role {
  DOCUMENT("Document"),
  TITLE("H1"),
  SECTION("H2"),
  PARAGRAPH("P"),
  TABLE("Table"),
  ROW("TR"),
  COLUMN_HEAD("TH"),
  ROW_HEAD("TH"),
  CELL("TD"),
  PICTURE("Figure");

  private final String name;

  Role(String name) {
    this.name = name;
  }

  COSName tag() {
    return COSName.getPDFName(name);
  }
}

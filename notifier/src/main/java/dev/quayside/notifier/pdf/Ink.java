package dev.quayside.notifier.pdf;

import dev.quayside.notifier.pdf.structure.Role;

/**
 * How a piece of text looks.
 *
 * @param size in points
 */
public record Ink(float size, Tint tint, boolean bold) {

  public static final Ink TITLE = new Ink(17, Tint.ACCENT, true);
  public static final Ink NAME = new Ink(13, Tint.DARK, true);
  public static final Ink SECTION = new Ink(10.5f, Tint.ACCENT, true);
  public static final Ink BODY = new Ink(9, Tint.DARK, false);
  public static final Ink STRONG = new Ink(9, Tint.DARK, true);
  public static final Ink LABEL = new Ink(7.5f, Tint.GREY, false);
  public static final Ink SMALL = new Ink(8, Tint.DARK, false);
  public static final Ink SMALL_STRONG = new Ink(8, Tint.DARK, true);
  public static final Ink FAINT = new Ink(8, Tint.GREY, false);

  /** What a line in it is, where nothing else is said of it. */
  Role role() {
    return equals(TITLE) ? Role.TITLE : equals(SECTION) ? Role.SECTION : Role.PARAGRAPH;
  }
}

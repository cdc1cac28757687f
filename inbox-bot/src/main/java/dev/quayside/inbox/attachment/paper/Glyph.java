package dev.quayside.inbox.attachment.paper;

/**
 * A letter where it stands on the page; points, from the upper left corner as one reads.
 *
 * @param y of the line it stands on
 * @param size of its font
 */
record Glyph(String letter, float x, float y, float width, float size) {

  float end() {
    return x + width;
  }

  boolean blank() {
    return letter.isBlank();
  }
}

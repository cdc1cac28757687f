package dev.quayside.inbox.attachment.paper;

import java.util.List;

/**
 * What stands on one line of a page.
 *
 * @param y points from the top
 * @param size of its largest letters
 */
record PrintedLine(List<Segment> segments, float y, float size) {

  PrintedLine {
    segments = List.copyOf(segments);
  }

  /** Nothing but words side by side. */
  boolean single() {
    return segments.size() == 1;
  }

  Segment first() {
    return segments.getFirst();
  }

  /** It stands right below the other, as the next line of the same words does. */
  boolean follows(PrintedLine above) {
    float distance = y - above.y;
    return distance > 0 && distance < 1.45f * Math.max(size, above.size);
  }
}

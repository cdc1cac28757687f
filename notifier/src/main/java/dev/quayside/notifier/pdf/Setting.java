package dev.quayside.notifier.pdf;

/**
 * How far apart the lines of a paper stand.
 *
 * @param leading from line to line, as a multiple of the letters' size
 * @param padding above and below the lines of a table's row, in points
 * @param gaps the empty space between what belongs together, as a part of what it is else
 */
public record Setting(float leading, float padding, float gaps) {

  /** As a paper is read with pleasure. */
  public static final Setting WIDE = new Setting(1.42f, 1.7f, 1);

  /** As close as Chinese letters can stand under each other. */
  public static final Setting CLOSE = new Setting(1.22f, 0.6f, 0.6f);
}

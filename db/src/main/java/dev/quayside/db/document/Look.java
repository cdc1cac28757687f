package dev.quayside.db.document;

import dev.quayside.db.customer.Language;
import java.util.List;
import java.util.Optional;

/**
 * What a house's paper has of its own beside its name and address: colours, words, more lines.
 *
 * @param accent the colour of headings and sums, as 0xRRGGBB
 * @param band the colour behind the heads of tables
 * @param letterhead more lines under the address
 * @param leftOut pieces that are not drawn, by their names
 * @param words what it says in place of our own words
 * @param notes what it adds to its conditions
 * @param inBoth whether each paper is in both languages
 */
public record Look(
    Optional<Integer> accent,
    Optional<Integer> band,
    List<String> letterhead,
    List<String> leftOut,
    List<Worded> words,
    List<Worded> notes,
    boolean inBoth) {

  /** Ours. */
  public static final Look PLAIN =
      new Look(
          Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), false);

  /**
   * A piece of text.
   *
   * @param of which words of ours it stands for; "" where for none
   */
  public record Worded(Language language, String of, String text) {}

  public Look {
    letterhead = List.copyOf(letterhead);
    leftOut = List.copyOf(leftOut);
    words = List.copyOf(words);
    notes = List.copyOf(notes);
  }

  /** The same, in other words. */
  public Look worded(List<Worded> own, List<Worded> more) {
    return new Look(accent, band, letterhead, leftOut, own, more, inBoth);
  }
}

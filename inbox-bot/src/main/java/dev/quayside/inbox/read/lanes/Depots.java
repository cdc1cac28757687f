package dev.quayside.inbox.read.lanes;

import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.List;

/**
 * Finds the warehouses of an on-line shop by the codes sellers write, three letters of an airport
 * and a figure: each is a place of delivery of its own.
 */
public final class Depots {

  private static final Phrase CODE =
      Phrase.exact("(?<![\\p{IsLatin}\\d])[A-Z]{3}\\d(?![\\p{IsLatin}\\d])");
  private static final Phrase TALK =
      Phrase.any("仓|亚马逊|海派|卡派|空派|海卡|双清|包税|\\bfba\\b|\\bamazon\\b|fulfil+ment cent");

  private Depots() {}

  /** Nothing where the message does not speak of warehouses. */
  static List<LaneWords> in(Wording text) {
    if (!Word.in(TALK, text.letters())) {
      return List.of();
    }
    return Word.spans(CODE, text).stream()
        .map(span -> new LaneWords(List.of(), List.of(new Spot(span, false, false)), span, true))
        .toList();
  }

  /** Whether this place is such a warehouse. */
  public static boolean isDepot(String words) {
    return CODE.matcher(words).matches();
  }
}

package dev.quayside.inbox.read.lanes;

import dev.quayside.inbox.read.draft.Door;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.List;
import java.util.Optional;

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

  /** The one such warehouse a message names, where the port before it is named as well. */
  public static Optional<Door> only(Wording text) {
    var all = in(text);
    return all.size() != 1
        ? Optional.empty()
        : Optional.of(text.evidence(all.getFirst().anchor()))
            .map(words -> new Door(words.text(), Optional.empty(), Optional.empty(), words));
  }

  /** Whether this place is such a warehouse. */
  public static boolean isDepot(String words) {
    return CODE.matcher(words).matches();
  }
}

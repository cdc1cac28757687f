package dev.quayside.inbox.read.cargo;

import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.List;
import java.util.Optional;

/** Gives each piece its size where so many pieces are counted once and so many sizes follow. */
final class SizeEach {

  private static final Phrase BESIDE = Phrase.any("^[ ]?(?:[/、,;+&和及与]|and)[ ]?$");

  private SizeEach() {}

  /** "2托: 110x90x85 / 110x90x60": as many sizes as pieces, one of each. */
  static List<CargoDraft.Size> of(Wording text, List<CargoDraft.Size> found) {
    var many = found.size();
    if (many < 2
        || found.getFirst().quantity().filter(n -> n == many).isEmpty()
        || found.stream().skip(1).anyMatch(size -> size.quantity().isPresent())) {
      return List.copyOf(found);
    }
    for (var i = 1; i < many; i++) {
      var before = text.span(found.get(i - 1).evidence()).end();
      var next = text.span(found.get(i).evidence()).start();
      if (before > next || !Word.in(BESIDE, text.letters().substring(before, next))) {
        return List.copyOf(found);
      }
    }
    return found.stream()
        .map(size ->
            new CargoDraft.Size(
                size.lengthCm(), size.widthCm(), size.heightCm(), Optional.of(1), size.evidence()))
        .toList();
  }
}

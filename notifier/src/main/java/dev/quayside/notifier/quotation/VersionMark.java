package dev.quayside.notifier.quotation;

import dev.quayside.notifier.pdf.Ink;
import dev.quayside.notifier.pdf.Paper;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.quotation.words.Piece;
import dev.quayside.notifier.quotation.words.Tongue;
import java.io.IOException;
import java.util.Optional;

/** Which version this is, which one it replaces or is replaced by, and what has changed. */
final class VersionMark {

  private VersionMark() {}

  /** Such as "replaces version 1"; empty on a first version that stands. */
  static Optional<String> of(QuoteSheet sheet, Tongue tongue) {
    int version = sheet.quote().version();
    if (sheet.replacedBy().isPresent()) {
      return Optional.of(tongue.say(Phrase.REPLACED, sheet.replacedBy().get().toString()));
    }
    return version > 1
        ? Optional.of(tongue.say(Phrase.REPLACES, Integer.toString(version - 1)))
        : Optional.empty();
  }

  /** The differences to the version before, where any are told. */
  static void changes(Paper paper, QuoteSheet sheet, Tongue tongue) throws IOException {
    if (sheet.changes().isEmpty() || !tongue.draws(Piece.CHANGES)) {
      return;
    }
    String before = Integer.toString(sheet.quote().version() - 1);
    paper.text(Paper.LEFT, Ink.SECTION, tongue.say(Phrase.CHANGES, before));
    paper.down(16);
    for (String change : sheet.changes()) {
      paper.paragraph(Paper.LEFT + 4, Paper.RIGHT - Paper.LEFT - 8, Ink.BODY, "• " + change);
    }
    paper.gap(8);
  }
}

package dev.quayside.notifier.readback;

import dev.quayside.db.document.Stationery;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.quotation.QuoteSheet;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.quotation.words.Tongue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Compares a finished paper with the quote it is of: every amount in the cell of its charge and its
 * option, every day, port and name beside its word, and nothing else.
 */
final class PaperProof {

  private final String where;
  private final QuoteSheet sheet;
  private final Stationery house;
  private final Fonts fonts;
  private final Tongue tongue;
  private final List<Fault> faults = new ArrayList<>();

  private PaperProof(String where, QuoteSheet sheet, Stationery house, Fonts fonts) {
    this.where = where;
    this.sheet = sheet;
    this.house = house;
    this.fonts = fonts;
    this.tongue = sheet.tongue(house);
  }

  static List<Fault> of(String where, byte[] pdf, QuoteSheet sheet, Stationery house, Fonts fonts) {
    try {
      return of(where, PaperReader.read(pdf), sheet, house, fonts);
    } catch (IOException e) {
      return List.of(new Fault.Unreadable(where, e.toString()));
    }
  }

  static List<Fault> of(
      String where, PaperText text, QuoteSheet sheet, Stationery house, Fonts fonts) {
    var proof = new PaperProof(where, sheet, house, fonts);
    text.unreadable().forEach(what -> proof.faults.add(new Fault.Unreadable(where, what)));
    proof.lines(text.lines());
    proof.margins(text);
    proof.faults.addAll(new TableProof(where, sheet.quote(), proof.tongue).faults(text.tables()));
    return proof.faults;
  }

  private void lines(List<String> lines) {
    GivenQuote quote = sheet.quote();
    var expected = new ArrayList<String>();
    expected.addAll(new FactLines(sheet, house, tongue, fonts).lines());
    expected.addAll(new OptionLines(quote, tongue).lines());
    faults.addAll(Words.settle(where, lines, expected));
    var lane = new ArrayList<String>();
    lane.addAll(FactLines.port(quote.offer().request().origin(), tongue));
    lane.add("→");
    lane.addAll(FactLines.port(quote.offer().request().destination(), tongue));
    if (Collections.indexOfSubList(lines, lane) < 0) {
      faults.add(new Fault.Missing(where, String.join(" ", lane)));
    }
  }

  /** The foot of every page; above it only the head of a table that goes on. */
  private void margins(PaperText text) {
    GivenQuote quote = sheet.quote();
    var heads = new ArrayList<>(List.of(""));
    text.tables().stream()
        .filter(table -> !table.isEmpty())
        .forEach(table -> heads.add(String.join("", table.getFirst())));
    String pages = Integer.toString(text.margins().size());
    for (int i = 0; i < text.margins().size(); i++) {
      String foot =
          Words.bare(
              house.name()
                  + "|"
                  + tongue.say(Phrase.QUOTATION)
                  + FactLines.number(quote, tongue)
                  + tongue.say(Phrase.PAGE, Integer.toString(i + 1), pages));
      String margin = text.margins().get(i);
      if (!margin.endsWith(foot)) {
        faults.add(new Fault.Missing(where, foot));
      } else if (!heads.contains(margin.substring(0, margin.length() - foot.length()))) {
        faults.add(new Fault.Unknown(where, margin));
      }
    }
  }
}

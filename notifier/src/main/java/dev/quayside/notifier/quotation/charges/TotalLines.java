package dev.quayside.notifier.quotation.charges;

import dev.quayside.db.customer.Language;
import dev.quayside.notifier.pdf.Ink;
import dev.quayside.notifier.pdf.Paper;
import dev.quayside.notifier.pdf.Tint;
import dev.quayside.notifier.pdf.structure.Role;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.quotation.words.Tongue;
import dev.quayside.notifier.wording.Amounts;
import dev.quayside.notifier.wording.Names;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import java.io.IOException;

/**
 * The sums under a table: one per currency, and one for comparison with the exchange rate it stands
 * on.
 */
final class TotalLines {

  private static final float LINE = 15;
  private static final Ink SUM = new Ink(10.5f, Tint.ACCENT, true);

  private TotalLines() {}

  static void draw(Paper paper, Totals totals, Tongue tongue) throws IOException {
    paper.room((totals.byCurrency().size() + 4) * LINE);
    paper.down(4);
    if (!Amounts.isConverted(totals)) {
      for (Money sum : totals.byCurrency()) {
        line(paper, SUM, tongue.say(Phrase.SUM), sum);
      }
      paper.down(3);
      return;
    }
    for (Money sum : totals.byCurrency()) {
      line(paper, Ink.STRONG, tongue.totalIn(code(sum)), sum);
    }
    var converted = totals.inAll().orElseThrow();
    line(
        paper, SUM, tongue.say(Phrase.ALL_CONVERTED, code(converted.amount())), converted.amount());
    for (Language language : tongue.languages()) {
      String rates = Names.list(Amounts.rates(totals, language), language);
      note(paper, tongue.in(language, Phrase.CONVERTED_BY, rates));
    }
    paper.down(3);
  }

  private static void note(Paper paper, String note) throws IOException {
    paper.begin(Role.PARAGRAPH);
    for (String line : paper.lines(Ink.LABEL, note, Paper.RIGHT - Paper.LEFT - 8)) {
      paper.textEndingAt(Paper.RIGHT - 4, Ink.LABEL, line);
      paper.down(LINE - 3);
    }
    paper.end();
  }

  private static void line(Paper paper, Ink ink, String label, Money sum) throws IOException {
    String amount = Amounts.of(sum);
    paper.begin(Role.PARAGRAPH);
    paper.textEndingAt(Paper.RIGHT - 120, ink, label);
    paper.textEndingAt(Paper.RIGHT - 4, ink, amount);
    paper.end();
    paper.down(LINE);
  }

  private static String code(Money money) {
    return money.currency().getCurrencyCode();
  }
}

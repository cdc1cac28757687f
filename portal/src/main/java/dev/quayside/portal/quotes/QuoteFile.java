package dev.quayside.portal.quotes;

import dev.quayside.portal.library.export.FileKind;
import dev.quayside.portal.library.export.TableCell;
import dev.quayside.portal.library.export.TableCell.Day;
import dev.quayside.portal.library.export.TableCell.Figure;
import dev.quayside.portal.library.export.TableCell.Text;
import dev.quayside.portal.library.export.TableFile;
import dev.quayside.portal.words.Wording;
import dev.quayside.rates.money.Money;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A customer's quotes as a spreadsheet. */
final class QuoteFile {

  private QuoteFile() {}

  /** Into a new file, which is the caller's to delete. */
  static Path write(List<QuoteLine> lines, Wording words) {
    return TableFile.write(
        FileKind.CSV,
        List.of(
            words.text("quote.number"),
            words.text("task.customer"),
            words.text("quote.date"),
            words.text("rates.from"),
            words.text("rates.to"),
            words.text("load"),
            words.text("invoices.amount"),
            words.text("figures.currency"),
            words.text("validUntil"),
            words.text("state")),
        lines.stream().map(line -> row(line, words)).toList());
  }

  private static List<TableCell> row(QuoteLine line, Wording words) {
    var quote = line.quote();
    var request = quote.offer().request();
    List<Money> total = line.total();
    // Where it cannot be summed up, each sum stands with its currency.
    TableCell amount =
        total.size() == 1
            ? new Figure(total.getFirst().amount())
            : new Text(total.stream().map(words::money).collect(Collectors.joining(" + ")));
    return List.of(
        new Text(quote.number()),
        new Text(quote.buyer()),
        new Day(words.dayOf(quote.givenAt())),
        new Text(request.origin().code().code()),
        new Text(request.destination().code().code()),
        new Text(request.load().toString()),
        amount,
        new Text(total.size() == 1 ? total.getFirst().currency().getCurrencyCode() : ""),
        new Day(quote.offer().validUntil()),
        new Text(words.of(line.standing())));
  }
}

package dev.quayside.portal.library.export;

import dev.quayside.db.Books;
import dev.quayside.db.rate.search.Position;
import dev.quayside.db.rate.search.RatePage;
import dev.quayside.db.rate.search.RateSearch;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.schedule.Validity;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes the rates of a search into a file, page by page, so that a large library needs no more
 * memory than a small one. They are read twice: once to know the columns, once to write the rows.
 */
public final class RateExport {

  /** A sheet beyond that helps nobody; the export says so in its name. */
  public static final int MOST_RATES = 50_000;

  private static final int AT_ONCE = 1_000;

  private final Books books;
  private final RateSearch search;
  private final Function<CustomerId, String> customers;
  private final int most;

  /**
   * @param books of one transaction that sees one state of the library
   * @param customers the codes by which sheets name customers
   */
  public RateExport(Books books, RateSearch search, Function<CustomerId, String> customers) {
    this(books, search, customers, MOST_RATES);
  }

  public RateExport(
      Books books, RateSearch search, Function<CustomerId, String> customers, int most) {
    this.books = books;
    this.search = search;
    this.customers = customers;
    this.most = most;
  }

  /**
   * What was written.
   *
   * @param all whether nothing had to be left out
   */
  public record Written(Path file, int rates, boolean all) {}

  /** Into a new file, which is the caller's to delete. */
  public Written write(FileKind kind) {
    var plan = new SheetPlan();
    int[] count = {0};
    boolean all =
        forEach(rate -> {
          plan.add(rate);
          count[0]++;
        });
    var sheet = new SheetLine(plan, customers);
    try {
      Path file = Files.createTempFile("rates", "." + kind.ending());
      try (var out = new BufferedOutputStream(Files.newOutputStream(file));
          TableFile table = TableFile.open(kind, out)) {
        if (plan.by().isEmpty()) {
          table.headings(sheet.headings(Validity.By.DEPARTURE));
        }
        for (Validity.By by : plan.by()) {
          table.headings(sheet.headings(by));
          forEach(rate -> {
            if (rate.validity().by() == by) {
              write(table, sheet, rate);
            }
          });
        }
      }
      return new Written(file, count[0], all);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write the export", e);
    }
  }

  private static void write(TableFile table, SheetLine sheet, Rate rate) {
    try {
      table.row(sheet.cells(rate));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** False where there are more rates than an export holds. */
  private boolean forEach(Consumer<Rate> each) {
    Optional<Position> after = Optional.empty();
    int left = most;
    do {
      RatePage page = books.rates().search(search, after, Math.min(AT_ONCE, left));
      page.rates().forEach(each);
      left -= page.rates().size();
      after = page.next();
    } while (after.isPresent() && left > 0);
    return after.isEmpty();
  }
}

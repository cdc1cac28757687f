package dev.quayside.app.demo.sample;

import dev.quayside.app.people.CustomerFile;
import dev.quayside.app.people.CustomerFiling;
import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.customer.Customer;
import dev.quayside.db.customer.Language;
import dev.quayside.db.user.User;
import dev.quayside.portal.ratesheet.RateSheet;
import dev.quayside.portal.ratesheet.RateSheetReader;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.money.ExchangeRate;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.ChargeNames;
import dev.quayside.rates.tariff.CustomerId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Fills an empty book with the samples; in a filled one only what has aged is added. */
public final class SampleBook {

  /** The password of every sample user. */
  public static final String PASSWORD = "harbour-demo";

  private final SampleFiles files;
  private final DemoDay day;
  private final Places places;
  private final UnaryOperator<String> hash;

  public SampleBook(SampleFiles files, DemoDay day, Places places, UnaryOperator<String> hash) {
    this.files = files;
    this.day = day;
    this.places = places;
    this.hash = hash;
  }

  public void fill(Db db, Instant now) {
    db.use(books -> {
      fillCustomers(books);
      fillUsers(books);
      fillTerms(books);
      fillRates(books, now);
      SampleShipments.fill(books, files, day, now);
    });
  }

  private void fillCustomers(Books books) {
    if (!(CustomerFile.read(files.file("customers")) instanceof CustomerFile.Result.Read read)
        || !read.problems().isEmpty()
        || !CustomerFiling.file(books, read.entries()).isEmpty()) {
      throw new IllegalStateException("Our own sample customers have mistakes");
    }
  }

  private void fillUsers(Books books) {
    for (Map<String, String> row : files.rows("users")) {
      String email = row.getOrDefault("email", "");
      if (books.users().byEmail(email).isEmpty()) {
        books
            .users()
            .put(
                email,
                row.getOrDefault("name", ""),
                User.Role.valueOf(row.getOrDefault("role", "").toUpperCase(Locale.ROOT)),
                customer(books, row),
                Language.answering(row.getOrDefault("language", "")),
                hash.apply(PASSWORD));
      }
    }
  }

  private void fillTerms(Books books) {
    for (Map<String, String> row : files.rows("exchange")) {
      books
          .terms()
          .addExchange(
              ExchangeRate.of(
                  row.getOrDefault("from", ""),
                  row.getOrDefault("to", ""),
                  row.getOrDefault("factor", ""),
                  day.today(),
                  row.getOrDefault("source", "")));
    }
    if (books.terms().terms().margins().rules().isEmpty()) {
      files.rows("margins").forEach(row -> books.terms().addMargin(margin(books, row)));
    }
  }

  private static MarginRule margin(Books books, Map<String, String> row) {
    String percent = row.getOrDefault("percent", "");
    String[] amount = row.getOrDefault("amount", "").split(" ", 2);
    String[] lane = row.getOrDefault("lane", "").split("-", 2);
    return new MarginRule(
        row.getOrDefault("name", ""),
        customer(books, row),
        lane.length == 2 ? Optional.of(Lane.of(lane[0], lane[1])) : Optional.empty(),
        percent.isEmpty()
            ? new Margin.PerContainer(Money.of(amount[0], amount[1]))
            : new Margin.Percent(new BigDecimal(percent)));
  }

  private void fillRates(Books books, Instant now) {
    var shanghaiToLosAngeles = Lane.of("CNSHA", "USLAX");
    var soon = RateQuery.exactly(shanghaiToLosAngeles, Optional.empty(), day.day("today+30"));
    if (!books.rates().find(soon).isEmpty()) {
      return;
    }
    var reader =
        new RateSheetReader(
            places,
            Carriers.builtIn(),
            ChargeNames.builtIn(),
            code -> books.customers().byCode(code).map(Customer::id));
    switch (reader.read(files.file("rates"))) {
      case RateSheet.Read(var rates, var problems, var _, var _) when problems.isEmpty() ->
          books.rates().publish("rates.csv", rates, now);
      case RateSheet other ->
          throw new IllegalStateException("Our own sample rates have mistakes: " + other);
    }
  }

  static Optional<CustomerId> customer(Books books, Map<String, String> row) {
    return books.customers().byCode(row.getOrDefault("customer", "")).map(Customer::id);
  }
}

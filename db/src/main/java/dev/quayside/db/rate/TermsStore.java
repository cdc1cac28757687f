package dev.quayside.db.rate;

import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.MarginRules;
import dev.quayside.rates.money.ExchangeRate;
import dev.quayside.rates.money.ExchangeRates;
import dev.quayside.rates.quote.HouseTerms;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.hibernate.StatelessSession;

/** What the house goes by when it prices: margins and exchange rates. */
public final class TermsStore {

  public static final List<Class<?>> ROWS = List.of(MarginRow.class);

  /** Sea freight is quoted in US dollars; totals are compared and summed up in them. */
  private static final Currency HOUSE_CURRENCY = Currency.getInstance("USD");

  private final StatelessSession session;

  public TermsStore(StatelessSession session) {
    this.session = session;
  }

  public HouseTerms terms() {
    return new HouseTerms(
        new MarginRules(margins()), new ExchangeRates(exchange()), HOUSE_CURRENCY);
  }

  public void addMargin(MarginRule rule) {
    session.insert(MarginRow.of(rule));
  }

  /** Adds the rate of a day; the same day's earlier one is replaced. */
  public void addExchange(ExchangeRate rate) {
    session
        .createNativeMutationQuery(
            """
            insert into exchange_rate (from_currency, to_currency, day, factor, source)
            values (:from, :to, :day, :factor, :source)
            on conflict (from_currency, to_currency, day) do update
              set factor = excluded.factor, source = excluded.source\
            """)
        .setParameter("from", rate.from().getCurrencyCode())
        .setParameter("to", rate.to().getCurrencyCode())
        .setParameter("day", rate.day())
        .setParameter("factor", rate.factor())
        .setParameter("source", rate.source())
        .executeUpdate();
  }

  private List<MarginRule> margins() {
    return session
        .createSelectionQuery("from MarginRow order by id", MarginRow.class)
        .getResultStream()
        .map(MarginRow::toRule)
        .toList();
  }

  /** The newest two of each pair: today's, and the one before should today's be dated ahead. */
  private List<ExchangeRate> exchange() {
    return session
        .createNativeQuery(
            """
            select from_currency, to_currency, day, factor, source from (
              select *, row_number() over (
                partition by from_currency, to_currency order by day desc) as nth
              from exchange_rate where day <= current_date + 1) newest
            where nth <= 2\
            """,
            Object[].class)
        .getResultStream()
        .map(row ->
            new ExchangeRate(
                Currency.getInstance((String) row[0]),
                Currency.getInstance((String) row[1]),
                (BigDecimal) row[3],
                day(row[2]),
                (String) row[4]))
        .toList();
  }

  private static LocalDate day(Object column) {
    return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
  }
}

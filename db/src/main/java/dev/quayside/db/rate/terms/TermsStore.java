package dev.quayside.db.rate.terms;

import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.MarginRules;
import dev.quayside.rates.margin.concession.Bargain;
import dev.quayside.rates.margin.concession.ConcessionRule;
import dev.quayside.rates.margin.floor.Approval;
import dev.quayside.rates.margin.floor.FloorRule;
import dev.quayside.rates.margin.floor.FloorRules;
import dev.quayside.rates.money.ExchangeRate;
import dev.quayside.rates.money.ExchangeRates;
import dev.quayside.rates.quote.HouseTerms;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * What the house goes by when it prices: margins, floors, concessions, who approved what, exchange
 * rates. A rule is never deleted; it ends on a day.
 */
public final class TermsStore {

  public static final List<Class<?>> ROWS =
      List.of(
          MarginRow.class,
          FloorRow.class,
          ConcessionRow.class,
          ApprovalRow.class,
          ReachColumns.class,
          AmountColumns.class);

  /** Sea freight is quoted in US dollars; totals are compared and summed up in them. */
  private static final Currency HOUSE_CURRENCY = Currency.getInstance("USD");

  /** An approval is for one quote of one day, and so soon of no more use. */
  private static final int APPROVALS = 200;

  private final StatelessSession session;

  public TermsStore(StatelessSession session) {
    this.session = session;
  }

  /** As they are for whoever asks for a price. */
  public HouseTerms terms() {
    return terms(List.of());
  }

  /** The same for somebody who bargains and was met so far, with what he may be let off. */
  public HouseTerms terms(Bargain reached) {
    return terms(concessions().stream().map(Kept::rule).toList()).after(reached);
  }

  private HouseTerms terms(List<ConcessionRule> concessions) {
    return new HouseTerms(
        new MarginRules(margins().stream().map(Kept::rule).toList()),
        new FloorRules(floors().stream().map(Kept::rule).toList()),
        exchange(),
        HOUSE_CURRENCY,
        approvals(),
        concessions,
        Optional.empty());
  }

  /** All margin rules, also those that have ended, in the order in which they were made. */
  public List<Kept<MarginRule>> margins() {
    return session
        .createSelectionQuery("from MarginRow order by id", MarginRow.class)
        .getResultStream()
        .map(MarginRow::toRule)
        .toList();
  }

  /** Gives back the number by which it is ended. */
  public long addMargin(MarginRule rule) {
    var row = MarginRow.of(rule);
    session.insert(row);
    return Objects.requireNonNull(row.id);
  }

  /**
   * Lets a margin rule end.
   *
   * @param lastDay the last one on which it holds
   * @return false where there is no rule of that number
   */
  public boolean endMargin(long number, LocalDate lastDay) {
    return end("MarginRow", number, lastDay);
  }

  /** All floors, also those that have ended, in the order in which they were made. */
  public List<Kept<FloorRule>> floors() {
    return session
        .createSelectionQuery("from FloorRow order by id", FloorRow.class)
        .getResultStream()
        .map(FloorRow::toRule)
        .toList();
  }

  /** Gives back the number by which it is ended. */
  public long addFloor(FloorRule rule) {
    var row = FloorRow.of(rule);
    session.insert(row);
    return Objects.requireNonNull(row.id);
  }

  /** Lets a floor end, as {@link #endMargin} does a margin. */
  public boolean endFloor(long number, LocalDate lastDay) {
    return end("FloorRow", number, lastDay);
  }

  /** All concessions, also those that have ended, in the order in which they were made. */
  public List<Kept<ConcessionRule>> concessions() {
    return session
        .createSelectionQuery("from ConcessionRow order by id", ConcessionRow.class)
        .getResultStream()
        .map(ConcessionRow::toRule)
        .toList();
  }

  /** Gives back the number by which it is ended. */
  public long addConcession(ConcessionRule rule) {
    var row = ConcessionRow.of(rule);
    session.insert(row);
    return Objects.requireNonNull(row.id);
  }

  /** Lets a concession end, as {@link #endMargin} does a margin. */
  public boolean endConcession(long number, LocalDate lastDay) {
    return end("ConcessionRow", number, lastDay);
  }

  /** Lets one very quote go below its floor; said twice by one person it counts once. */
  public void approve(Approval approval) {
    session
        .createNativeMutationQuery(
            """
            insert into approval (seal, approved_by, day) values (:seal, :by, :day)
            on conflict (seal, approved_by) do nothing\
            """)
        .setParameter("seal", approval.seal())
        .setParameter("by", approval.by())
        .setParameter("day", approval.on())
        .executeUpdate();
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

  /** Exchange rates as they were entered, the newest day first. */
  public List<ExchangeRate> exchangeRates(int limit) {
    return session
        .createNativeQuery(
            """
            select from_currency, to_currency, day, factor, source from exchange_rate
            order by day desc, from_currency, to_currency\
            """,
            Object[].class)
        .setMaxResults(limit)
        .getResultStream()
        .map(TermsStore::rate)
        .toList();
  }

  private boolean end(String rows, long number, LocalDate lastDay) {
    return session
            .createMutationQuery("update " + rows + " set expires = :day where id = :number")
            .setParameter("day", lastDay)
            .setParameter("number", number)
            .executeUpdate()
        == 1;
  }

  private List<Approval> approvals() {
    return session
        .createSelectionQuery("from ApprovalRow order by id desc", ApprovalRow.class)
        .setMaxResults(APPROVALS)
        .getResultStream()
        .map(ApprovalRow::toApproval)
        .toList();
  }

  /**
   * Rates of exchange to reckon by, the newest two of each pair: today's, and the one before should
   * today's be dated ahead.
   */
  public ExchangeRates exchange() {
    return new ExchangeRates(
        session
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
            .map(TermsStore::rate)
            .toList());
  }

  private static ExchangeRate rate(Object[] row) {
    return new ExchangeRate(
        Currency.getInstance((String) row[0]),
        Currency.getInstance((String) row[1]),
        (BigDecimal) row[3],
        day(row[2]),
        (String) row[4]);
  }

  private static LocalDate day(Object column) {
    return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
  }
}

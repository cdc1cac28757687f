package dev.quayside.db.held;

import dev.quayside.db.held.HeldInquiry.Change;
import dev.quayside.db.held.HeldInquiry.State;
import dev.quayside.db.json.FactJson;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.RateRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** How held quotes lie in the book. */
final class HeldReading {

  private final StatelessSession session;

  HeldReading(StatelessSession session) {
    this.session = session;
  }

  void replace(long inquiry, List<HeldQuote> quotes) {
    session
        .createNativeMutationQuery("delete from held_quote where inquiry_id = :inquiry")
        .setParameter("inquiry", inquiry)
        .executeUpdate();
    for (HeldQuote quote : quotes) {
      session
          .createNativeMutationQuery(
              """
              insert into held_quote
                (inquiry_id, nth, seal, request, option, reason, short_by, short_currency)
              values (:inquiry, :nth, :seal, cast(:request as json), cast(:option as json),
                      :reason, :short, :currency)
              on conflict do nothing\
              """)
          .setParameter("inquiry", inquiry)
          .setParameter("nth", quote.nth())
          .setParameter("seal", quote.seal())
          .setParameter("request", FactJson.write(quote.request()))
          .setParameter("option", FactJson.write(quote.option()))
          .setParameter("reason", quote.reason())
          .setParameter("short", quote.shortBy().amount())
          .setParameter("currency", quote.shortBy().currency().getCurrencyCode())
          .executeUpdate();
    }
  }

  List<HeldInquiry> find(String rest) {
    return session
        .createNativeQuery(
            """
            select h.inquiry_id, i.subject, coalesce(c.name, nullif(i.sender_name, ''), i.sender),
                   h.held_at, h.state, h.decided_by, h.decided_at, h.change
            from held_inquiry h
            join inquiry i on i.id = h.inquiry_id
            left join customer c on c.id = i.customer_id
            """
                + rest,
            Object[].class)
        .getResultList()
        .stream()
        .map(this::inquiry)
        .toList();
  }

  /** The first of each request lacks least. */
  List<HeldQuote> quotes(long inquiry, boolean onlyApproved) {
    return session
        .createNativeQuery(
            """
            select nth, cast(request as text), cast(option as text), seal, short_by,
                   short_currency, reason
            from held_quote where inquiry_id = :inquiry and (approved or not :only)
            order by nth, short_by, seal\
            """,
            Object[].class)
        .setParameter("inquiry", inquiry)
        .setParameter("only", onlyApproved)
        .getResultStream()
        .map(row ->
            new HeldQuote(
                (Integer) row[0],
                FactJson.read((String) row[1], RateRequest.class),
                FactJson.read((String) row[2], Option.class),
                (String) row[3],
                new Money((BigDecimal) row[4], Currency.getInstance((String) row[5])),
                (String) row[6]))
        .toList();
  }

  private HeldInquiry inquiry(@Nullable Object[] row) {
    long number = (Long) Objects.requireNonNull(row[0]);
    return new HeldInquiry(
        number,
        text(row[1]),
        text(row[2]),
        (Instant) Objects.requireNonNull(row[3]),
        State.valueOf(text(row[4])),
        text(row[5]),
        Optional.ofNullable((Instant) row[6]),
        Change.valueOf(text(row[7])),
        quotes(number, false));
  }

  private static String text(@Nullable Object column) {
    return (String) Objects.requireNonNull(column);
  }
}

package dev.quayside.db.quote;

import dev.quayside.db.task.SalesTask;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.db.task.TaskStore;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.db.user.User;
import dev.quayside.db.user.UserStore;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.commodity.Commodities;
import dev.quayside.rates.told.Told;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * Finds who else was quoted for the same cargo: a colleague of the customer's gets the standing
 * price again, and of other houses that ask sales alone are told.
 */
public final class SameCargo {

  private static final Duration SEEN_WITHIN = Duration.ofHours(9);
  private static final int MOST = 10;
  private static final String ANY_KIND = "general cargo";

  private final StatelessSession session;

  SameCargo(StatelessSession session) {
    this.session = session;
  }

  /** Such as "FCL CNSHA-USLAX 3x40HC 34500 kg ceramic tiles". */
  static String line(RateRequest request) {
    return "%s %s-%s %s %s kg %s"
        .formatted(
            request.mode(),
            request.origin().code(),
            request.destination().code(),
            request.load(),
            request.goods().grossKg().map(SameCargo::plain).orElse("?"),
            request.goods().description().map(SameCargo::goods).orElse(""));
  }

  /** Cargo of any kind is one cargo, whatever it is called: "general cargo", FAK, 普货. */
  private static String goods(String description) {
    return Commodities.builtIn().anyKind(description)
        ? ANY_KIND
        : description.strip().toLowerCase(Locale.ROOT);
  }

  private static String plain(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }

  /**
   * What the customer holds for the cargo of an offer, at another price than would be given now.
   */
  public sealed interface Held {

    /** Nothing, or what would be given now. */
    record Nothing() implements Held {}

    /** This very cargo. */
    record Same(GivenQuote quote) implements Held {}

    /** This cargo with other trucks, or none: from port to port it would have two prices. */
    record OtherFreight(GivenQuote quote) implements Held {}
  }

  /** The newest that still holds counts. A quote that others read along is no other's. */
  public Held held(Offer now) {
    RateRequest request = now.request();
    Optional<GivenQuote> otherTrucks = Optional.empty();
    for (String number : numbers(request)) {
      Optional<GivenQuote> quote = atSea(number, request);
      if (quote.map(it -> it.offer().request().haulage()).equals(Optional.of(request.haulage()))) {
        return quote
            .filter(it -> !it.offer().options().equals(now.options()))
            .<Held>map(Held.Same::new)
            .orElseGet(Held.Nothing::new);
      }
      otherTrucks = otherTrucks.or(() -> quote);
    }
    return otherTrucks
        .filter(it -> !portToPort(it.offer()).equals(portToPort(now)))
        .<Held>map(Held.OtherFreight::new)
        .orElseGet(Held.Nothing::new);
  }

  /** The same cargo from port to port, whatever trucks were wanted beside. */
  private Optional<GivenQuote> atSea(String number, RateRequest request) {
    return new QuoteStore(session)
        .current(number)
        .filter(quote -> !quote.offer().validUntil().isBefore(request.askedOn()))
        .filter(quote -> same(quote.offer().request(), request));
  }

  /**
   * What stands for this very cargo, where it is another price than would be given now; else what
   * would.
   */
  public PricedOffer onePrice(PricedOffer now) {
    return otherPrice(now.offer()).flatMap(this::again).orElse(now);
  }

  /**
   * A quote that stands, to be given once more; empty where nobody knows what it was priced from.
   */
  public Optional<PricedOffer> again(GivenQuote quote) {
    return new PricedFromFile(session)
        .find(quote.number(), quote.version())
        .map(from -> new PricedOffer(quote.offer(), from, Optional.of(quote.number())));
  }

  /** The quote that stands for this very cargo at another price than would be given now. */
  public Optional<GivenQuote> otherPrice(Offer now) {
    return held(now) instanceof Held.Same(GivenQuote quote) ? Optional.of(quote) : Optional.empty();
  }

  private static List<List<ChargeLine>> portToPort(Offer offer) {
    return offer.options().stream()
        .map(option -> option.lines().stream().filter(line -> !line.leg().isByTruck()).toList())
        .toList();
  }

  private static boolean same(RateRequest one, RateRequest other) {
    return line(one).equals(line(other))
        && one.buyer().equals(other.buyer())
        && one.incoterm().equals(other.incoterm())
        && one.carriers().equals(other.carriers())
        && one.goods().dangerous() == other.goods().dangerous()
        && week(one).equals(week(other));
  }

  /** When the cargo is ready, to the week. */
  private static String week(RateRequest request) {
    LocalDate ready = request.ready();
    return ready.get(IsoFields.WEEK_BASED_YEAR)
        + "-"
        + ready.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  private List<String> numbers(RateRequest request) {
    return request.buyer().customer().map(customer -> numbers(request, customer)).orElse(List.of());
  }

  private List<String> numbers(RateRequest request, CustomerId customer) {
    return session
        .createNativeQuery(
            """
            select q.number from quote_version v join quote q on q.id = v.quote_id
            where v.cargo = :cargo and v.cargo <> '' and v.valid_until >= :today and not v.unsent
              and q.customer_id = :customer
            order by v.given_at desc, q.id desc limit 10\
            """,
            String.class)
        .setParameter("cargo", line(request))
        .setParameter("today", request.askedOn())
        .setParameter("customer", customer.value())
        .getResultList();
  }

  /**
   * Somebody else asked for what was just quoted.
   *
   * @param who a customer's name, or a writer's
   */
  private record Other(String number, String who, boolean colleague) {}

  /** Tells sales who else was quoted for the same cargo; neither is told of the other. */
  void tell(
      String number,
      long inquiry,
      Optional<CustomerId> customer,
      RateRequest request,
      Optional<String> sameAs,
      Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneId.systemDefault());
    List<Other> others =
        others(number, inquiry, customer, request, today).stream()
            .filter(other -> other.colleague() || told(request))
            .toList();
    if (others.isEmpty()) {
      return;
    }
    Told about =
        Told.of(
                "%s is for the same cargo as %s",
                "%s 与 %s 为同一批货",
                number,
                others.stream()
                    .map(other -> other.number() + " (" + other.who() + ")")
                    .collect(Collectors.joining(", ")))
            .and(
                sameAs
                    .map(given -> Told.of("the price of %s was given again", "沿用了 %s 的价格", given))
                    .orElse(Told.NOTHING))
            .and(new Told("none of them is told of another", "各方均未被告知对方"));
    Optional<Long> owner = new UserStore(session).answering(customer).map(User::id);
    Instant due = new WorkingHours(ZoneId.systemDefault()).after(now, SEEN_WITHIN);
    new TaskStore(session)
        .openOrAdd(new SalesTask(Kind.SAME_CARGO, customer, inquiry, about, owner, due), now);
  }

  /** Boxes alone are asked for by many; weight and goods as well are one shipment's. */
  private static boolean told(RateRequest request) {
    return request.goods().description().isPresent()
        && (request.load() instanceof Loose || request.goods().grossKg().isPresent());
  }

  private List<Other> others(
      String number,
      long inquiry,
      Optional<CustomerId> customer,
      RateRequest request,
      LocalDate today) {
    return session
        .createNativeQuery(
            """
            select q.number, coalesce(c.name || ', ', '') || i.sender as who,
              coalesce(q.customer_id = cast(:customer as bigint), false) as colleague
            from quote_version v
            join quote q on q.id = v.quote_id
            join inquiry i on i.id = q.inquiry_id
            join inquiry mine on mine.id = :inquiry
            left join customer c on c.id = q.customer_id
            where v.cargo = :cargo and v.cargo <> '' and v.valid_until >= :today and v.version = 1
              and q.number <> :number and i.sender <> mine.sender
            order by q.id desc limit :most\
            """,
            Object[].class)
        .addScalar("number", String.class)
        .addScalar("who", String.class)
        .addScalar("colleague", Boolean.class)
        .setParameter("customer", customer.map(CustomerId::value).orElse(null), Long.class)
        .setParameter("inquiry", inquiry)
        .setParameter("cargo", line(request))
        .setParameter("today", today)
        .setParameter("number", number)
        .setParameter("most", MOST)
        .getResultList()
        .stream()
        .map(row -> new Other((String) row[0], (String) row[1], (Boolean) row[2]))
        .toList();
  }
}

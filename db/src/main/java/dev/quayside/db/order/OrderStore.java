package dev.quayside.db.order;

import dev.quayside.db.credit.CreditDesk;
import dev.quayside.db.credit.Payment;
import dev.quayside.db.json.FactJson;
import dev.quayside.db.outbox.Earlier;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.quote.QuoteStore;
import dev.quayside.db.secret.HouseSecrets;
import dev.quayside.db.task.TaskStore;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.db.timeline.Happening;
import dev.quayside.db.timeline.TimelineStore;
import dev.quayside.db.user.User;
import dev.quayside.db.user.UserStore;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Takes a customer's yes or no to a quote, once, and drafts the order. */
public final class OrderStore {

  private static final String SECRET = "quote";

  private final StatelessSession session;
  private final QuoteStore quotes;
  private final Standings standings;

  public OrderStore(StatelessSession session) {
    this.session = session;
    this.quotes = new QuoteStore(session);
    this.standings = new Standings(session);
  }

  /** What opens the page of this version of a quote. */
  public QuoteToken token(String number, int version) {
    return QuoteToken.of(secret(), number, version);
  }

  /** Whether this house made the token, and there is what it opens. */
  public boolean proved(QuoteToken token) {
    return token.fits(secret()) && quotes.version(token.number(), token.version()).isPresent();
  }

  private byte[] secret() {
    return new HouseSecrets(session).of(SECRET);
  }

  /**
   * How a version of a quote stands.
   *
   * @param house its zone counts where the customer's own is not known
   */
  public Optional<QuoteStanding> standing(
      String number, int version, WorkingHours house, Instant now) {
    return quotes.version(number, version).map(quote -> standings.of(quote, house.zone(), now));
  }

  /** How everything stands that was quoted in a conversation, each in the version that counts. */
  public List<QuoteStanding> quotedIn(long conversation, WorkingHours house, Instant now) {
    return quotes.standingIn(conversation).stream()
        .map(quote -> standings.of(quote, house.zone(), now))
        .toList();
  }

  /**
   * Makes an order of a quote, with the tasks of those who go on with it, unless it cannot be
   * accepted any more. Of two who accept at once the second is told of the first.
   */
  public Accepted accept(Acceptance asked, WorkingHours house, Instant now) {
    Optional<Long> inquiry = quotes.hold(asked.number());
    Optional<GivenQuote> quote = quotes.version(asked.number(), asked.version());
    if (inquiry.isEmpty() || quote.isEmpty()) {
      return new Accepted.NoSuchThing();
    }
    return switch (standings.of(quote.get(), house.zone(), now)) {
      case QuoteStanding.Open _, QuoteStanding.TurnedDown _ ->
          accept(asked, quote.get(), inquiry.get(), house, now);
      case QuoteStanding.Taken why -> new Accepted.Not(why);
      case QuoteStanding.Replaced why -> new Accepted.Not(why);
      case QuoteStanding.Expired why -> new Accepted.Not(why);
    };
  }

  private Accepted accept(
      Acceptance asked, GivenQuote quote, long inquiry, WorkingHours house, Instant now) {
    List<Option> options = quote.offer().options();
    if (asked.option() < 1 || asked.option() > options.size()) {
      return new Accepted.NoSuchThing();
    }
    Option chosen = options.get(asked.option() - 1);
    var lastDay = chosen.validity().to();
    if (standings.over(quote, lastDay, house.zone(), now)) {
      return new Accepted.Not(new QuoteStanding.Expired(quote, lastDay));
    }
    standings.keepAccepted(asked, now);
    var same = new SameShipment(session);
    Optional<Earlier> earlier = same.earlier(quote, inquiry, now);
    OrderDraft order = draft(asked, quote, chosen, inquiry, earlier, now);
    session
        .createNativeMutationQuery(
            """
            insert into order_draft (number, quote_id, version, customer_id, draft, made_at)
            select :number, id, :version, customer_id, cast(:draft as json), :now
            from quote where number = :quote\
            """)
        .setParameter("number", order.number())
        .setParameter("version", order.version())
        .setParameter("draft", FactJson.write(order))
        .setParameter("now", now)
        .setParameter("quote", order.quote())
        .executeUpdate();
    var tasks = handOverTasks(house, now);
    Optional<User> owner = new UserStore(session).answering(order.customer());
    earlier.ifPresentOrElse(
        other -> {
          same.ask(order.number(), other);
          tasks.ask(order, other, inquiry, owner);
        },
        () -> tasks.open(order, inquiry, owner, credit(order, quote.payment(), now)));
    tell(quote, new Happening.AcceptedQuote(order.quote(), order.number()), now);
    return new Accepted.Done(order);
  }

  private HandOverTasks handOverTasks(WorkingHours house, Instant now) {
    return new HandOverTasks(new TaskStore(session), house, now);
  }

  private Optional<Told> credit(OrderDraft order, Payment payment, Instant now) {
    return new CreditDesk(session).figures(order.customer(), order.chosen(), payment, now);
  }

  /** An order turns out to be a shipment of its own: the tasks of those who go on are opened. */
  public void handOver(String number, WorkingHours house, Instant now) {
    OrderDraft order = find("where o.number = :number", number).orElseThrow();
    Payment payment =
        quotes.version(order.quote(), order.version()).map(GivenQuote::payment).orElseThrow();
    handOverTasks(house, now)
        .open(
            order,
            quotes.inquiryOf(order.quote()),
            new UserStore(session).answering(order.customer()),
            credit(order, payment, now));
  }

  /** Closes again what was opened so at that moment, as far as nobody has done it. */
  public void takeBackHandOver(String number, Instant openedAt) {
    find("where o.number = :number", number)
        .ifPresent(order -> new TaskStore(session).takeBack(order.quote(), openedAt));
  }

  private OrderDraft draft(
      Acceptance asked,
      GivenQuote quote,
      Option chosen,
      long inquiry,
      Optional<Earlier> earlier,
      Instant now) {
    String number =
        "O"
            + session
                .createNativeQuery("select nextval('order_number')", Long.class)
                .getSingleResult();
    return new OrderDraft(
        number,
        asked.number(),
        asked.version(),
        quote.customer(),
        quote.buyer(),
        asked.option(),
        quote.offer().request(),
        chosen,
        Wish.in(standings.said(inquiry) + "\n" + asked.words()),
        asked.who(),
        asked.way(),
        asked.words(),
        isFirst(quote.customer()),
        now,
        earlier);
  }

  /** Of whom we do not know, every order is checked as a first one. */
  private boolean isFirst(Optional<CustomerId> customer) {
    return customer.isEmpty()
        || session
            .createNativeQuery(
                "select count(*) = 0 from order_draft where customer_id = :customer", Boolean.class)
            .setParameter("customer", customer.get().value())
            .getSingleResult();
  }

  /**
   * Keeps that a customer does not take a quote, and why.
   *
   * @return how it stood before; it was kept where it stood open, or has expired and nobody had
   *     said why
   */
  public Optional<QuoteStanding> decline(
      Decision.Declined declined, WorkingHours house, Instant now) {
    if (quotes.hold(declined.quote()).isEmpty()) {
      return Optional.empty();
    }
    Optional<QuoteStanding> before = standing(declined.quote(), declined.version(), house, now);
    before
        .filter(standing ->
            standing instanceof QuoteStanding.Open
                || (standing instanceof QuoteStanding.Expired
                    && standings.declined(standing.quote()).isEmpty()))
        .ifPresent(open -> {
          standings.keepDeclined(declined, now);
          tell(
              open.quote(),
              new Happening.DeclinedQuote(declined.quote(), declined.reason().name()),
              now);
        });
    return before;
  }

  /** How an order is confirmed, by a house that works in these hours. */
  public Confirming confirming(WorkingHours hours) {
    return new Confirming(session, hours);
  }

  /** What was made of a quote: that it was accepted, else that its newest version was declined. */
  public Optional<Decision> decision(String number) {
    return standings.decision(number);
  }

  /** The order that a quote became. */
  public Optional<OrderDraft> ofQuote(String number) {
    return find("where q.number = :number", number);
  }

  private Optional<OrderDraft> find(String which, String number) {
    return session
        .createNativeQuery(
            "select cast(o.draft as text) from order_draft o join quote q on q.id = o.quote_id "
                + which,
            String.class)
        .setParameter("number", number)
        .uniqueResultOptional()
        .map(draft -> FactJson.read(draft, OrderDraft.class));
  }

  private void tell(GivenQuote quote, Happening happening, Instant now) {
    quote
        .customer()
        .ifPresent(customer -> new TimelineStore(session).append(customer, happening, now));
  }
}

package dev.quayside.db.quote;

import dev.quayside.db.credit.Payment;
import dev.quayside.db.customer.Language;
import dev.quayside.db.json.FactJson;
import dev.quayside.db.lasttime.TakenOver;
import dev.quayside.db.quote.VersionFile.NewVersion;
import dev.quayside.db.wall.Whose;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/**
 * Quotes, numbered as they are given; of each the newest version counts. A version in a letter that
 * waits for sales was given to nobody yet: only {@link #unsentFor} finds it.
 */
public final class QuoteStore {

  public static final List<Class<?>> ROWS = List.of(QuoteRow.class, QuoteVersionRow.class);

  private static final String EACH =
      """
      select q, v, coalesce(c.name, nullif(i.senderName, ''), i.sender), b from QuoteRow q
      join QuoteVersionRow v on v.quoteId = q.id
      left join QuoteVersionRow b on b.quoteId = q.id and b.version = v.version - 1
      join InquiryRow i on i.id = q.inquiryId
      left join CustomerRow c on c.id = q.customerId
      """;

  private static final String GIVEN = EACH + "where v.unsent = false";

  /** Of those he sees, what he himself takes part in where that is all he is shown. */
  private static final String SEEN =
      " and q.customerId in :customers and (:person = ''"
          + " or function('quayside_takes_part' as Boolean, q.inquiryId, :person))";

  private static final String CURRENT =
      GIVEN
          + " and v.version = (select max(n.version) from QuoteVersionRow n"
          + " where n.quoteId = q.id and n.unsent = false)";

  private final StatelessSession session;

  public QuoteStore(StatelessSession session) {
    this.session = session;
  }

  /**
   * Keeps an offer as the first version of a new quote and gives it its number; with what it was
   * priced from.
   */
  public String give(
      long inquiry,
      Optional<CustomerId> customer,
      Language language,
      PricedOffer priced,
      Instant now) {
    var first = first(inquiry, customer, language);
    new VersionFile(session).add(first, priced, now);
    sameCargo()
        .tell(first.number(), inquiry, customer, priced.offer().request(), priced.sameAs(), now);
    return first.number();
  }

  /** The same for an offer that was not priced out of the library. */
  public String give(
      long inquiry, Optional<CustomerId> customer, Language language, Offer offer, Instant now) {
    var first = first(inquiry, customer, language);
    new VersionFile(session).add(first, offer, now);
    return first.number();
  }

  private NewVersion first(long inquiry, Optional<CustomerId> customer, Language language) {
    var quote = new QuoteRow();
    quote.number =
        "Q"
            + session
                .createNativeQuery("select nextval('quote_number')", Long.class)
                .getSingleResult();
    quote.inquiryId = inquiry;
    quote.customerId = customer.map(CustomerId::value).orElse(null);
    session.insert(quote);
    return new NewVersion(
        Objects.requireNonNull(quote.id), quote.number, 1, inquiry, customer, language);
  }

  /**
   * Keeps an offer as the next version of a quote, which replaces the one it was made from; fails
   * where that is no longer the current one, or was accepted in the meantime.
   *
   * @param inquiry the mail which the new version answers
   * @return the number of the new version
   */
  public int revise(
      GivenQuote before, long inquiry, Language language, PricedOffer priced, Instant now) {
    QuoteRow quote =
        session
            .createSelectionQuery("from QuoteRow where number = :number", QuoteRow.class)
            .setParameter("number", before.number())
            .getSingleResult();
    hold(before.number());
    if (accepted(quote)) {
      throw new IllegalStateException(before.number() + " was accepted in the meantime");
    }
    new UnsentVersions(session).forget(before.number(), before.version());
    int version = before.version() + 1;
    new VersionFile(session)
        .add(
            new NewVersion(
                Objects.requireNonNull(quote.id),
                before.number(),
                version,
                inquiry,
                before.customer(),
                language),
            priced,
            now);
    return version;
  }

  /** The versions in letters about an inquiry that have not left; for the desk alone. */
  public List<GivenQuote> unsentFor(long inquiry) {
    return all(
        session
            .createSelectionQuery(
                EACH + "where v.unsent = true and v.inquiryId = :inquiry order by q.id",
                Object[].class)
            .setParameter("inquiry", inquiry));
  }

  /**
   * Holds everything that is decided about a quote's inquiry until the transaction ends.
   *
   * @return the inquiry; empty where there is no such quote
   */
  public Optional<Long> hold(String number) {
    return session
        .createNativeQuery(
            """
            select i.id from inquiry i
            where i.id = (select inquiry_id from quote where number = :number)
            for no key update of i\
            """,
            Long.class)
        .setParameter("number", number)
        .uniqueResultOptional();
  }

  private boolean accepted(QuoteRow quote) {
    return session
        .createNativeQuery(
            """
            select exists (select 1 from quote_decision
              where quote_id = :quote and kind = 'ACCEPTED')\
            """,
            Boolean.class)
        .setParameter("quote", quote.id)
        .getSingleResult();
  }

  /** Who else was quoted for the same cargo. */
  public SameCargo sameCargo() {
    return new SameCargo(session);
  }

  /** All versions of a quote, the one that counts first; those after it were replaced. */
  public List<GivenQuote> versions(String number) {
    return all(
        session
            .createSelectionQuery(
                GIVEN + " and q.number = :number order by v.version desc", Object[].class)
            .setParameter("number", number));
  }

  /**
   * What was quoted in a conversation, each quote as it stands now, the oldest first; also what is
   * no longer valid.
   */
  public List<GivenQuote> standingIn(long conversation) {
    return all(
        select(" and i.conversationId = :conversation order by q.id")
            .setParameter("conversation", conversation));
  }

  public Optional<GivenQuote> current(String number) {
    return select(" and q.number = :number")
        .setParameter("number", number)
        .uniqueResultOptional()
        .map(QuoteStore::given);
  }

  /** One version of a quote, whether it still counts or not. */
  public Optional<GivenQuote> version(String number, int version) {
    return session
        .createSelectionQuery(
            GIVEN + " and q.number = :number and v.version = :version", Object[].class)
        .setParameter("number", number)
        .setParameter("version", version)
        .uniqueResultOptional()
        .map(QuoteStore::given);
  }

  /** The inquiry that a quote answers; there is such a quote. */
  public long inquiryOf(String number) {
    return session
        .createSelectionQuery("select inquiryId from QuoteRow where number = :number", Long.class)
        .setParameter("number", number)
        .getSingleResult();
  }

  /** Whose quote it is; empty where the sender is not registered. */
  public Optional<CustomerId> customerOf(String number) {
    return session
        .createSelectionQuery(
            "select customerId from QuoteRow where number = :number and customerId is not null",
            Long.class)
        .setParameter("number", number)
        .uniqueResultOptional()
        .map(CustomerId::new);
  }

  /** What a version was priced from; empty where that was not kept. */
  public Optional<PricedFrom> pricedFrom(String number, int version) {
    return new PricedFromFile(session).find(number, version);
  }

  /** A customer's own quote; another customer's is not found. */
  public Optional<GivenQuote> current(CustomerId customer, String number) {
    return current(Whose.of(customer), number);
  }

  /** A quote that somebody of a customer's sees; any other is not found. */
  public Optional<GivenQuote> current(Whose whose, String number) {
    return seen(" and q.number = :number", whose)
        .setParameter("number", number)
        .uniqueResultOptional()
        .map(QuoteStore::given);
  }

  /** A customer's quotes, the newest first. */
  public List<GivenQuote> of(CustomerId customer) {
    return of(Whose.of(customer));
  }

  /** Those that somebody of a customer's sees, the newest first. */
  public List<GivenQuote> of(Whose whose) {
    return all(seen(" order by q.id desc", whose));
  }

  private SelectionQuery<Object[]> seen(String rest, Whose whose) {
    return select(SEEN + rest)
        .setParameterList("customers", whose.ids())
        .setParameter("person", whose.person());
  }

  /** Everybody's quotes, the newest first; for the desk. */
  public List<GivenQuote> newest(int limit) {
    return all(select(" order by q.id desc").setMaxResults(limit));
  }

  private SelectionQuery<Object[]> select(String rest) {
    return session.createSelectionQuery(CURRENT + rest, Object[].class);
  }

  private static List<GivenQuote> all(SelectionQuery<Object[]> query) {
    return query.getResultStream().map(QuoteStore::given).toList();
  }

  private static GivenQuote given(Object[] row) {
    var quote = (QuoteRow) row[0];
    var version = (QuoteVersionRow) row[1];
    Optional<QuoteVersionRow> before = Optional.ofNullable((QuoteVersionRow) row[3]);
    return new GivenQuote(
        quote.number,
        version.version,
        Optional.ofNullable(quote.customerId).map(CustomerId::new),
        (String) row[2],
        Language.answering(version.language),
        FactJson.read(version.offer, Offer.class),
        version.givenAt,
        before.map(it -> FactJson.read(it.offer, Offer.class)),
        Payment.valueOf(version.payment),
        Optional.of(version.sameAs).filter(other -> !other.isEmpty()),
        Optional.ofNullable(version.takenOver).map(it -> FactJson.read(it, TakenOver.class)));
  }
}

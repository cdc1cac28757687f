package dev.quayside.db.followup;

import dev.quayside.db.notice.WishStore;
import dev.quayside.db.order.Zones;
import dev.quayside.db.outbox.Ending;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.outbox.QuoteMail;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.quote.QuoteStore;
import dev.quayside.rates.notice.Channel;
import dev.quayside.rates.notice.Occasion;
import dev.quayside.rates.notice.Telling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Finds quotes that nobody has answered, and follows each of them up once a step. */
public final class FollowUpStore {

  /** An option may hold so much longer than the first of its quote that ends. */
  private static final int DAYS_BACK = 45;

  /** Two working days with a weekend between them, and a day for the zones. */
  private static final int DAYS_AHEAD = 5;

  /**
   * The version that counts; it went out, nobody has written since, it was neither accepted nor
   * declined, nor was another quote of its inquiry accepted. Of what was said to all and what was
   * said to one alone, the letter to him alone is followed up.
   */
  private static final String UNANSWERED =
      """
      from quote q
      join quote_version v on v.quote_id = q.id
      join inquiry i on i.id = q.inquiry_id
      where v.version = (
          select max(n.version) from quote_version n where n.quote_id = q.id and not n.unsent)
        and v.valid_until between :from and :until
        and not exists (
          select 1 from quote_follow_up f
          where f.quote_id = q.id and f.version = v.version and f.step = :step)
        and not exists (
          select 1 from quote_decision d where d.quote_id = q.id and d.version = v.version)
        and not exists (
          select 1 from quote s join quote_decision d on d.quote_id = s.id
          where s.inquiry_id = q.inquiry_id and d.kind = 'ACCEPTED')
        and not exists (
          select 1 from inquiry later
          where later.conversation_id = i.conversation_id and later.id <> v.inquiry_id
            and later.taken_in_at >= v.given_at and later.intent <> 'auto_reply')
        and exists (
          select 1 from outbox o join inquiry told on told.id = o.inquiry_id
          where told.conversation_id = i.conversation_id and o.sent_at is not null and %s
            and (o.reader = 'ALONE' or not exists (
              select 1 from outbox own
              where own.inquiry_id = o.inquiry_id and own.reader = 'ALONE')))\
      """
          .formatted(QuoteMail.GAVE);

  private final StatelessSession session;
  private final QuoteStore quotes;
  private final Zones zones;

  public FollowUpStore(StatelessSession session) {
    this.session = session;
    this.quotes = new QuoteStore(session);
    this.zones = new Zones(session);
  }

  /**
   * Quotes around their last day that nobody has answered, and that were not followed up so; those
   * that end first come first.
   *
   * @param house its zone counts where the customer's own is not known
   */
  public List<Unanswered> unanswered(Step step, ZoneId house, Instant now) {
    return numbers(step, now, "", "").stream()
        .flatMap(number -> quotes.current(number).stream())
        .map(quote -> unanswered(quote, house))
        .toList();
  }

  private Unanswered unanswered(GivenQuote quote, ZoneId house) {
    return new Unanswered(
        quotes.inquiryOf(quote.number()),
        quote.number(),
        quote.version(),
        quote.offer().lastDay(),
        zones.of(quote.customer(), house),
        quote.givenAt());
  }

  private List<String> numbers(Step step, Instant now, String one, String lock) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    var query =
        session
            .createNativeQuery(
                "select q.number "
                    + UNANSWERED
                    + (one.isEmpty() ? "" : " and q.number = :one")
                    + " order by v.valid_until, q.id"
                    + lock,
                String.class)
            .setParameter("step", step.name())
            .setParameter("from", today.minusDays(DAYS_BACK))
            .setParameter("until", today.plusDays(step == Step.ENDS_SOON ? DAYS_AHEAD : 1));
    if (!one.isEmpty()) {
      query.setParameter("one", one);
    }
    return query.getResultList();
  }

  /**
   * Puts the letter of this step about quotes of one inquiry, but for those that somebody was
   * quicker with, or that were answered meanwhile. It goes to whoever got the first of them; what
   * others got stays for a letter of its own. Whoever does not want such letters gets none, and
   * none comes later; in his quiet hours it waits.
   */
  public boolean put(Step step, List<Unanswered> quotes, Instant now) {
    var mail = new QuoteMail(session);
    Optional<QuoteMail.Told> told = mail.told(quotes.getFirst().quote());
    if (told.isEmpty()) {
      return false;
    }
    var to = told.get().follow();
    Telling telling =
        new WishStore(session)
            .ofAddress(to.address(), quotes.getFirst().zone())
            .telling(occasion(step), Channel.MAIL, now);
    if (telling instanceof Telling.Later) {
      return false;
    }
    List<Ending> due =
        quotes.stream()
            .filter(quote -> mail.told(quote.quote()).filter(told.get()::sameReaders).isPresent())
            .filter(
                quote -> !numbers(step, now, quote.quote(), " for no key update of i").isEmpty())
            .filter(quote -> kept(step, quote, now))
            .map(quote -> new Ending(quote.quote(), quote.version(), quote.lastDay()))
            .toList();
    if (due.isEmpty() || telling instanceof Telling.Never) {
      return false;
    }
    Notice notice =
        switch (step) {
          case ENDS_SOON -> new Notice.QuoteEnds(to, due);
          case HAS_ENDED -> new Notice.QuoteEnded(to, due);
        };
    Ending first = due.getFirst();
    String about = "%s %s %d".formatted(step, first.quote(), first.version());
    mail.put(told.get(), about, notice, now);
    return true;
  }

  private static Occasion occasion(Step step) {
    return switch (step) {
      case ENDS_SOON -> Occasion.QUOTE_ENDS;
      case HAS_ENDED -> Occasion.QUOTE_ENDED;
    };
  }

  private boolean kept(Step step, Unanswered due, Instant now) {
    return session
            .createNativeMutationQuery(
                """
                insert into quote_follow_up (quote_id, version, step, put_at)
                select id, :version, :step, :now from quote where number = :number
                on conflict do nothing\
                """)
            .setParameter("version", due.version())
            .setParameter("step", step.name())
            .setParameter("now", now)
            .setParameter("number", due.quote())
            .executeUpdate()
        > 0;
  }
}

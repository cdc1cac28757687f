package dev.quayside.db.credit;

import dev.quayside.db.rate.terms.TermsStore;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.db.task.TaskStore;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.db.user.User;
import dev.quayside.db.user.UserStore;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Holds what a customer is quoted against his credit. The price goes in any case; beyond his credit
 * it is to be prepaid, and sales and finance are told.
 */
public final class CreditDesk {

  private static final Duration TOLD_WITHIN = Duration.ofHours(4);
  private static final Told QUOTED_PREPAID = new Told("it was quoted prepaid", "已按预付报价");

  private final StatelessSession session;

  public CreditDesk(StatelessSession session) {
    this.session = session;
  }

  /**
   * How a quote is to be paid for.
   *
   * <p>Where others read along who are not his people, the quote is made out to nobody ({@link
   * Offer#request} names no buyer), and says nothing of payment: his credit is none of their
   * business. Sales and finance are told all the same.
   *
   * @param number of the quote
   */
  public Payment payment(
      Optional<CustomerId> customer, Offer offer, long inquiry, String number, Instant now) {
    Optional<Credit> credit = customer.flatMap(new CreditStore(session)::of);
    if (credit.isEmpty()) {
      return Payment.AS_AGREED;
    }
    CreditCheck check = check(credit.get(), offer.options(), now);
    if (check instanceof CreditCheck.Within) {
      return Payment.AS_AGREED;
    }
    boolean his = offer.request().buyer().customer().equals(customer);
    tell(customer, check, check.told(credit.get()), his, inquiry, number, now);
    return his ? check.payment() : Payment.AS_AGREED;
  }

  /** How such a quote would be paid for if it were given to him now; nobody is told. */
  Payment wouldBe(CustomerId customer, List<Option> options, Instant now) {
    return new CreditStore(session)
        .of(customer)
        .map(credit -> check(credit, options, now).payment())
        .orElse(Payment.AS_AGREED);
  }

  /** What whoever checks the credit for an order should know; empty where nothing is known. */
  public Optional<Told> figures(
      Optional<CustomerId> customer, Option chosen, Payment payment, Instant now) {
    return customer
        .flatMap(new CreditStore(session)::of)
        .map(credit ->
            check(credit, List.of(chosen), now)
                .told(credit)
                .and(payment.prepaid() ? QUOTED_PREPAID : Told.NOTHING));
  }

  private CreditCheck check(Credit credit, List<Option> options, Instant now) {
    return CreditCheck.of(
        credit,
        options,
        new TermsStore(session).exchange(),
        LocalDate.ofInstant(now, ZoneId.systemDefault()));
  }

  private void tell(
      Optional<CustomerId> customer,
      CreditCheck check,
      Told figures,
      boolean his,
      long inquiry,
      String number,
      Instant now) {
    Told how =
        !check.payment().prepaid()
            ? new Told("terms were left as agreed", "付款条件未变")
            : his
                ? QUOTED_PREPAID
                : new Told(
                    "others read along, so the letter to all says nothing of it: tell him prepaid",
                    "有外人抄送，公开信函未提及：请另行告知客户须预付");
    Told about = Told.of("%s: %s", "%s：%s", number, figures.and(how));
    Optional<Long> owner = new UserStore(session).answering(customer).map(User::id);
    Instant due = new WorkingHours(ZoneId.systemDefault()).after(now, TOLD_WITHIN);
    var tasks = new TaskStore(session);
    tasks.openOrAdd(
        new SalesTask(Kind.TALK_ABOUT_PREPAYMENT, customer, inquiry, about, owner, due), now);
    tasks.openOrAdd(
        new SalesTask(Kind.REVIEW_CREDIT, customer, inquiry, about, Optional.empty(), due), now);
  }
}

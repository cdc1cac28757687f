package dev.quayside.db.figures;

import dev.quayside.db.listing.Letter;
import dev.quayside.db.order.LostReason;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the house did with the mails of some days.
 *
 * @param all all days in one
 * @param days those on which mails came, in their order
 * @param lanes how quotes ended, by lane; the most quoted first
 * @param customers likewise by customer
 * @param gaps likewise by how far the price was from what he named
 * @param lost why quotes came to nothing
 * @param unserved lanes that were asked for and that no rate of ours goes
 * @param earned margins, one for each currency
 * @param earnedByLane likewise for each lane, the most quoted first
 * @param earnedByCustomer likewise for each customer
 */
public record Figures(
    Worked all,
    List<Day> days,
    List<Ended> lanes,
    List<Ended> customers,
    List<Ended> gaps,
    List<Lost> lost,
    List<Unserved> unserved,
    List<Earned> earned,
    List<Earned> earnedByLane,
    List<Earned> earnedByCustomer,
    Agreement agreement,
    List<Written> written) {

  public Figures {
    days = List.copyOf(days);
    lanes = List.copyOf(lanes);
    customers = List.copyOf(customers);
    gaps = List.copyOf(gaps);
    lost = List.copyOf(lost);
    unserved = List.copyOf(unserved);
    earned = List.copyOf(earned);
    earnedByLane = List.copyOf(earnedByLane);
    earnedByCustomer = List.copyOf(earnedByCustomer);
    written = List.copyOf(written);
  }

  /**
   * How mails were answered.
   *
   * @param rateInquiries mails that ask for a price
   * @param touchless of these, answered by the robot alone
   * @param touched of these, looked at by sales
   * @param answered mails of every kind whose answer was sent
   * @param median until it was sent, from when the mail was taken in; empty for none
   * @param slow nine of ten took no longer
   */
  public record Worked(
      long rateInquiries,
      long touchless,
      long touched,
      long answered,
      Optional<Duration> median,
      Optional<Duration> slow) {}

  public record Day(LocalDate day, Worked worked) {}

  /**
   * How the quotes of one lane, customer or gap ended; an inquiry with several counts once.
   *
   * @param key two UN/LOCODEs as in CNSHA&gt;USLAX, the customer's code or the name of a {@link
   *     dev.quayside.db.listing.Gap}; "" for senders who are not registered
   * @param name of the customer; else as the key
   * @param open those that still hold
   * @param lapsed those that ended without an answer
   */
  public record Ended(
      String key, String name, long quoted, long won, long lost, long open, long lapsed) {

    /** How many of a hundred that are decided were won; empty while none is. */
    public Optional<Integer> winRate() {
      long decided = won + lost + lapsed;
      return decided == 0 ? Optional.empty() : Optional.of((int) Math.round(100.0 * won / decided));
    }
  }

  public record Lost(LostReason reason, long cases) {}

  /**
   * A lane without a rate.
   *
   * @param customers how many different senders asked
   */
  public record Unserved(String origin, String destination, long cases, long customers) {}

  /**
   * What the house earns by quotes in one currency, by their first options, and by orders.
   *
   * @param key as of {@link Ended}; "" for all
   * @param quotedTotal what these quotes come to, where that is in the same currency
   */
  public record Earned(
      String key,
      String name,
      String currency,
      long quotes,
      BigDecimal quotedMargin,
      BigDecimal quotedTotal,
      long orders,
      BigDecimal orderMargin) {}

  /** How often somebody of sales let a draft of the robot go as it was, of those put to him. */
  public record Agreement(long agreed, long refused) {}

  public record Written(Letter letter, long count) {

    /** What people would have taken for it. */
    public Duration saved() {
      return letter.each().multipliedBy(count);
    }
  }
}

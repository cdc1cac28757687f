package dev.quayside.db.tie;

import dev.quayside.db.chat.ChatAddress;
import dev.quayside.db.customer.Contact;
import dev.quayside.db.customer.CustomerStore;
import dev.quayside.db.secret.HouseSecrets;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Ties WeChat accounts to contacts. Whoever enters a chat by a link that was made for a contact,
 * within its hour and before anybody else did, is that contact there, and gets his prices.
 */
public final class TieStore {

  private static final String SECRET = "chat links";
  private static final Duration HOLDS = Duration.ofHours(1);

  private final StatelessSession session;
  private final CustomerStore customers;

  public TieStore(StatelessSession session, CustomerStore customers) {
    this.session = session;
    this.customers = customers;
  }

  /** An account that is somebody's. */
  public record Account(String address, Instant since) {

    /** What sales and he call it. */
    public String name() {
      return ChatAddress.nameless(address);
    }
  }

  /** What a contact's link says, for an hour; empty for who is no contact of this customer's. */
  public Optional<String> link(CustomerId customer, String email, Instant now) {
    return customers
        .contactByEmail(email)
        .filter(contact -> contact.customer().id().equals(customer))
        .flatMap(contact ->
            number(contact.email())
                .map(id -> TieLink.of(secret(), id, bound(contact), now.plus(HOLDS)).text()));
  }

  /**
   * He has entered by a link.
   *
   * @param link what it says; what WeCom hands out is whatever somebody wrote into an address
   * @param address by which the house knows who entered
   */
  public Tied tie(String link, String address, Instant now) {
    Optional<TieLink> written = TieLink.read(link);
    Optional<Contact> contact = written.flatMap(it -> email(it.contact())).flatMap(this::contact);
    if (written.isEmpty()
        || contact.isEmpty()
        || !written.get().fits(secret(), bound(contact.get()))) {
      return new Tied.Not("its link is none of ours, or of somebody who has changed since");
    }
    if (written.get().over(now)) {
      return new Tied.Not("its link is over; a new one stands on the customer's account page");
    }
    return tie(contact.get(), written.get(), address, now);
  }

  private Tied tie(Contact contact, TieLink link, String address, Instant now) {
    Optional<Contact> there = contact(address);
    if (there.isPresent() && !there.get().customer().id().equals(contact.customer().id())) {
      return new Tied.Not("the account is another customer's already");
    }
    int kept =
        session
            .createNativeMutationQuery(
                """
                insert into chat_tie (address, email, link, tied_at)
                select :address, :email, :link, :now
                where not exists (select from chat_tie where link = :link and address <> :address)
                on conflict (address) do update
                  set email = excluded.email, link = excluded.link, tied_at = excluded.tied_at\
                """)
            .setParameter("address", address)
            .setParameter("email", contact.email())
            .setParameter("link", link.text())
            .setParameter("now", now)
            .executeUpdate();
    if (kept == 0) {
      return new Tied.Not("its link has tied another account before");
    }
    customers.addContact(contact.customer().id(), contact.name(), address, contact.language());
    return new Tied.To(contact);
  }

  /** All of a contact's, the oldest first. */
  public List<Account> of(String email) {
    return session
        .createNativeQuery(
            "select address, tied_at from chat_tie where email = :email order by tied_at",
            Object[].class)
        .addScalar("address", String.class)
        .addScalar("tied_at", Instant.class)
        .setParameter("email", email.toLowerCase(Locale.ROOT))
        .getResultList()
        .stream()
        .map(row -> new Account((String) row[0], (Instant) row[1]))
        .toList();
  }

  /** The account is nobody's again; only for whose it was. */
  public void untie(String email, String address) {
    session
        .createNativeMutationQuery(
            """
            with gone as (
              delete from chat_tie where email = :email and address = :address returning address)
            delete from contact using gone where contact.email = gone.address\
            """)
        .setParameter("email", email.toLowerCase(Locale.ROOT))
        .setParameter("address", address)
        .executeUpdate();
  }

  /** A chat's own address is no way to come to another one. */
  private Optional<String> email(long contact) {
    return session
        .createNativeQuery("select email from contact where id = :id", String.class)
        .setParameter("id", contact)
        .uniqueResultOptional()
        .filter(email -> !ChatAddress.is(email));
  }

  private Optional<Long> number(String email) {
    return session
        .createNativeQuery("select id from contact where email = :email", Long.class)
        .setParameter("email", email)
        .uniqueResultOptional();
  }

  private Optional<Contact> contact(String email) {
    return customers.contactByEmail(email);
  }

  private static String bound(Contact contact) {
    return contact.customer().id().value() + " " + contact.email();
  }

  private byte[] secret() {
    return new HouseSecrets(session).of(SECRET);
  }
}

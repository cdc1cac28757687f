package dev.quayside.db.customer;

import dev.quayside.rates.tariff.CustomerId;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Customers and their people, found by the address they write from. */
public final class CustomerStore {

  public static final List<Class<?>> ROWS = List.of(CustomerRow.class, ContactRow.class);

  private final StatelessSession session;

  public CustomerStore(StatelessSession session) {
    this.session = session;
  }

  /** What became of a contact that was to be filed. */
  public sealed interface Filed {
    record Done() implements Filed {}

    /** The address is registered for another customer; nothing was changed. */
    record Taken(Customer by) implements Filed {}
  }

  /** Files a customer under a code; one that is there gets the new name and language. */
  public CustomerId add(String code, String name, Language language) {
    Long id =
        session
            .createNativeQuery(
                """
                insert into customer (code, name, language) values (:code, :name, :language)
                on conflict (code) do update
                  set name = excluded.name, language = excluded.language
                returning id\
                """,
                Long.class)
            .setParameter("code", code)
            .setParameter("name", name)
            .setParameter("language", language.tag())
            .getSingleResult();
    return new CustomerId(id);
  }

  /** Whoever decides something else about the customer waits until this transaction ends. */
  public void hold(CustomerId customer) {
    session
        .createNativeQuery(
            "select id from customer where id = :customer for no key update", Long.class)
        .setParameter("customer", customer.value())
        .getSingleResult();
  }

  /**
   * Lets somebody who signs in for a customer write for him as well; false where his address is
   * another customer's.
   */
  public boolean writesFor(CustomerId customer, String name, String email, Language language) {
    return contactByEmail(email)
        .map(contact -> contact.customer().id().equals(customer))
        .orElseGet(() -> addContact(customer, name, email, language) instanceof Filed.Done);
  }

  /** Registers an address for a customer; one that is his already gets the new name. */
  public Filed addContact(CustomerId customer, String name, String email, Language language) {
    Optional<Contact> there = contactByEmail(email);
    if (there.isPresent() && !there.get().customer().id().equals(customer)) {
      return new Filed.Taken(there.get().customer());
    }
    session
        .createNativeMutationQuery(
            """
            insert into contact (customer_id, name, email, language)
            values (:customer, :name, :email, :language)
            on conflict (email) do update
              set name = excluded.name, language = excluded.language\
            """)
        .setParameter("customer", customer.value())
        .setParameter("name", name)
        .setParameter("email", email.toLowerCase(Locale.ROOT))
        .setParameter("language", language.tag())
        .executeUpdate();
    return new Filed.Done();
  }

  /** Whoever writes from exactly this address; a colleague at the same domain is not meant. */
  public Optional<Contact> contactByEmail(String email) {
    return session
        .createSelectionQuery(
            """
            select k, c from ContactRow k join CustomerRow c on c.id = k.customerId
            where k.email = :email\
            """,
            Object[].class)
        .setParameter("email", email.toLowerCase(Locale.ROOT))
        .uniqueResultOptional()
        .map(pair -> contact((ContactRow) pair[0], (CustomerRow) pair[1]));
  }

  /** All addresses registered for a customer. */
  public List<String> addressesOf(CustomerId customer) {
    return session
        .createSelectionQuery(
            "select email from ContactRow where customerId = :customer order by email",
            String.class)
        .setParameter("customer", customer.value())
        .getResultList();
  }

  /** The domains under which customers' people write, each once. */
  public List<String> domains() {
    return session
        .createNativeQuery(
            "select distinct substring(email from '@(.*)$') as domain from contact order by domain",
            String.class)
        .getResultList();
  }

  public Optional<Customer> byCode(String code) {
    return session
        .createSelectionQuery("from CustomerRow where code = :code", CustomerRow.class)
        .setParameter("code", code)
        .uniqueResultOptional()
        .map(CustomerRow::toCustomer);
  }

  public Optional<Customer> byId(CustomerId id) {
    return Optional.ofNullable(session.get(CustomerRow.class, id.value()))
        .map(CustomerRow::toCustomer);
  }

  public List<Customer> all() {
    return session
        .createSelectionQuery("from CustomerRow order by name", CustomerRow.class)
        .getResultStream()
        .map(CustomerRow::toCustomer)
        .toList();
  }

  /** Some of them, by their names. */
  public List<Customer> all(List<CustomerId> some) {
    return session
        .createSelectionQuery("from CustomerRow where id in :some order by name", CustomerRow.class)
        .setParameterList("some", some.stream().map(CustomerId::value).toList())
        .getResultStream()
        .map(CustomerRow::toCustomer)
        .toList();
  }

  /** Says who at the house answers for this customer. */
  public void assign(CustomerId customer, long user) {
    session
        .createMutationQuery("update CustomerRow set accountManager = :user where id = :id")
        .setParameter("user", user)
        .setParameter("id", customer.value())
        .executeUpdate();
  }

  /**
   * Sets a customer's price level: rates, margins and floors of that level are his from then on.
   *
   * @param level such as VIP; "" for the general one
   */
  public void setLevel(CustomerId customer, String level) {
    session
        .createMutationQuery("update CustomerRow set level = :level where id = :id")
        .setParameter("level", level)
        .setParameter("id", customer.value())
        .executeUpdate();
  }

  /** Says where a customer's office is: the days of his quotes end there. */
  public void setZone(CustomerId customer, ZoneId zone) {
    session
        .createMutationQuery("update CustomerRow set zone = :zone where id = :id")
        .setParameter("zone", zone.getId())
        .setParameter("id", customer.value())
        .executeUpdate();
  }

  /** Says whether a customer's papers are in both languages, or in the one he writes in. */
  public void setPaperInBoth(CustomerId customer, boolean both) {
    session
        .createMutationQuery("update CustomerRow set paperInBoth = :both where id = :id")
        .setParameter("both", both)
        .setParameter("id", customer.value())
        .executeUpdate();
  }

  /** Whether a customer's papers are in both languages. */
  public boolean wantsBoth(CustomerId customer) {
    return session
        .createSelectionQuery("select paperInBoth from CustomerRow where id = :id", Boolean.class)
        .setParameter("id", customer.value())
        .getSingleResult();
  }

  private static Contact contact(ContactRow contact, CustomerRow customer) {
    return new Contact(
        customer.toCustomer(), contact.name, contact.email, Language.answering(contact.language));
  }
}

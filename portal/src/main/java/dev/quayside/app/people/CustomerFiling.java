package dev.quayside.app.people;

import dev.quayside.db.Books;
import dev.quayside.db.customer.CustomerStore.Filed;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.words.Saying;
import java.util.ArrayList;
import java.util.List;

/** Writes a list of customers into the book. */
public final class CustomerFiling {

  private CustomerFiling() {}

  /** Files all; answers the lines whose address is another customer's. */
  public static List<Problem> file(Books books, List<CustomerFile.Entry> entries) {
    List<Problem> taken = new ArrayList<>();
    for (CustomerFile.Entry entry : entries) {
      var customer = books.customers().add(entry.code(), entry.company(), entry.language());
      switch (books
          .customers()
          .addContact(customer, entry.contact(), entry.email(), entry.language())) {
        case Filed.Done() -> {}
        case Filed.Taken(var by) ->
            taken.add(
                new Problem(
                    entry.place(),
                    entry.email(),
                    Saying.of(
                        "is registered for %s (%s) already",
                        "已登记在%s（%s）名下", by.name(), by.code())));
      }
    }
    return taken;
  }
}

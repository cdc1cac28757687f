package dev.quayside.app.people;

import dev.quayside.db.Books;
import dev.quayside.db.customer.Customer;
import dev.quayside.db.customer.CustomerStore.Filed;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.words.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a list of customers into the book, and who of them is whose subsidiary. */
public final class CustomerFiling {

  private CustomerFiling() {}

  /** Files all; answers the lines whose address or parent cannot be. */
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
    for (CustomerFile.Entry entry : entries) {
      entry.parent().flatMap(parent -> under(books, entry, parent)).ifPresent(taken::add);
    }
    return taken;
  }

  /** Once all are there, for a parent may stand below its subsidiary. */
  private static Optional<Problem> under(Books books, CustomerFile.Entry entry, String parent) {
    var over = books.customers().byCode(parent);
    if (over.isEmpty()) {
      return problem(entry, parent, Saying.of("is no customer's code", "没有这个客户代码"));
    }
    var customer = books.customers().byCode(entry.code()).orElseThrow().id();
    return switch (books.groups().setParent(customer, over.map(Customer::id))) {
      case DONE -> Optional.empty();
      case CIRCLE ->
          problem(
              entry,
              parent,
              Saying.of("is %s itself, or a company under it", "就是%s本身或其下属公司", entry.code()));
    };
  }

  private static Optional<Problem> problem(CustomerFile.Entry entry, String read, Saying why) {
    return Optional.of(new Problem(entry.place(), read, why));
  }
}

package dev.quayside.app.book;

import dev.quayside.app.console.Terminal;
import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.customer.Customer;
import java.util.function.ToIntBiFunction;

/** The customer whom a command names by his code. */
public final class NamedCustomer {

  private NamedCustomer() {}

  /** The exit status of the work, in one transaction, or 1 where nobody has the code. */
  public static int with(
      Terminal terminal, Db db, String code, ToIntBiFunction<Books, Customer> work) {
    return db.with(books ->
            books.customers().byCode(code).map(customer -> work.applyAsInt(books, customer)))
        .orElseGet(() -> terminal.fail(unknown(code)));
  }

  /** What is told where nobody has the code. */
  public static String unknown(String code) {
    return "there is no customer with the code %s; \"quayside customers import\" adds customers"
        .formatted(code);
  }
}

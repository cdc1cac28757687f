package dev.quayside.portal;

import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.credit.Credit;
import dev.quayside.db.customer.Language;
import dev.quayside.rates.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quote that is to be prepaid says so on every page; why, only the customer and sales read. */
class PrepaidPagesTest {

  private static final int MAILS_BEFORE = 60;

  private OpenPortal portal;
  private String quote = "";
  private long inquiry;

  @BeforeEach
  void a_customer_on_hold_is_quoted() {
    portal = new OpenPortal();
    var northwind = portal.customers.northwind();
    portal.db.use(books -> {
      var usd = Money.of("USD", "10000");
      var day = LocalDate.of(2026, 6, 2);
      var credit = new Credit(usd, 30, usd, day, true, "Ann Lee", SampleHouse.NOW);
      books.credit().tell(northwind, credit);
      var book = new SampleBook(books, MAILS_BEFORE);
      var mail = SampleMails.losAngeles(northwind);
      inquiry = book.file(mail);
      quote = book.quote(inquiry, mail, Language.EN, SampleOffers.losAngeles(northwind));
      book.tell(inquiry, mail, quote);
    });
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void the_customers_page_says_the_terms_and_why() {
    String page = portal.signedIn(BAKER).get("/quotes/" + quote + "?lang=en").body();

    assertThat(page).contains("Prepaid: in full before", "Your credit with us is on hold");
  }

  @Test
  void whoever_has_the_link_reads_the_terms_alone() {
    String link = portal.db.with(books -> "/q/" + books.orders().token(quote, 1).text());

    String page = portal.browser().get(link + "?lang=en").body();

    assertThat(page).contains("Prepaid: in full before").doesNotContain("credit", "on hold");
  }

  @Test
  void sales_see_the_terms_and_have_the_tasks() {
    var sales = portal.signedIn(SALES);

    assertThat(sales.get("/desk/inquiries/" + inquiry + "?lang=en").body())
        .contains("Prepaid: in full before");
    assertThat(sales.get("/desk/tasks").body())
        .contains("Talk about prepayment", "Finance: look at the credit", "on hold");
  }
}

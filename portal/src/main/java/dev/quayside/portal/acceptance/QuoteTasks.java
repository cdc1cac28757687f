package dev.quayside.portal.acceptance;

import dev.quayside.db.Books;
import dev.quayside.db.order.Decision;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.db.user.User;
import java.time.Duration;
import java.time.Instant;

/** Hands to sales what a customer says on the page of his quote and no machine answers. */
final class QuoteTasks {

  private static final Duration SALES_ANSWER_WITHIN = Duration.ofHours(2);

  private final Books books;
  private final WorkingHours hours;
  private final Instant now;

  QuoteTasks(Books books, WorkingHours hours, Instant now) {
    this.books = books;
    this.hours = hours;
    this.now = now;
  }

  void asked(String quote, String who, String words) {
    open(
        Kind.ANSWER_ABOUT_QUOTE, quote, "%s asks about %s: %s".formatted(named(who), quote, words));
  }

  void priceAgain(String quote, String who) {
    open(
        Kind.PRICE_AGAIN,
        quote,
        "%s wants a new price for %s, which has expired".formatted(named(who), quote));
  }

  void declined(Decision.Declined declined) {
    if (declined.reason().mayBeWonBack()) {
      open(
          Kind.WIN_BACK,
          declined.quote(),
          "%s declined %s (%s) %s"
              .formatted(
                  named(declined.who()), declined.quote(), declined.reason(), declined.words())
              .strip());
    }
  }

  private void open(Kind kind, String number, String about) {
    GivenQuote quote = books.quotes().current(number).orElseThrow();
    books
        .tasks()
        .openOrAdd(
            new SalesTask(
                kind,
                quote.customer(),
                books.quotes().inquiryOf(number),
                about,
                books.users().answering(quote.customer()).map(User::id),
                hours.after(now, SALES_ANSWER_WITHIN),
                number),
            now);
  }

  private static String named(String who) {
    return who.isEmpty() ? "The customer" : who;
  }
}

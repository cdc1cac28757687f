package dev.quayside.portal.acceptance;

import dev.quayside.db.Books;
import dev.quayside.db.order.Decision;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.db.user.User;
import dev.quayside.rates.told.Told;
import java.time.Instant;

/** Hands to sales what a customer says on the page of his quote and no machine answers. */
final class QuoteTasks {

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
        Kind.ANSWER_ABOUT_QUOTE,
        quote,
        Told.of("%s asks about %s: %s", "%s 询问 %s：“%s”", named(who), quote, words));
  }

  void priceAgain(String quote, String who) {
    open(
        Kind.PRICE_AGAIN,
        quote,
        Told.of(
            "%s wants a new price for %s, which has expired", "%s 要求重报已过期的 %s", named(who), quote));
  }

  void declined(Decision.Declined declined) {
    if (declined.reason().mayBeWonBack()) {
      Told what =
          Told.of(
              "%s declined %s (%s)",
              "%s 谢绝 %s（%s）", named(declined.who()), declined.quote(), declined.reason().told());
      open(
          Kind.WIN_BACK,
          declined.quote(),
          declined.words().isBlank() ? what : Told.of("%s %s", "%s：“%s”", what, declined.words()));
    }
  }

  private void open(Kind kind, String number, Told about) {
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
                hours.answered(now),
                number),
            now);
  }

  private static Told named(String who) {
    return who.isEmpty() ? new Told("The customer", "客户") : Told.word(who);
  }
}

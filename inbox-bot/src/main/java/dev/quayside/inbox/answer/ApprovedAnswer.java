package dev.quayside.inbox.answer;

import dev.quayside.db.Books;
import dev.quayside.db.customer.Language;
import dev.quayside.db.held.Approved;
import dev.quayside.db.held.HeldInquiry.Change;
import dev.quayside.db.held.HeldInquiry.State;
import dev.quayside.db.held.HeldQuote;
import dev.quayside.db.inquiry.Inquiry;
import dev.quayside.db.outbox.Delivery;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.rates.told.Told;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** What becomes of an inquiry whose quote was held back and then approved. */
public sealed interface ApprovedAnswer {

  /** It is what was approved: it goes out in the thread of the inquiry. */
  record Send(List<PricedOffer> offers) implements ApprovedAnswer {
    public Send {
      offers = List.copyOf(offers);
    }
  }

  /** It comes to another price below the floor, which needs an approval of its own. */
  record HoldAgain(List<HeldQuote> quotes) implements ApprovedAnswer {
    public HoldAgain {
      quotes = List.copyOf(quotes);
    }
  }

  /** It is no longer what was approved: nothing is sent, and the task stays with sales. */
  record Leave(Change why) implements ApprovedAnswer {}

  /**
   * Writes it down, unless somebody else was quicker.
   *
   * @param domains what stands behind the at sign of our own Message-IDs, for each box
   */
  default void record(Books books, Approved approved, UnaryOperator<String> domains, Instant now) {
    switch (this) {
      case Send(var offers) -> {
        if (books.held().settle(approved.inquiry(), State.SENT, Change.NONE)) {
          send(books, approved, offers, domains, now);
        }
      }
      case HoldAgain(var quotes) -> {
        if (books.held().settle(approved.inquiry(), State.OVERTAKEN, Change.PRICE)) {
          books.held().hold(approved.inquiry(), quotes, Change.PRICE, now);
        }
      }
      case Leave(Change why) -> books.held().settle(approved.inquiry(), State.OVERTAKEN, why);
    }
  }

  /** To the same writer, in the same thread, as he was told that somebody would answer. */
  private static void send(
      Books books,
      Approved approved,
      List<PricedOffer> offers,
      UnaryOperator<String> domains,
      Instant now) {
    long number = approved.inquiry();
    Inquiry inquiry = books.inquiries().byId(number).orElseThrow().inquiry();
    Delivery told = books.outbox().answerTo(number).orElseThrow();
    var language = Language.answering(inquiry.language());
    var giving = new QuoteGiving(books, number, inquiry.customer(), language, now);
    var notice = new Notice.QuotesGiven(told.notice().to(), giving.give(offers));
    books.drafts().replaced(number, approved.by(), now);
    String domain = domains.apply(books.outbox().boxOf(number));
    String messageId = books.outbox().followUp(number, domain, notice, now);
    books.conversations().remember(inquiry.conversation(), messageId);
    books
        .inquiries()
        .quoted(number, Told.of("below the floor, approved by %s", "低于底线，由 %s 批准", approved.by()));
    books.tasks().done(number, now);
  }
}

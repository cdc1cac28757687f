package dev.quayside.inbox.answer;

import dev.quayside.db.Books;
import dev.quayside.db.customer.Language;
import dev.quayside.db.desk.Instructed;
import dev.quayside.db.desk.Instructions;
import dev.quayside.db.draft.Sending;
import dev.quayside.db.held.HeldInquiry.Change;
import dev.quayside.db.held.HeldQuote;
import dev.quayside.db.inquiry.Inquiry;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.reply.Recipients;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.told.Told;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What becomes of something that sales have decided at their desk. */
public sealed interface SalesAnswer {

  /**
   * Who reads the letter, in the thread of which mail.
   *
   * @param sender who wrote that mail
   * @param alone whether it holds what is for one person only
   */
  record Readers(Message message, Sender sender, Recipients recipients, boolean alone) {

    public Readers(Message message, Sender sender, Recipients recipients) {
      this(message, sender, recipients, false);
    }

    Envelope envelope(Language language) {
      return Reply.to(message, sender, recipients, language);
    }
  }

  /**
   * First quotes.
   *
   * @param ready what it asks for, by the word of sales
   */
  record Quote(List<PricedOffer> offers, List<RateRequest> ready, Readers to)
      implements SalesAnswer {
    public Quote {
      offers = List.copyOf(offers);
      ready = List.copyOf(ready);
    }
  }

  /** The next version of a quote. */
  record Revise(GivenQuote before, PricedOffer now, Readers to) implements SalesAnswer {}

  /** A letter in somebody's own words. */
  record Say(Readers to, String text) implements SalesAnswer {}

  /** What lacks somebody's consent, if anything does, waits for that; the rest for a person. */
  record Hold(List<HeldQuote> quotes, List<RateRequest> ready, Told reason) implements SalesAnswer {
    public Hold {
      quotes = List.copyOf(quotes);
      ready = List.copyOf(ready);
    }
  }

  /** The letter that waits leaves, if it still says what holds. */
  record LetGo() implements SalesAnswer {}

  /** The letter that waits does not leave. */
  record KeepIn(String reason) implements SalesAnswer {}

  /** Nothing is sent; sales see why. */
  record Leave(Told why) implements SalesAnswer {}

  /**
   * Writes it down, unless somebody else was quicker.
   *
   * @param domains what stands behind the at sign of our own Message-IDs, for each box
   */
  default void record(Books books, Instructed asked, UnaryOperator<String> domains, Instant now) {
    long number = asked.inquiry();
    String domain = domains.apply(books.outbox().boxOf(number));
    var instructions = books.cases().instructions();
    switch (this) {
      case Leave(Told why) -> instructions.left(asked, why);
      case LetGo() -> settle(instructions, asked, books.drafts().send(number, asked.who(), now));
      case KeepIn(String reason) ->
          settle(instructions, asked, books.drafts().discard(number, asked.who(), reason, now));
      case Hold(var quotes, var ready, Told reason) -> {
        if (instructions.left(asked, reason)
            && !quotes.isEmpty()
            && books.outbox().answerTo(number).isPresent()) {
          books.inquiries().correct(number, ready);
          books.held().hold(number, quotes, Change.NONE, now);
        }
      }
      case Say(Readers to, String text) -> {
        if (instructions.done(asked)) {
          var envelope = to.envelope(language(books, number));
          var notice = new Notice.WrittenByHand(envelope, text, asked.who());
          answer(books, asked, to, domain, notice, now);
        }
      }
      case Quote(var offers, var ready, Readers to) -> {
        if (instructions.done(asked)) {
          Inquiry inquiry = books.inquiries().byId(number).orElseThrow().inquiry();
          Language language = Language.answering(inquiry.language());
          var giving = new QuoteGiving(books, number, inquiry.customer(), language, now);
          var notice = new Notice.QuotesGiven(to.envelope(language), giving.give(offers));
          answer(books, asked, to, domain, notice, now);
          books.inquiries().correct(number, ready);
          books
              .inquiries()
              .quoted(number, Told.of("priced as corrected by %s", "按 %s 的更正报价", asked.who()));
        }
      }
      case Revise(GivenQuote before, PricedOffer priced, Readers to) -> {
        if (instructions.done(asked)) {
          Language language = language(books, number);
          int version = books.quotes().revise(before, number, language, priced, now);
          var notice = new Notice.QuoteRevised(to.envelope(language), before.number(), version);
          answer(books, asked, to, domain, notice, now);
          books.inquiries().quoted(number, Told.of("priced again by %s", "由 %s 重新报价", asked.who()));
        }
      }
    }
  }

  /** A letter is decided about once: whoever does it second finds it decided. */
  private static void settle(Instructions instructions, Instructed asked, Sending came) {
    switch (came) {
      case Sending.Sent(), Sending.Discarded(), Sending.PricedAgain() -> instructions.done(asked);
      case Sending.DecidedBefore(var by) ->
          instructions.left(
              asked,
              new Told(
                  "it was %s before".formatted(by.state().name().toLowerCase(Locale.ROOT)),
                  "此前已处理过"));
      case Sending.OutOfDate(var why, String quote) -> instructions.left(asked, told(why, quote));
      case Sending.NoDraft() ->
          instructions.left(asked, new Told("nothing waits any more", "已无待发信函"));
    }
  }

  private static Told told(Sending.Why why, String quote) {
    return switch (why) {
      case PRICE_ENDED ->
          Told.of("the price of %s has ended; it waits on", "%s 的价格已过期，信函继续等待", quote);
      case PRICE_CHANGED ->
          Told.of("%s would be another price by now; it waits on", "%s 现价已变，信函继续等待", quote);
      case NO_PRICE ->
          Told.of("there is no price for %s any more; it waits on", "%s 已无价格，信函继续等待", quote);
      case QUOTE_DECIDED ->
          Told.of("the customer has decided on %s; it waits on", "客户已就 %s 作出决定，信函继续等待", quote);
      case SHIPMENT_MOVED ->
          Told.of("more was told of %s meanwhile; it waits on", "%s 其间已有新动态，信函继续等待", quote);
      case MAIL_COMES ->
          new Told("the customer wrote again just then; it was not sent", "客户刚又来信，信函未发出");
    };
  }

  /** The letter leaves in place of what waits, and the tasks of the inquiry are done. */
  private static void answer(
      Books books, Instructed asked, Readers to, String domain, Notice notice, Instant now) {
    books.drafts().answeredOtherwise(asked.inquiry(), asked.who(), now);
    books.letters().put(asked.inquiry(), asked.step(), to.alone(), domain, notice, now);
    books.tasks().answered(asked.inquiry(), now);
  }

  private static Language language(Books books, long inquiry) {
    return Language.answering(books.inquiries().byId(inquiry).orElseThrow().inquiry().language());
  }
}

package dev.quayside.inbox.answer;

import dev.quayside.db.comeback.Comeback;
import dev.quayside.db.comeback.NamedAnswer;
import dev.quayside.db.held.HeldQuote;
import dev.quayside.db.order.Acceptance;
import dev.quayside.db.order.LostReason;
import dev.quayside.db.outbox.ShipmentWords;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.db.task.SalesTask;
import dev.quayside.inbox.askback.AskBack;
import dev.quayside.inbox.bargain.TruckAsked;
import dev.quayside.rates.told.Told;
import java.time.Instant;
import java.util.List;

/** What the bot will do about a message. */
public sealed interface Answer {

  /** Give a price for every request. */
  record GiveQuotes(List<PricedOffer> offers) implements Answer {
    public GiveQuotes {
      offers = List.copyOf(offers);
    }
  }

  /** Give the next version of a quote, priced for what the customer wants otherwise. */
  record Revise(GivenQuote before, PricedOffer now) implements Answer {}

  /**
   * Ask for what is missing.
   *
   * @param understood what was understood, one line a request
   */
  record Ask(List<String> understood, AskBack asked) implements Answer {
    public Ask {
      understood = List.copyOf(understood);
    }
  }

  /**
   * Ask whether the price is still wanted, for the inquiry lay too long; sales follow it up.
   *
   * @param understood what was understood, one line a request
   */
  record AskIfWanted(List<String> understood) implements Answer {

    /** How it stands in the book, by which the reply to it is known. */
    public static final Told REASON = new Told("asked whether it is still wanted", "已询问客户是否仍需报价");

    public AskIfWanted {
      understood = List.copyOf(understood);
    }

    static Told task(Instant arrivedAt) {
      return Told.of(
          "in the mailbox since %s, not quoted; the customer was %s",
          "%s 收到，未报价；%s", arrivedAt, REASON);
    }
  }

  /**
   * Hand it to sales and tell the customer who answers, and by when.
   *
   * @param held what could be given at once if somebody approved it by name
   */
  record HandOver(SalesTask.Kind kind, Told reason, List<HeldQuote> held) implements Answer {
    public HandOver {
      held = List.copyOf(held);
    }

    public HandOver(SalesTask.Kind kind, Told reason) {
      this(kind, reason, List.of());
    }
  }

  /** Hand it to sales without a word to the sender, who is, or may be, a machine. */
  record ShowToSales(SalesTask.Kind kind, Told reason) implements Answer {}

  /** Note at an answer of ours what was said of it; a bounced quote is a task for sales. */
  record NoteAt(NamedAnswer answer, List<Comeback> said, Told reason) implements Answer {
    public NoteAt {
      said = List.copyOf(said);
    }

    static Told cameBack(NamedAnswer answer, Comeback said) {
      return Told.of(
          "the quote for %s came back: %s", "发给 %s 的报价被退回：“%s”", answer.address(), said.reason());
    }
  }

  /** Take a customer's yes: a quote becomes an order, unless it cannot be accepted any more. */
  record Accept(Acceptance asked) implements Answer {

    /** It is not the version that counts: a person reads it. */
    static HandOver outdated(Acceptance asked) {
      return new HandOver(
          SalesTask.Kind.HANDLE_BOOKING,
          Told.of(
              "says yes to %s, version %d, which is not the one that counts",
              "客户同意 %s 第 %d 版，而有效的不是这一版", asked.number(), asked.version()));
    }
  }

  /**
   * Take a customer's no: why the quote was lost is kept, and he is not written to about it again.
   *
   * @param who his name or address
   */
  record Decline(String quote, int version, LostReason reason, String who, String words)
      implements Answer {

    Told told() {
      return Told.of("declines %s (%s): %s", "谢绝 %s（%s）：“%s”", quote, reason.told(), words);
    }
  }

  /** He says yes to a quote with several options and names none: ask which, once. */
  record AskWhich(String quote) implements Answer {

    /** How it stands in the book, by which the reply to it is known. */
    public static final String REASON = "asked which option of ";

    Told reason() {
      return new Told(REASON + quote, "已询问客户选哪个方案：" + quote);
    }
  }

  /** He wants a truck beside what was quoted, and not plainly where: ask, once. */
  record AskTruck(GivenQuote quote, TruckAsked asked) implements Answer {}

  /** Tell him where his cargo is, in the sentences of its page. */
  record TellStatus(ShipmentWords shipment) implements Answer {

    /** How it stands in the book, by which it is known that he was told. */
    public static Told reason(String shipment) {
      return Told.of("told how %s stands", "已告知 %s 的动态", shipment);
    }
  }

  /** File it: nobody waits for an answer. */
  record Leave(Told reason) implements Answer {}
}

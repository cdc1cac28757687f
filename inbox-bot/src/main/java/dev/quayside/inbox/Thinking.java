package dev.quayside.inbox;

import dev.quayside.db.customer.Contact;
import dev.quayside.db.inquiry.OpenQuestion;
import dev.quayside.db.lasttime.TakenOver;
import dev.quayside.db.pricing.PriceDesk;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.inbox.answer.Asking;
import dev.quayside.inbox.answer.Sender;
import dev.quayside.inbox.choice.Courtesy;
import dev.quayside.inbox.choice.YesOrNo;
import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.MessageText;
import dev.quayside.inbox.triage.Intake;
import dev.quayside.inbox.trust.Trust;
import dev.quayside.inbox.understand.Resumed;
import dev.quayside.inbox.verdict.Seen;
import dev.quayside.inbox.verdict.Verdict;
import dev.quayside.rates.quote.NearMiss;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.quote.Rejected;
import dev.quayside.rates.told.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Turns what was understood and priced into an answer: values in, values out. */
final class Thinking {

  private Thinking() {}

  /** A price for every request, or a person for all of them: half an answer is none. */
  static Answer priced(List<PriceDesk.Priced> all) {
    var offers = new ArrayList<PricedOffer>();
    for (PriceDesk.Priced priced : all) {
      switch (priced.pricing()) {
        case Pricing.Priced(Offer offer) -> offers.add(new PricedOffer(offer, priced.from()));
        case Pricing.NoRate(var request, var ledger) -> {
          return new Answer.HandOver(Kind.ANSWER_INQUIRY, noRate(request).and(considered(ledger)));
        }
        case Pricing.ForSales(_, _, Told reason, _, var ledger) -> {
          return new Answer.HandOver(
              Kind.ANSWER_INQUIRY, reason.and(considered(ledger)), HeldDesk.held(all));
        }
      }
    }
    return new Answer.GiveQuotes(offers);
  }

  /** That the library has nothing for it. */
  static Told noRate(RateRequest request) {
    return Told.of(
        "no rate %s - %s for %s on %s",
        "%s - %s 无运价（%s，%s）",
        request.origin().code(),
        request.destination().code(),
        request.load().told(),
        request.ready());
  }

  /** The rates that were looked at, each with the reason why it is not the answer. */
  private static Told considered(List<Rejected> ledger) {
    return Told.all(
        ledger.stream().map(one -> Told.of("considered %s", "看过 %s", told(one))).toList());
  }

  /** What lacks only somebody's consent says what that somebody would consent to. */
  private static Told told(Rejected rejected) {
    Told why = Told.of("%s: %s", "%s：%s", rejected.named(), rejected.told());
    return rejected.nearMiss().orElse(null) instanceof NearMiss.ShortOfFloor(_, String seal)
        ? Told.of("%s (seal %s)", "%s（封签 %s）", why, seal)
        : why;
  }

  /** The customer's own prices, unless the answer to all holds the very same. */
  static Optional<Answer.GiveQuotes> ownPrices(Answer own, Answer toAll) {
    if (!(own instanceof Answer.GiveQuotes quotes)) {
      return Optional.empty();
    }
    boolean same = toAll instanceof Answer.GiveQuotes all && options(all).equals(options(quotes));
    return same ? Optional.empty() : Optional.of(quotes);
  }

  private static List<List<Option>> options(Answer.GiveQuotes quotes) {
    return quotes.offers().stream().map(priced -> priced.offer().options()).toList();
  }

  /** What is no inquiry is a person's, but for what nobody waits for. */
  static Answer notAnInquiry(Intent intent, Told reason) {
    return switch (intent) {
      case COMPLAINT -> new Answer.HandOver(Kind.HANDLE_COMPLAINT, reason);
      case BOOKING -> new Answer.HandOver(Kind.HANDLE_BOOKING, reason);
      case RFQ, NEGOTIATION -> new Answer.HandOver(Kind.ANSWER_INQUIRY, reason);
      case TRACKING, DOCUMENT -> new Answer.HandOver(Kind.ANSWER_QUESTION, reason);
      case OTHER, AUTO_REPLY, BOUNCE -> new Answer.Leave(reason);
    };
  }

  /** The same decision as the verdict on the mail allows it. */
  static Answer allowed(Answer answer, Verdict verdict) {
    return switch (verdict.reply()) {
      case Verdict.Reply.Allowed() -> answer;
      case Verdict.Reply.Never _ ->
          verdict.seen() == Seen.TASKS
              ? silently(answer, told(verdict))
              : new Answer.Leave(told(verdict));
    };
  }

  /** "bounce: a report that a mail failed (RFC 3464, 2.3.3)". */
  static Told told(Verdict verdict) {
    return switch (verdict.reply()) {
      case Verdict.Reply.Allowed() -> Told.NOTHING;
      case Verdict.Reply.Never(String reason, String rule) ->
          new Told(
              "%s: %s (%s)".formatted(verdict.kind().told().en(), reason, rule),
              "机器来信：%s（%s）".formatted(verdict.kind().told().zh(), rule));
    };
  }

  /**
   * Whoever names cargo, offers no price and is no machine waits for an answer, whatever his words
   * were taken for: silence would lose a customer.
   */
  static Answer heard(Answer answer, BooleanSupplier waits) {
    return answer instanceof Answer.Leave(Told reason) && waits.getAsBoolean()
        ? new Answer.HandOver(
            Kind.ANSWER_INQUIRY,
            Told.of("it names cargo; its words say: %s", "提到了货物，而按措辞判断：%s", reason))
        : answer;
  }

  /**
   * Whoever was asked is not left without an answer, unless all he says is that he will, or that he
   * no longer wants it.
   */
  static Answer resumed(Answer answer, Message message, Sender sender) {
    List<OpenQuestion> open = sender.asked().open();
    if (open.isEmpty()) {
      return answer;
    }
    String fresh = words(message.text());
    boolean ifWanted = Asking.ifWanted(open.getLast());
    if (ifWanted && YesOrNo.in(fresh) == YesOrNo.NO) {
      return new Answer.Leave(Asking.NOT_WANTED);
    }
    if (!ifWanted && Courtesy.alone(fresh)) {
      return new Answer.Leave(
          new Told("he has seen our question, and answers it later", "客户已看到我们的问题，稍后答复"));
    }
    return answer instanceof Answer.Leave
        ? new Answer.HandOver(
            Kind.ANSWER_INQUIRY,
            new Told("answers our question, and it is not plain what he says", "答复了我们的问题，但意思不明确"))
        : answer;
  }

  /** "Thanks, will revert" may be taken for a signature, where nothing stands before it. */
  private static String words(MessageText text) {
    return text.fresh().isBlank() ? text.signature().lines().findFirst().orElse("") : text.fresh();
  }

  /** The same decision without a word to the sender. */
  static Answer silently(Answer answer, Told whyNot) {
    return switch (answer) {
      case Answer.GiveQuotes _ -> new Answer.ShowToSales(Kind.ANSWER_INQUIRY, whyNot);
      case Answer.Revise _ -> new Answer.ShowToSales(Kind.ANSWER_INQUIRY, whyNot);
      case Answer.Ask _ -> new Answer.ShowToSales(Kind.ANSWER_INQUIRY, whyNot);
      case Answer.AskIfWanted _ -> new Answer.ShowToSales(Kind.ANSWER_INQUIRY, whyNot);
      case Answer.Accept _ -> new Answer.ShowToSales(Kind.HANDLE_BOOKING, whyNot);
      case Answer.Decline _ -> new Answer.ShowToSales(Kind.ANSWER_INQUIRY, whyNot);
      case Answer.AskTruck _ -> new Answer.ShowToSales(Kind.ANSWER_INQUIRY, whyNot);
      case Answer.AskWhich _ -> new Answer.ShowToSales(Kind.HANDLE_BOOKING, whyNot);
      case Answer.TellStatus _ -> new Answer.ShowToSales(Kind.ANSWER_QUESTION, whyNot);
      case Answer.HandOver(var kind, Told reason, _) ->
          new Answer.ShowToSales(kind, whyNot.and(reason));
      case Answer.ShowToSales same -> same;
      case Answer.NoteAt same -> same;
      case Answer.Leave(Told reason) -> new Answer.Leave(whyNot.and(reason));
    };
  }

  /** What each of these has from an earlier quote; a next version has its words from its first. */
  static List<Optional<TakenOver>> takenOver(Answer answer, List<RateRequest> ready, Resumed read) {
    return ready.isEmpty() || answer instanceof Answer.Revise ? List.of() : read.takenOver();
  }

  /** The requests that can be priced as they stand. */
  static List<RateRequest> ready(Answer answer, Optional<Intake> intake) {
    return answer instanceof Answer.Revise(_, PricedOffer now)
        ? List.of(now.offer().request())
        : intake.map(Thinking::ready).orElse(List.of());
  }

  private static List<RateRequest> ready(Intake intake) {
    return switch (intake) {
      case Intake.Ready(var requests) -> requests;
      case Intake.Incomplete _, Intake.ForSales _ -> List.of();
    };
  }

  /** Own prices never fail to come without somebody being told. */
  static Optional<Told> heldBack(
      Sender sender, Function<Contact, Optional<Answer.GiveQuotes>> own) {
    return sender.trust() instanceof Trust.Unverified(Told why)
        ? sender
            .contact()
            .flatMap(own)
            .map(prices ->
                Told.of("the customer's own prices were held back: %s", "客户专价未发出：%s", why))
        : Optional.empty();
  }
}

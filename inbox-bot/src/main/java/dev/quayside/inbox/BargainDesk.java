package dev.quayside.inbox;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.customer.Contact;
import dev.quayside.db.order.Decision;
import dev.quayside.db.pricing.PriceDesk;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.inbox.answer.Sender;
import dev.quayside.inbox.bargain.BargainReader;
import dev.quayside.inbox.bargain.Heard;
import dev.quayside.inbox.bargain.Heard.Wish;
import dev.quayside.inbox.bargain.TruckAsked;
import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.lasttime.LikeLastTime;
import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.signoff.SignOff;
import dev.quayside.inbox.understand.Understanding;
import dev.quayside.rates.margin.concession.Bargain;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.told.Told;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers whoever has our price and wants it otherwise, or cheaper: with the next version of the
 * quote, or with a person who does. Never with a guess, and never with less than the floor.
 */
final class BargainDesk {

  /** Only who writes so is taken to bargain where not every word is understood. */
  private static final Set<Intent> OF_PRICES =
      Set.of(Intent.RFQ, Intent.NEGOTIATION, Intent.OTHER, Intent.AUTO_REPLY);

  private final Db db;
  private final Places places;
  private final BargainReader reader;
  private final PriceDesk prices;

  BargainDesk(Db db, Places places, PriceDesk prices) {
    this.db = db;
    this.places = places;
    this.reader = new BargainReader(places);
    this.prices = prices;
  }

  /**
   * The answer to a reply that bargains; empty for what does not.
   *
   * @param old whether it lay in the mailbox for too long
   */
  Optional<Answer> answer(
      Message message, Sender sender, Understanding understood, boolean old, OffsetDateTime now) {
    List<GivenQuote> standing = standing(message, sender);
    boolean again =
        !standing.isEmpty() && sender.contact().isPresent() && LikeLastTime.in(message).isPresent();
    if (standing.isEmpty() || (again && accepted(standing))) {
      return Optional.empty();
    }
    String words = message.text().fresh();
    var writer = message.from().orElse(new Correspondent("", ""));
    var signed = SignOff.of(writer.name(), sender.contact().map(Contact::name), writer.address());
    var first = standing.getFirst().offer().request();
    Optional<TruckAsked> asked = asked(sender);
    var today = message.sentAt().toLocalDate();
    return switch (reader.read(words, today, first, signed, asked)) {
      case Heard.Idle _ ->
          Optional.of(new Answer.Leave(new Told("thanks, or will come back to it", "致谢，或稍后再谈")));
      case Heard.Else _ when again ->
          Optional.of(wished(standing, Wish.AS_IT_IS_NOW, sender, old, now.toLocalDate()));
      case Heard.Else _ -> unheard(understood, words);
      case Heard.WhichTruck(TruckAsked what) ->
          Optional.of(whichTruck(standing, what, asked, sender, old));
      case Heard.Unclear(Told why) ->
          OF_PRICES.contains(understood.intent()) && !namesItsOwnLane(understood)
              ? Optional.of(
                  person(standing, Told.of("he may want it otherwise; %s", "客户可能要改；%s", why)))
              : Optional.empty();
      case Wish wish ->
          Optional.of(wished(standing, wish, sender, old, now.toLocalDate()))
              .filter(answer ->
                  understood.intent() != Intent.BOOKING || answer instanceof Answer.Revise);
    };
  }

  /**
   * Whoever answers our price with words that mean nothing to us is not left without an answer, nor
   * asked for all that he was quoted for.
   */
  private static Optional<Answer> unheard(Understanding understood, String words) {
    boolean nothing =
        understood.intent() == Intent.OTHER
            || understood.intent() == Intent.AUTO_REPLY
            || (understood.intent() == Intent.RFQ
                && understood.requests().stream().allMatch(BargainDesk::namesNothing));
    return nothing && !words.isBlank()
        ? Optional.of(
            new Answer.HandOver(
                Kind.ANSWER_QUESTION,
                new Told("answers our quote with something else", "对报价的答复与报价无关")))
        : Optional.empty();
  }

  /** What all who read the answer may see. Whoever was asked by us answers that first. */
  private List<GivenQuote> standing(Message message, Sender sender) {
    boolean files = message.attachments().stream().anyMatch(file -> !isPicture(file.type()));
    if (files || (sender.openQuestion().isPresent() && asked(sender).isEmpty())) {
      return List.of();
    }
    return sender
        .belonging()
        .conversation()
        .map(id -> db.with(books -> standing(id, message, sender, books)))
        .orElse(List.of());
  }

  private static List<GivenQuote> standing(
      long conversation, Message message, Sender sender, Books books) {
    List<GivenQuote> his =
        books.quotes().standingIn(conversation).stream()
            .filter(quote -> quote.offer().request().buyer().equals(sender.buyer()))
            .toList();
    return Meant.of(his, GivenQuote::number, List.of(), message, books);
  }

  private static boolean namesNothing(RfqDraft draft) {
    return draft.origin().isEmpty() && draft.destination().isEmpty() && draft.equipment().isEmpty();
  }

  /** Both ends anew: that is another inquiry in the same thread. */
  private static boolean namesItsOwnLane(Understanding understood) {
    return understood.requests().stream()
        .anyMatch(draft -> draft.origin().isPresent() && draft.destination().isPresent());
  }

  private static boolean isPicture(String type) {
    return type.startsWith("image/");
  }

  /** What we asked him of a truck, where his newest words may be the answer. */
  private Optional<TruckAsked> asked(Sender sender) {
    return sender
        .openQuestion()
        .flatMap(before -> TruckAsked.kept(before.outcomeReason().en(), places));
  }

  /** Asked once, and only who may be told the price with the truck. */
  private Answer whichTruck(
      List<GivenQuote> standing,
      TruckAsked what,
      Optional<TruckAsked> asked,
      Sender sender,
      boolean old) {
    return whyNot(standing, sender, old)
        .or(() ->
            asked.map(_ -> new Told("wants a truck, and again not plainly where", "要拖车，仍未说清地点")))
        .or(() ->
            accepted(standing)
                ? Optional.of(new Told("wants a truck, and it was accepted", "要拖车，而报价已被接受"))
                : Optional.empty())
        .map(why -> person(standing, why))
        .orElseGet(() -> new Answer.AskTruck(standing.getFirst(), what));
  }

  private Answer wished(
      List<GivenQuote> standing, Wish wish, Sender sender, boolean old, LocalDate today) {
    Optional<Told> whyNot = whyNot(standing, sender, old);
    if (whyNot.isPresent()) {
      return person(standing, whyNot.get());
    }
    GivenQuote quote = standing.getFirst();
    return db.with(books -> reached(quote, books))
        .map(reached -> new Bargaining(prices, quote.offer(), reached, today).over(wish))
        .map(bargained ->
            switch (bargained) {
              case Bargaining.Bargained.For(PricedOffer offer) -> new Answer.Revise(quote, offer);
              case Bargaining.Bargained.ByAPerson(Told why) -> person(standing, why);
            })
        .orElseGet(() -> person(standing, new Told("it was accepted", "报价已被接受")));
  }

  private static Optional<Told> whyNot(List<GivenQuote> standing, Sender sender, boolean old) {
    if (standing.size() > 1) {
      return Optional.of(new Told("it is not said which of the quotes is meant", "未说明是哪份报价"));
    }
    if (sender.alone().isPresent()) {
      return Optional.of(
          new Told("others read along who may not see his own prices", "邮件上有不应看到客户专价的人"));
    }
    return old
        ? Optional.of(
            new Told("it lay in the mailbox for more than a business day", "来信在邮箱中超过一个工作日"))
        : Optional.empty();
  }

  /** What is an order is bargained over no more: "same as last time" is the next shipment. */
  private boolean accepted(List<GivenQuote> standing) {
    return db.with(books -> standing.stream().allMatch(quote -> accepted(quote, books)));
  }

  private static boolean accepted(GivenQuote quote, Books books) {
    return books
        .orders()
        .decision(quote.number())
        .filter(it -> it instanceof Decision.Accepted)
        .isPresent();
  }

  /** How far he was met over it; empty where it was accepted. */
  private static Optional<Bargain> reached(GivenQuote quote, Books books) {
    return accepted(quote, books)
        ? Optional.empty()
        : books
            .quotes()
            .pricedFrom(quote.number(), quote.version())
            .flatMap(from -> from.terms().bargain())
            .or(() -> Optional.of(Bargain.NONE));
  }

  private static Answer person(List<GivenQuote> standing, Told why) {
    Told quotes =
        standing.stream()
            .map(quote -> Told.of("%s version %d", "%s 第 %d 版", quote.number(), quote.version()))
            .reduce((one, next) -> Told.of("%s, %s", "%s、%s", one, next))
            .orElse(Told.NOTHING);
    return new Answer.HandOver(
        Kind.ANSWER_INQUIRY, Told.of("bargains over %s: %s", "就 %s 议价：%s", quotes, why));
  }
}

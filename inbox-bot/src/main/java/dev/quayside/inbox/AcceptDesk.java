package dev.quayside.inbox;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.order.Acceptance;
import dev.quayside.db.order.LostReason;
import dev.quayside.db.order.QuoteStanding;
import dev.quayside.db.order.Way;
import dev.quayside.db.pricing.PriceDesk;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.inbox.answer.Sender;
import dev.quayside.inbox.assent.Assent;
import dev.quayside.inbox.assent.AssentReader;
import dev.quayside.inbox.assent.Refusal;
import dev.quayside.inbox.assent.RefusalReader;
import dev.quayside.inbox.bargain.Heard.Wish;
import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.rates.margin.concession.Bargain;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.told.Told;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds a customer's yes or no against what stands open in his conversation. Where more than one
 * thing could be meant, or somebody else says it, a person decides.
 */
final class AcceptDesk {

  private static final Set<Intent> ELSEWHERE =
      Set.of(Intent.AUTO_REPLY, Intent.BOUNCE, Intent.COMPLAINT);

  private static final int MOST_WORDS = 600;

  private final Db db;
  private final WorkingHours hours;
  private final PriceDesk prices;

  AcceptDesk(Db db, WorkingHours hours, PriceDesk prices) {
    this.db = db;
    this.hours = hours;
    this.prices = prices;
  }

  /** What a yes or a no comes to; empty where the mail is none, or nothing was quoted to him. */
  Optional<Answer> consider(Message message, Intent intent, Sender sender, Instant now) {
    Optional<Long> conversation = sender.belonging().conversation();
    if (ELSEWHERE.contains(intent) || conversation.isEmpty()) {
      return Optional.empty();
    }
    String words = message.text().fresh();
    boolean which = askedWhich(sender);
    boolean became = db.with(books -> Meant.askedWhatBecame(message, books));
    if (AssentReader.read(words, which || became) instanceof Assent.Yes yes) {
      return saysYes(message, sender, yes, which, conversation.get(), now);
    }
    return RefusalReader.read(words, became) instanceof Refusal.Refused(LostReason reason)
        ? db.with(books -> saysNo(message, sender, reason, conversation.get(), now, books))
        : Optional.empty();
  }

  private Optional<Answer> saysYes(
      Message message, Sender sender, Assent.Yes yes, boolean asked, long in, Instant now) {
    List<QuoteStanding> quoted = db.with(books -> books.orders().quotedIn(in, hours, now));
    if (quoted.isEmpty()) {
      return Optional.empty();
    }
    boolean withSales = db.with(books -> books.inquiries().withSales(in));
    List<QuoteStanding> meant =
        db.with(books ->
            Meant.openFirst(
                Meant.of(quoted, it -> it.quote().number(), yes.quotes(), message, books)));
    return Optional.of(
        yes.quotes().isEmpty() && withSales
            ? person(
                new Told(
                    "says yes, and what he wrote before is still with sales", "客户同意，但之前的来信仍待销售处理"))
            : answer(message, sender, yes, meant, asked, now));
  }

  /** Only where one quote can be meant, which is no order yet; else it is read by a person. */
  private Optional<Answer> saysNo(
      Message message, Sender sender, LostReason reason, long in, Instant now, Books books) {
    List<QuoteStanding> meant =
        Meant.of(
            books.orders().quotedIn(in, hours, now),
            it -> it.quote().number(),
            List.of(),
            message,
            books);
    return meant.size() != 1
            || meant.getFirst() instanceof QuoteStanding.Taken
            || !Meant.mayDecide(meant.getFirst().quote(), message, sender, books)
        ? Optional.empty()
        : Optional.of(
            new Answer.Decline(
                meant.getFirst().quote().number(),
                meant.getFirst().quote().version(),
                reason,
                writer(message),
                said(message)));
  }

  private static boolean askedWhich(Sender sender) {
    return sender
        .openQuestion()
        .filter(before -> before.outcomeReason().en().startsWith(Answer.AskWhich.REASON))
        .isPresent();
  }

  private Answer answer(
      Message message,
      Sender sender,
      Assent.Yes yes,
      List<QuoteStanding> meant,
      boolean asked,
      Instant now) {
    if (meant.size() != 1 || yes.quotes().size() > 1) {
      String numbers =
          meant.stream().map(it -> it.quote().number()).collect(Collectors.joining(", "));
      return person(
          Told.of(
              "says yes, and it is not plain to which quote: %s", "客户同意，但不明确是哪份报价：%s", numbers));
    }
    GivenQuote quote = meant.getFirst().quote();
    if (!db.with(books -> Meant.mayDecide(quote, message, sender, books))) {
      return person(
          Told.of(
              "says yes to %s, which was not given to him", "客户同意 %s，而该报价不是给他的", quote.number()));
    }
    if (meant.getFirst() instanceof QuoteStanding.Expired && sender.alone().isEmpty()) {
      return anew(quote, now).orElseGet(() -> accept(quote, 1, message));
    }
    if (!Meant.open(meant.getFirst())) {
      return accept(quote, 1, message);
    }
    List<Integer> options = options(quote.offer().options(), yes);
    if (options.size() == 1) {
      return accept(quote, options.getFirst(), message);
    }
    return asked
        ? person(
            Told.of(
                "says yes to %s, and again does not say which option",
                "客户同意 %s，仍未说明哪个方案", quote.number()))
        : new Answer.AskWhich(quote.number());
  }

  private static Answer person(Told why) {
    return new Answer.HandOver(Kind.HANDLE_BOOKING, why);
  }

  /** What has ended is never accepted: he gets the price that holds now, where there is one. */
  private Optional<Answer> anew(GivenQuote ended, Instant now) {
    var today = now.atZone(hours.zone()).toLocalDate();
    var bargaining = new Bargaining(prices, ended.offer(), Bargain.NONE, today);
    return switch (bargaining.over(Wish.AS_IT_IS_NOW)) {
      case Bargaining.Bargained.For(PricedOffer offer) ->
          Optional.of(new Answer.Revise(ended, offer));
      case Bargaining.Bargained.ByAPerson _ -> Optional.empty();
    };
  }

  private static Answer accept(GivenQuote quote, int option, Message message) {
    return new Answer.Accept(
        new Acceptance(
            quote.number(), quote.version(), option, writer(message), Way.REPLY, said(message)));
  }

  private static String writer(Message message) {
    return message
        .from()
        .map(from -> from.name().isBlank() ? from.address() : from.name())
        .orElse("");
  }

  private static String said(Message message) {
    String said = message.text().fresh().replaceAll("\\s+", " ").strip();
    return said.substring(0, Math.min(said.length(), MOST_WORDS));
  }

  /** The options he may mean: the one he letters or whose line he names, else all. */
  private static List<Integer> options(List<Option> options, Assent.Yes yes) {
    List<Integer> all = IntStream.rangeClosed(1, options.size()).boxed().toList();
    if (yes.cheapest()) {
      List<Integer> least = cheapest(options);
      return yes.options().isEmpty() || yes.options().equals(least) ? least : List.of();
    }
    if (!yes.options().isEmpty()) {
      return all.containsAll(yes.options()) ? yes.options() : List.of();
    }
    List<Integer> named =
        all.stream().filter(nth -> names(yes.words(), options.get(nth - 1).carrier())).toList();
    return named.isEmpty() ? all : named;
  }

  /** The one that costs least in all; empty where that is not plain. */
  private static List<Integer> cheapest(List<Option> options) {
    List<BigDecimal> sums =
        options.stream()
            .flatMap(option -> option.totals().inAll().stream())
            .map(all -> all.amount().amount())
            .toList();
    if (sums.size() < 2 || sums.size() < options.size()) {
      return List.of();
    }
    BigDecimal least = Collections.min(sums);
    return sums.stream().filter(sum -> sum.compareTo(least) == 0).count() == 1
        ? List.of(sums.indexOf(least) + 1)
        : List.of();
  }

  private static boolean names(String words, Carrier carrier) {
    String first = carrier.nameEn().toLowerCase(Locale.ROOT).split("[ -]", 2)[0];
    return (" " + words.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ").contains(" " + first + " ")
        || (!carrier.nameZh().isBlank() && words.contains(spoken(carrier.nameZh())));
  }

  /** 地中海 for 地中海航运: what it does is left out. */
  private static String spoken(String line) {
    String name = line.replaceFirst("(?:航运|海运|轮船|船务|集运|航空)(?:公司)?$", "");
    return name.length() < 2 ? line : name;
  }
}

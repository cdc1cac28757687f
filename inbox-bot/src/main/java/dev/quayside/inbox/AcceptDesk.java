package dev.quayside.inbox;

import dev.quayside.db.Db;
import dev.quayside.db.order.Acceptance;
import dev.quayside.db.order.QuoteStanding;
import dev.quayside.db.order.Way;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.inbox.answer.Sender;
import dev.quayside.inbox.assent.Assent;
import dev.quayside.inbox.assent.AssentReader;
import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.people.Addresses;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.tariff.Carrier;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds a customer's yes against what stands open in his conversation. Where more than one thing
 * could be meant, or somebody else says it, a person decides.
 */
final class AcceptDesk {

  private static final Set<Intent> ELSEWHERE =
      Set.of(Intent.AUTO_REPLY, Intent.BOUNCE, Intent.COMPLAINT);

  private static final int MOST_WORDS = 600;

  private final Db db;
  private final WorkingHours hours;

  AcceptDesk(Db db, WorkingHours hours) {
    this.db = db;
    this.hours = hours;
  }

  /** What a yes comes to; empty where the mail is none, or nothing was quoted to him. */
  Optional<Answer> consider(Message message, Intent intent, Sender sender, Instant now) {
    Optional<Long> conversation = sender.belonging().conversation();
    boolean asked = askedWhich(sender);
    if (ELSEWHERE.contains(intent)
        || conversation.isEmpty()
        || !(AssentReader.read(message.text().fresh(), asked) instanceof Assent.Yes yes)) {
      return Optional.empty();
    }
    List<QuoteStanding> quoted =
        db.with(books -> books.orders().quotedIn(conversation.get(), hours, now));
    if (quoted.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        yes.quotes().isEmpty() && db.with(books -> books.inquiries().withSales(conversation.get()))
            ? person("says yes, and what he wrote before is still with sales")
            : answer(message, sender, yes, meant(quoted, yes), asked));
  }

  private static boolean askedWhich(Sender sender) {
    return sender
        .openQuestion()
        .filter(before -> before.outcomeReason().startsWith(Answer.AskWhich.REASON))
        .isPresent();
  }

  /** Those he names, else all; of these the ones that can be accepted, where there are any. */
  private static List<QuoteStanding> meant(List<QuoteStanding> quoted, Assent.Yes yes) {
    List<QuoteStanding> named =
        yes.quotes().isEmpty()
            ? quoted
            : quoted.stream().filter(it -> yes.quotes().contains(it.quote().number())).toList();
    List<QuoteStanding> open = named.stream().filter(AcceptDesk::open).toList();
    return open.isEmpty() ? named : open;
  }

  private static boolean open(QuoteStanding standing) {
    return switch (standing) {
      case QuoteStanding.Open _, QuoteStanding.TurnedDown _ -> true;
      case QuoteStanding.Taken _, QuoteStanding.Replaced _, QuoteStanding.Expired _ -> false;
    };
  }

  private Answer answer(
      Message message, Sender sender, Assent.Yes yes, List<QuoteStanding> meant, boolean asked) {
    if (meant.size() != 1 || yes.quotes().size() > 1) {
      String numbers =
          meant.stream().map(it -> it.quote().number()).collect(Collectors.joining(", "));
      return person("says yes, and it is not plain to which quote: " + numbers);
    }
    GivenQuote quote = meant.getFirst().quote();
    if (!mayAccept(quote, message, sender)) {
      return person("says yes to %s, which was not given to him".formatted(quote.number()));
    }
    if (!open(meant.getFirst())) {
      return accept(quote, 1, message);
    }
    List<Integer> options = options(quote.offer().options(), yes);
    if (options.size() == 1) {
      return accept(quote, options.getFirst(), message);
    }
    return asked
        ? person("says yes to %s, and again does not say which option".formatted(quote.number()))
        : new Answer.AskWhich(quote.number());
  }

  private static Answer person(String why) {
    return new Answer.HandOver(Kind.HANDLE_BOOKING, why);
  }

  private static Answer accept(GivenQuote quote, int option, Message message) {
    String said = message.text().fresh().replaceAll("\\s+", " ").strip();
    return new Answer.Accept(
        new Acceptance(
            quote.number(),
            quote.version(),
            option,
            message
                .from()
                .map(from -> from.name().isBlank() ? from.address() : from.name())
                .orElse(""),
            Way.REPLY,
            said.substring(0, Math.min(said.length(), MOST_WORDS))));
  }

  /**
   * A customer's quote is accepted by his registered people, where nothing speaks against them; a
   * stranger's by the one it was given to.
   */
  private boolean mayAccept(GivenQuote quote, Message message, Sender sender) {
    if (quote.customer().isPresent()) {
      return sender.trust().suffices() && sender.customer().equals(quote.customer());
    }
    String asker =
        db.with(books ->
            books
                .inquiries()
                .byId(books.quotes().inquiryOf(quote.number()))
                .orElseThrow()
                .inquiry()
                .sender());
    String writer = message.from().map(Correspondent::address).orElse("");
    return sender.trust().mayJoin()
        && !writer.isEmpty()
        && Addresses.person(writer).equals(Addresses.person(asker));
  }

  /** The options he may mean: the one he letters or whose line he names, else all. */
  private static List<Integer> options(List<Option> options, Assent.Yes yes) {
    List<Integer> all = IntStream.rangeClosed(1, options.size()).boxed().toList();
    if (!yes.options().isEmpty()) {
      return all.containsAll(yes.options()) ? yes.options() : List.of();
    }
    List<Integer> named =
        all.stream().filter(nth -> names(yes.words(), options.get(nth - 1).carrier())).toList();
    return named.isEmpty() ? all : named;
  }

  private static boolean names(String words, Carrier carrier) {
    String first = carrier.nameEn().toLowerCase(Locale.ROOT).split("[ -]", 2)[0];
    return (" " + words.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ").contains(" " + first + " ")
        || (!carrier.nameZh().isBlank() && words.contains(carrier.nameZh()));
  }
}

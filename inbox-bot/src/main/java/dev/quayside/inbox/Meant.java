package dev.quayside.inbox;

import dev.quayside.db.Books;
import dev.quayside.db.order.QuoteStanding;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.inbox.answer.Sender;
import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.people.Addresses;
import dev.quayside.inbox.thread.AnsweredLetter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which of the quotes in his conversation a customer means, and whether he may decide of it. */
final class Meant {

  private Meant() {}

  /** Those he names, else those of our letter that he answers, else all. */
  static <Q> List<Q> of(
      List<Q> quoted,
      Function<Q, String> number,
      List<String> named,
      Message message,
      Books books) {
    if (!named.isEmpty()) {
      return among(quoted, number, named);
    }
    List<String> told =
        quoted.size() > 1
            ? AnsweredLetter.of(message, books).map(Notice::speaksOf).orElse(List.of())
            : List.of();
    List<Q> answered = among(quoted, number, told);
    return answered.isEmpty() ? quoted : answered;
  }

  private static <Q> List<Q> among(
      List<Q> quoted, Function<Q, String> number, List<String> numbers) {
    return quoted.stream().filter(it -> numbers.contains(number.apply(it))).toList();
  }

  /** Of these the ones that can be accepted, where there are any. */
  static List<QuoteStanding> openFirst(List<QuoteStanding> standings) {
    List<QuoteStanding> open = standings.stream().filter(Meant::open).toList();
    return open.isEmpty() ? standings : open;
  }

  static boolean open(QuoteStanding standing) {
    return switch (standing) {
      case QuoteStanding.Open _, QuoteStanding.TurnedDown _ -> true;
      case QuoteStanding.Taken _, QuoteStanding.Replaced _, QuoteStanding.Expired _ -> false;
    };
  }

  /**
   * A customer's quote is decided of by his registered people, where nothing speaks against them; a
   * stranger's by the one it was given to.
   */
  static boolean mayDecide(GivenQuote quote, Message message, Sender sender, Books books) {
    if (quote.customer().isPresent()) {
      return sender.trust().suffices() && sender.customer().equals(quote.customer());
    }
    String asker =
        books
            .inquiries()
            .byId(books.quotes().inquiryOf(quote.number()))
            .orElseThrow()
            .inquiry()
            .sender();
    String writer = message.from().map(Correspondent::address).orElse("");
    return sender.trust().mayJoin()
        && !writer.isEmpty()
        && Addresses.person(writer).equals(Addresses.person(asker));
  }

  /** Whether he answers our question what became of a quote that has ended. */
  static boolean askedWhatBecame(Message message, Books books) {
    Optional<Notice> letter = AnsweredLetter.of(message, books);
    return letter.filter(notice -> notice instanceof Notice.QuoteEnded).isPresent();
  }
}

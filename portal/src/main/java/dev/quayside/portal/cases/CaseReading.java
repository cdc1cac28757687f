package dev.quayside.portal.cases;

import dev.quayside.db.Books;
import dev.quayside.db.desk.FiledStep;
import dev.quayside.db.desk.QueuedCase;
import dev.quayside.db.desk.Stamp;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.user.User;
import dev.quayside.portal.cases.CaseView.Beside;
import dev.quayside.portal.cases.CaseView.Priceable;
import dev.quayside.portal.cases.request.RequestForm;
import dev.quayside.portal.desk.Drafted;
import dev.quayside.portal.desk.Understood;
import dev.quayside.portal.desk.UnderstoodReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers all that the screen of a case shows. */
final class CaseReading {

  private final Books books;
  private final User user;
  private final Instant now;

  CaseReading(Books books, User user, Instant now) {
    this.books = books;
    this.user = user;
    this.now = now;
  }

  CaseView view(
      FiledInquiry filed,
      Optional<Priceable> corrected,
      Optional<Refused> refused,
      Map<String, String> typed) {
    long conversation = filed.inquiry().conversation();
    Understood understood = UnderstoodReader.read(filed.inquiry().understood());
    Stamp stamp = books.cases().stamp(filed.id());
    List<FiledStep> steps = books.cases().steps(conversation);
    List<GivenQuote> quotes = quotes(filed);
    return new CaseView(
        filed,
        understood,
        MarkedText.of(filed.inquiry().text(), understood),
        quotes,
        books.outbox().answerTo(filed.id()),
        books.held().find(filed.id()),
        books
            .drafts()
            .of(filed.id())
            .map(draft ->
                new Drafted(
                    draft,
                    books.quotes().unsentFor(filed.id()),
                    books.drafts().outOfDate(draft, now))),
        books.agreement().looks().asked(filed.id()),
        books.conversations().suggestion(conversation),
        filed.inquiry().customer().map(books.comebacks()::bouncedOf).orElse(List.of()),
        books.tasks().in(conversation),
        books.requests().reading().inConversation(conversation),
        books.opportunities().reading().inConversation(conversation),
        entries(conversation, steps),
        now(filed, stamp, stamp, steps),
        corrected.orElseGet(() -> priceable(filed, understood, quotes)),
        steps.isEmpty() ? List.of() : books.names().of(filed.id()),
        books.users().staff().stream().filter(one -> one.id() != user.id()).toList(),
        beside(conversation),
        user.decides(),
        refused,
        typed);
  }

  /** What may change while he looks. */
  NowView now(FiledInquiry filed, Stamp seen) {
    return now(
        filed,
        seen,
        books.cases().stamp(filed.id()),
        books.cases().steps(filed.inquiry().conversation()));
  }

  private NowView now(FiledInquiry filed, Stamp seen, Stamp stands, List<FiledStep> steps) {
    return new NowView(
        filed.id(),
        seen,
        stands,
        user.id(),
        steps,
        books.cases().looks().others(filed.inquiry().conversation(), user.id(), now),
        now);
  }

  private List<GivenQuote> quotes(FiledInquiry filed) {
    return filed.quotes().stream()
        .map(number -> books.quotes().current(number))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Entry> entries(long conversation, List<FiledStep> steps) {
    var entries = new ArrayList<Entry>();
    books.inquiries().in(conversation).forEach(mail -> entries.add(new Entry.Mail(mail)));
    books.letters().in(conversation).forEach(letter -> entries.add(new Entry.Letter(letter)));
    steps.forEach(step -> entries.add(new Entry.Did(step)));
    entries.sort(Comparator.comparing(Entry::at));
    return entries;
  }

  /** The newest quote; else what could be priced as it stood; else what was understood. */
  private Priceable priceable(FiledInquiry filed, Understood understood, List<GivenQuote> quotes) {
    if (!quotes.isEmpty()) {
      GivenQuote quote = quotes.getLast();
      return new Priceable(
          quote.number(),
          quote.version(),
          List.of(RequestForm.of(quote.offer().request())),
          Set.of());
    }
    List<RequestForm> ready =
        books.inquiries().ready(filed.id()).stream().map(RequestForm::of).toList();
    List<RequestForm> asked = understood.requests().stream().map(RequestForm::of).toList();
    List<RequestForm> forms = ready.isEmpty() ? asked : ready;
    return new Priceable(
        "", 0, forms.isEmpty() ? List.of(new RequestForm(Map.of("mode", "FCL"))) : forms, Set.of());
  }

  /** Among the reader's own and the team's; who comes from a case that rests begins at the top. */
  private Beside beside(long conversation) {
    List<QueuedCase> queue =
        books.cases().queue(now).stream()
            .filter(one -> !one.rests(now))
            .filter(one -> one.conversation() == conversation || one.isFor(user.name()))
            .toList();
    int at = -1;
    for (int i = 0; i < queue.size(); i++) {
      at = queue.get(i).conversation() == conversation ? i : at;
    }
    return new Beside(at + 1, queue.size(), neighbour(queue, at - 1), neighbour(queue, at + 1));
  }

  private static Optional<Long> neighbour(List<QueuedCase> queue, int at) {
    return at >= 0 && at < queue.size() ? Optional.of(queue.get(at).inquiry()) : Optional.empty();
  }
}

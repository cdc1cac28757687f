package dev.quayside.portal.opportunities;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.customer.Customer;
import dev.quayside.db.opportunity.Opportunity;
import dev.quayside.db.opportunity.OpportunityKind;
import dev.quayside.db.opportunity.OpportunityStore;
import dev.quayside.db.user.User;
import dev.quayside.portal.library.export.FileKind;
import dev.quayside.portal.opportunities.OpportunityTyped.Read;
import dev.quayside.portal.opportunities.OpportunityViews.Listed;
import dev.quayside.portal.opportunities.OpportunityViews.One;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Pages;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.place.Places;
import io.helidon.common.parameters.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where sales see which business is more than one price, open one they have heard of, and say how
 * far they have come with it, what is done next, and how it ended.
 */
public final class OpportunityPages {

  private static final String HOME = "/desk/opportunities";
  private static final int SHOWN = 300;

  private final Db db;
  private final Places places;
  private final ZoneId zone;
  private final Pages pages;

  public OpportunityPages(Db db, Places places, ZoneId zone, Pages pages) {
    this.db = db;
    this.places = places;
    this.zone = zone;
    this.pages = pages;
  }

  /** With a customer in its address, the form of a new one is his. */
  public Answer list(Visit visit, Parameters path) {
    return Answer.shown(
        "opportunities/list.jte", listed(visit, OpportunityTyped.of(visit.query()), Set.of()));
  }

  private Listed listed(Visit visit, OpportunityTyped typed, Set<String> wrong) {
    boolean ended = visit.query().first("ended").isPresent();
    boolean mine = visit.query().first("owner").orElse("").equals("me");
    Optional<Long> owner = visit.user().map(User::id).filter(_ -> mine);
    return new Listed(
        db.with(books -> books.opportunities().reading().all(ended, owner, SHOWN)),
        ended,
        mine,
        typed,
        wrong,
        today(visit),
        places);
  }

  /** The same as a file. */
  public Answer csv(Visit visit, Parameters path) {
    Listed shown = listed(visit, OpportunityTyped.of(visit.query()), Set.of());
    return new Answer.Made(
        "opportunities-%s.csv".formatted(today(visit)),
        FileKind.CSV.mediaType(),
        OpportunityFile.write(shown.all(), places, pages.wording(visit.language())));
  }

  /** Opens one that somebody of sales has heard of; it is his. */
  public Answer open(Visit visit, Parameters path, Parameters fields) {
    OpportunityTyped typed = OpportunityTyped.of(fields);
    User by = visit.user().orElseThrow();
    Set<String> wrong = new TreeSet<>();
    if (Typed.one(OpportunityKind.values(), typed.get("kind")).isEmpty()) {
      wrong.add("kind");
    }
    if (typed.get("subject").isEmpty()) {
      wrong.add("subject");
    }
    return db.with(books -> opened(books, typed, wrong, by, visit.now()))
        .map(number -> Answer.goTo(HOME + "/" + number))
        .orElseGet(
            () -> new Answer.Shown(422, "opportunities/list.jte", listed(visit, typed, wrong)));
  }

  /**
   * Opens it, unless something is wrong.
   *
   * @param wrong gets the fields that are
   */
  private static Optional<String> opened(
      Books books, OpportunityTyped typed, Set<String> wrong, User by, Instant now) {
    Optional<Customer> customer = books.customers().byCode(typed.get("customer"));
    if (customer.isEmpty()) {
      wrong.add("customer");
    }
    return switch (typed.read(books.users().staff())) {
      case Read.Clear(var terms) when wrong.isEmpty() ->
          Optional.of(
              books
                  .opportunities()
                  .openByHand(
                      Typed.one(OpportunityKind.values(), typed.get("kind")).orElseThrow(),
                      customer.orElseThrow().id(),
                      typed.get("who"),
                      typed.get("subject"),
                      terms.ownedBy(by.id()),
                      by,
                      now));
      case Read.Clear _ -> Optional.empty();
      case Read.Unclear(var more) -> {
        wrong.addAll(more);
        yield Optional.empty();
      }
    };
  }

  public Answer one(Visit visit, Parameters path) {
    return db.with(books ->
        books
            .opportunities()
            .reading()
            .byNumber(path.get("number"))
            .map(one ->
                shown(books, visit, 200, one, OpportunityTyped.of(one), Set.of(), Optional.empty()))
            .orElseGet(Answer::notFound));
  }

  private Answer shown(
      Books books,
      Visit visit,
      int status,
      Opportunity one,
      OpportunityTyped typed,
      Set<String> wrong,
      Optional<String> overtaken) {
    User reader = visit.user().orElseThrow();
    return new Answer.Shown(
        status,
        "opportunities/one.jte",
        new One(
            one,
            books.opportunities().reading().steps(one.number()),
            typed,
            wrong,
            books.users().staff(),
            OpportunityStore.returnable(one, reader, visit.now()),
            overtaken,
            today(visit),
            places));
  }

  /** Whoever has not seen what was said last is told, and finds what he typed. */
  public Answer say(Visit visit, Parameters path, Parameters fields) {
    OpportunityTyped typed = OpportunityTyped.of(fields);
    return db.with(books ->
        books
            .opportunities()
            .reading()
            .byNumber(path.get("number"))
            .map(one -> said(books, visit, one, typed, seen(fields)))
            .orElseGet(Answer::notFound));
  }

  private Answer said(Books books, Visit visit, Opportunity one, OpportunityTyped typed, int seen) {
    Optional<Customer> whose = books.customers().byCode(typed.get("customer"));
    if (whose.isEmpty() && !typed.get("customer").isEmpty()) {
      return shown(books, visit, 422, one, typed, Set.of("customer"), Optional.empty());
    }
    return switch (typed.read(books.users().staff())) {
      case Read.Unclear(var wrong) -> shown(books, visit, 422, one, typed, wrong, Optional.empty());
      case Read.Clear(var terms) ->
          books
                  .opportunities()
                  .say(
                      one.number(),
                      seen,
                      terms,
                      whose.map(Customer::id),
                      visit.user().orElseThrow(),
                      visit.now())
              ? Answer.goTo(HOME + "/" + one.number())
              : shown(
                  books, visit, 409, one, typed, Set.of(), Optional.of(one.step().by().orElse("")));
    };
  }

  /** Takes back what the reader said last himself. */
  public Answer takeBack(Visit visit, Parameters path, Parameters fields) {
    String number = path.get("number");
    User by = visit.user().orElseThrow();
    return db.with(books -> {
      boolean back = books.opportunities().takeBack(number, seen(fields), by, visit.now());
      return books
          .opportunities()
          .reading()
          .byNumber(number)
          .map(one ->
              back
                  ? Answer.goTo(HOME + "/" + number)
                  : shown(
                      books,
                      visit,
                      409,
                      one,
                      OpportunityTyped.of(one),
                      Set.of(),
                      Optional.of(one.step().by().orElse(""))))
          .orElseGet(Answer::notFound);
    });
  }

  private static int seen(Parameters fields) {
    return Numbers.number(fields.first("seen").orElse(""))
        .filter(seen -> seen > 0 && seen < Integer.MAX_VALUE)
        .map(Long::intValue)
        .orElse(0);
  }

  private LocalDate today(Visit visit) {
    return LocalDate.ofInstant(visit.now(), zone);
  }
}

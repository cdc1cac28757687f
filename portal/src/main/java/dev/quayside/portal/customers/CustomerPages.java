package dev.quayside.portal.customers;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.profile.AsOf;
import dev.quayside.db.profile.CustomerFacts;
import dev.quayside.db.profile.CustomerPage;
import dev.quayside.db.profile.OrderMade;
import dev.quayside.db.profile.QuoteLine;
import dev.quayside.db.profile.ShipmentSeen;
import dev.quayside.db.search.Found;
import dev.quayside.db.search.FoundPage;
import dev.quayside.db.search.Shelf;
import dev.quayside.db.search.Sought;
import dev.quayside.db.timeline.TimelineStore;
import dev.quayside.db.timeline.Told;
import dev.quayside.db.user.User;
import dev.quayside.portal.customers.Leaf.Part;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.shipments.ShipmentLines;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.CustomerId;
import io.helidon.common.parameters.Parameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where sales look a customer up, see all of him on one page, and print what a visit takes. */
public final class CustomerPages {

  private static final int LONGEST = 200;
  private static final int ON_A_PAGE = 50;
  private static final int SHOWN = 10;
  private static final int TOLD = 30;

  private final Db db;
  private final Places places;
  private final ZoneId zone;
  private final ShipmentLines lines;
  private final List<String> scripts;

  public CustomerPages(
      Db db, Places places, ZoneId zone, ShipmentLines lines, List<String> scripts) {
    this.db = db;
    this.places = places;
    this.zone = zone;
    this.lines = lines;
    this.scripts = List.copyOf(scripts);
  }

  public Answer list(Visit visit, Parameters path) {
    String typed = Typed.upTo(LONGEST, visit.query().first("q").orElse(""));
    Optional<Long> after = visit.query().first("after").flatMap(Numbers::number);
    Sought sought = Sought.of(typed);
    return db.with(books ->
        Answer.shown(
            "customers/list.jte",
            new CustomerList(
                typed,
                sought.isEmpty()
                    ? books.profiles().all(after, ON_A_PAGE)
                    : found(books, sought, after))));
  }

  private static CustomerPage found(Books books, Sought sought, Optional<Long> before) {
    FoundPage found = books.search().find(Shelf.CUSTOMERS, sought, before, ON_A_PAGE);
    return new CustomerPage(
        books.profiles().these(found.found().stream().map(Found::id).toList()), found.next());
  }

  public Answer one(Visit visit, Parameters path) {
    return shown(visit, path, "customers/one.jte");
  }

  /** What somebody takes along who visits him: what is open, what is owed, what was promised. */
  public Answer brief(Visit visit, Parameters path) {
    return shown(visit, path, "customers/brief.jte");
  }

  private Answer shown(Visit visit, Parameters path, String template) {
    Optional<CustomerId> customer = Numbers.number(path.get("id")).map(CustomerId::new);
    return db.look(books ->
        customer
            .flatMap(books.profiles()::facts)
            .map(facts -> view(books, facts, visit))
            .<Answer>map(view -> new Answer.Shown(view.unclear() ? 422 : 200, template, view))
            .orElseGet(Answer::notFound));
  }

  private CustomerView view(Books books, CustomerFacts facts, Visit visit) {
    CustomerId id = facts.customer().id();
    String asked = visit.query().first("on").orElse("");
    Optional<LocalDate> on = Typed.day(asked);
    AsOf day =
        on.map(it -> AsOf.endOf(it, visit.now(), zone))
            .orElseGet(() -> AsOf.today(visit.now(), zone));
    Leaf leaf = Leaf.of(visit.query());
    String kind = kind(visit);
    var tasks = books.tasks().of(id, day.until());
    var deals = books.profiles().deals(id, day);
    return new CustomerView(
        facts,
        day,
        !asked.isEmpty() && on.isEmpty(),
        books.credit().of(id, day.until()),
        deals.bills(ON_A_PAGE),
        books.preferences().of(id, day.until()),
        day.past() ? List.of() : books.requests().reading().openOf(id, SHOWN),
        books.opportunities().reading().of(id, day.until(), ON_A_PAGE),
        books.volumes().of(id, day.until(), ON_A_PAGE),
        VolumeTyped.of(visit.query()),
        tasks.complaints(SHOWN),
        tasks.promises(SHOWN),
        tasks.open(ON_A_PAGE),
        leaf.read(Part.QUOTES, SHOWN, deals::quotes, QuoteLine::id),
        leaf.read(Part.ORDERS, SHOWN, deals::orders, OrderMade::id),
        leaf.read(Part.SHIPMENTS, SHOWN, deals::shipments, ShipmentSeen::id),
        seen -> lines.of(seen.shipment(), visit.language(), day.until()),
        deals.carried(),
        books.profiles().doings(id, day).counted(),
        kind,
        leaf.read(
            Part.TIMELINE,
            TOLD,
            (before, limit) -> books.timeline().page(id, kinds(kind), day.until(), before, limit),
            Told::id),
        places,
        scripts);
  }

  /** Sales tell what he always wants. */
  public Answer prefer(Visit visit, Parameters path, Parameters fields) {
    String words = Typed.upTo(LONGEST, fields.first("words").orElse(""));
    return decided(
        visit,
        path,
        (books, customer, by) -> {
          if (!words.isEmpty()) {
            books.preferences().tell(customer, words, by, visit.now());
          }
          return true;
        });
  }

  /** Sales confirm what a mail said that he always wants, or dismiss it. */
  public Answer decide(Visit visit, Parameters path, Parameters fields) {
    Optional<Long> preference = Numbers.number(path.get("preference"));
    boolean holds = fields.first("holds").orElse("").equals("yes");
    return decided(
        visit,
        path,
        (books, customer, by) ->
            preference
                .filter(id -> books.preferences().decide(customer, id, holds, by, visit.now()))
                .isPresent());
  }

  /** What somebody of sales says of a customer; false where there is nothing it could be about. */
  private interface Word {
    boolean said(Books books, CustomerId customer, String by);
  }

  private Answer decided(Visit visit, Parameters path, Word word) {
    String by = visit.user().map(User::name).orElseThrow();
    return db.with(books ->
        Numbers.number(path.get("id"))
            .map(CustomerId::new)
            .filter(customer -> books.customers().byId(customer).isPresent())
            .filter(customer -> word.said(books, customer, by))
            .map(customer -> Answer.goTo("/desk/customers/" + customer.value() + "#PREFERENCES"))
            .orElseGet(Answer::notFound));
  }

  private static String kind(Visit visit) {
    return visit.query().first("kind").filter(allKinds()::contains).orElse("");
  }

  private static List<String> kinds(String one) {
    return one.isEmpty() ? allKinds() : List.of(one);
  }

  static List<String> allKinds() {
    return Stream.of(TimelineStore.OWN_DOINGS, TimelineStore.TOLD_OF_THEM)
        .flatMap(List::stream)
        .toList();
  }
}

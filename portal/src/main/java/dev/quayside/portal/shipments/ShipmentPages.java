package dev.quayside.portal.shipments;

import static java.util.stream.Collectors.toSet;

import dev.quayside.db.Db;
import dev.quayside.db.charge.Invoice;
import dev.quayside.db.paper.ShipmentPapers;
import dev.quayside.db.timeline.ShipmentLook;
import dev.quayside.db.tracking.SeenShipment;
import dev.quayside.db.tracking.ShipmentPage;
import dev.quayside.db.tracking.Wanted;
import dev.quayside.db.tracking.Wanted.Show;
import dev.quayside.db.user.User;
import dev.quayside.portal.library.Meant;
import dev.quayside.portal.library.export.FileKind;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Pages;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.visit.LaterTold;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.CustomerId;
import io.helidon.common.parameters.Parameters;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pages on which customers see where their cargo is. */
public final class ShipmentPages {

  private static final int ON_A_PAGE = 25;
  private static final int IN_A_FILE = 1_000;
  private static final int LONGEST_SEARCH = 60;
  private static final String PAGE = "shipments/one.jte";

  /** Under which a link's page lies. */
  public static final String LINK = "/t/";

  /** A voyage and what comes after it. */
  public static final int LINK_DAYS = 60;

  private final Db db;
  private final Places places;
  private final ShipmentLines lines;
  private final String base;
  private final Pages pages;
  private final LaterTold looked;

  /**
   * The pages of a house.
   *
   * @param base how browsers reach it, for a link that is passed on
   */
  public ShipmentPages(
      Db db, Places places, ShipmentLines lines, URI base, Pages pages, LaterTold looked) {
    this.db = db;
    this.places = places;
    this.lines = lines;
    this.base = base.toString().replaceFirst("/$", "");
    this.pages = pages;
    this.looked = looked;
  }

  public Answer list(Visit visit, CustomerId customer, Parameters path) {
    var wanted = wanted(visit);
    Optional<Long> after = Numbers.number(visit.query().first("after").orElse(""));
    var page = page(visit, wanted, after, ON_A_PAGE);
    return Answer.shown(
        "shipments/list.jte",
        new ShipmentList(
            page.shipments().stream().map(shipment -> lines.of(shipment, visit)).toList(),
            wanted.show(),
            wanted.number(),
            page.next(),
            after.isPresent()));
  }

  private Wanted wanted(Visit visit) {
    Show show = Typed.one(Show.values(), visit.query().first("show").orElse("")).orElse(Show.ALL);
    String typed = Typed.upTo(LONGEST_SEARCH, visit.query().first("q").orElse(""));
    return new Wanted(show, typed, ports(typed));
  }

  private ShipmentPage page(Visit visit, Wanted wanted, Optional<Long> after, int most) {
    return db.withOnly(
        user(visit),
        (books, whose) -> books.tracking().page(whose, wanted, after, most, visit.now()));
  }

  /** The same as a file; where there are more than fit, its name says so. */
  public Answer csv(Visit visit, CustomerId customer, Parameters path) {
    var page = page(visit, wanted(visit), Optional.empty(), IN_A_FILE);
    return new Answer.Made(
        page.next().isPresent()
            ? "shipments-newest-%d.csv".formatted(IN_A_FILE)
            : "shipments-%s.csv".formatted(LocalDate.ofInstant(visit.now(), ZoneOffset.UTC)),
        FileKind.CSV.mediaType(),
        ShipmentFiles.shipments(
            page.shipments().stream().map(shipment -> lines.of(shipment, visit)).toList(),
            pages.wording(visit.language())));
  }

  /** What of one shipment is billed to him, as a file. */
  public Answer charges(Visit visit, CustomerId customer, Parameters path) {
    String number = path.get("number");
    return db.withOnly(
            user(visit),
            (books, whose) ->
                books.tracking().of(whose, number).map(_ -> books.charges().of(whose, number)))
        .<Answer>map(invoices ->
            new Answer.Made(
                "charges-%s.csv".formatted(number),
                FileKind.CSV.mediaType(),
                ShipmentFiles.charges(invoices, pages.wording(visit.language()))))
        .orElseGet(Answer::notFound);
  }

  /** A shipment of the customer's, with the papers and invoices that are his business. */
  private record Found(SeenShipment shipment, ShipmentPapers papers, List<Invoice> invoices) {}

  public Answer one(Visit visit, CustomerId customer, Parameters path) {
    String told = visit.query().first("told").filter(ShipmentSheet::done).orElse("");
    String number = path.get("number");
    return sheet(visit, number)
        .map(sheet -> {
          if (visit.seen()) {
            looked.later(new ShipmentLook(customer.value(), number, visit.now()));
          }
          return Answer.shown(PAGE, sheet.with(told, ""));
        })
        .orElseGet(Answer::notFound);
  }

  /**
   * The page again, for whoever did something on it that does not count.
   *
   * @param told why not
   * @param typed what he had typed
   */
  public Answer again(
      Visit visit, CustomerId customer, String number, int status, String told, String typed) {
    return sheet(visit, number)
        .<Answer>map(sheet -> new Answer.Shown(status, PAGE, sheet.with(told, typed)))
        .orElseGet(Answer::notFound);
  }

  private Optional<ShipmentSheet> sheet(Visit visit, String number) {
    LocalDate until = LocalDate.ofInstant(visit.now(), ZoneOffset.UTC).plusDays(LINK_DAYS);
    return db.withOnly(
            user(visit),
            (books, whose) ->
                books
                    .tracking()
                    .of(whose, number)
                    .flatMap(seen ->
                        books
                            .papers()
                            .of(whose, number)
                            .map(papers ->
                                new Found(seen, papers, books.charges().of(whose, number)))))
        .map(found ->
            new ShipmentSheet(
                lines.of(found.shipment(), visit),
                found.papers(),
                found.invoices(),
                base
                    + LINK
                    + db.with(books -> books.tracking().token(found.shipment(), until)).text(),
                until,
                "",
                ""));
  }

  private static User user(Visit visit) {
    return visit.user().orElseThrow();
  }

  /** What is typed may be a port's name in either language. */
  private Set<String> ports(String typed) {
    return typed.isEmpty()
        ? Set.of()
        : Meant.by(typed, Optional.empty(), places).stream()
            .map(place -> place.code().code())
            .collect(toSet());
  }
}

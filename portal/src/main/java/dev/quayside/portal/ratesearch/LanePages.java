package dev.quayside.portal.ratesearch;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.inquiry.AskedOnPage;
import dev.quayside.db.listing.SavedView;
import dev.quayside.db.listing.SavedView.Shown;
import dev.quayside.db.secret.Token;
import dev.quayside.db.timeline.Happening;
import dev.quayside.db.user.User;
import dev.quayside.portal.cases.request.Corrected;
import dev.quayside.portal.cases.request.RequestReading;
import dev.quayside.portal.letter.PageLetter;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.visit.Attempts;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.CustomerId;
import io.helidon.common.parameters.Parameters;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages on which customers look a price up, keep a lane, and ask for a quote. */
public final class LanePages {

  private static final String TEMPLATE = "ratesearch/search.jte";
  private static final int MOST_KEPT = 30;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_WORDS = 2_000;
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{20,80}");

  private final Db db;
  private final Places places;
  private final ZoneId zone;
  private final LanePrices prices;
  private final Attempts searches = new Attempts(200, Duration.ofMinutes(15));
  private final Attempts letters = new Attempts(20, Duration.ofHours(1));

  public LanePages(Db db, Places places, ZoneId zone) {
    this.db = db;
    this.places = places;
    this.zone = zone;
    this.prices = new LanePrices(db, places);
  }

  public Answer show(Visit visit, CustomerId customer, Parameters path) {
    var search = LaneSearch.of(visit.query());
    return shown(
        200, visit, customer, search, search.asked() ? priced(visit, customer, search) : nothing());
  }

  private static Priced nothing() {
    return new Priced.Nothing();
  }

  private Priced priced(Visit visit, CustomerId customer, LaneSearch search) {
    if (!searches.begin(user(visit).email(), visit.now())) {
      return new Priced.TooMany();
    }
    return switch (read(visit, search)) {
      case Corrected.Unclear unclear -> unclear(unclear);
      case Corrected.Clear(var requests) -> {
        RateRequest request = requests.getFirst();
        Priced priced = prices.of(request, search.special(), customer, visit.now());
        if (visit.seen()) {
          db.use(books -> searched(books, visit, customer, request, priced));
        }
        yield priced;
      }
    };
  }

  private static void searched(
      Books books, Visit visit, CustomerId customer, RateRequest request, Priced priced) {
    var lane = new Lane(request.origin().code(), request.destination().code());
    boolean served = !(priced instanceof Priced.NotServed);
    books
        .timeline()
        .append(
            customer,
            new Happening.SearchedLane(lane, served, request.mode(), request.load()),
            visit.now());
    books.signals().sense(customer, visit.now());
  }

  /** Asks for a quote: the form becomes a letter of his, and is answered like one. */
  public Answer ask(Visit visit, CustomerId customer, Parameters fields) {
    var search = LaneSearch.of(fields);
    String key = fields.first("key").orElse("");
    if (!KEY.matcher(key).matches()) {
      return new Answer.Refused(Refusal.BAD_REQUEST);
    }
    return switch (read(visit, search)) {
      case Corrected.Unclear unclear -> shown(422, visit, customer, search, unclear(unclear));
      case Corrected.Clear _ when !letters.begin(user(visit).email(), visit.now()) ->
          shown(429, visit, customer, search, new Priced.TooMany());
      case Corrected.Clear(var requests) -> {
        String words = Typed.upTo(LONGEST_WORDS, fields.first("words").orElse(""));
        yield file(letter(visit, customer, key, requests.getFirst(), search.special(), words))
            ? Answer.goTo("/rates/asked/" + key)
            : shown(409, visit, customer, search, new Priced.AddressTaken());
      }
    };
  }

  private static AskedLetter letter(
      Visit visit,
      CustomerId customer,
      String key,
      RateRequest request,
      boolean special,
      String words) {
    return new AskedLetter(
        key, user(visit), customer, request, special, words, visit.language(), visit.now());
  }

  /** False where his address is another customer's, who would get the answer. */
  private boolean file(AskedLetter letter) {
    return db.with(books -> {
      User user = letter.user();
      boolean his =
          books
              .customers()
              .writesFor(letter.customer(), user.name(), user.email(), user.language());
      if (his) {
        PageLetter page = letter.page();
        books.messages().takeIn(page.mail(), page.slip(), letter.now());
      }
      return his;
    });
  }

  /** How what he asked for stands; once it is quoted, the quote. */
  public Answer asked(Visit visit, CustomerId customer, Parameters path) {
    String digest = PageLetter.digest(customer, path.get("key"));
    return db.withOnly(customer, books -> books.inquiries().asked(customer, digest))
        .map(asked -> stands(customer, asked))
        // What nobody has read yet is no customer's; its digest is made of his, and of his key.
        .or(() ->
            db.with(books -> books.messages().has(digest))
                ? Optional.of(view(customer, AskedView.HowFar.UNDER_WAY))
                : Optional.empty())
        .map(LanePages::told)
        .orElseGet(Answer::notFound);
  }

  private static Answer told(AskedView view) {
    return view.quotes().size() == 1
        ? Answer.goTo("/quotes/" + view.quotes().getFirst())
        : Answer.shown("ratesearch/asked.jte", view);
  }

  private AskedView stands(CustomerId customer, AskedOnPage asked) {
    return switch (asked.outcome()) {
      case QUOTED, ACCEPTED ->
          asked.given().isEmpty()
              ? view(customer, AskedView.HowFar.WITH_SALES)
              : new AskedView(AskedView.HowFar.QUOTED, asked.given(), "");
      case ASKED -> view(customer, AskedView.HowFar.ASKED);
      case HANDED_OVER, TOLD, NOT_ANSWERED -> view(customer, AskedView.HowFar.WITH_SALES);
    };
  }

  private AskedView view(CustomerId customer, AskedView.HowFar state) {
    return new AskedView(state, List.of(), prices.who(customer));
  }

  /** Keeps a search under the name of its lane; the same lane again replaces it. */
  public Answer keep(Visit visit, CustomerId customer, Parameters fields) {
    var search = LaneSearch.of(fields);
    long user = user(visit).id();
    Answer back = Answer.goTo("/rates?" + search.query());
    return !search.asked()
        ? back
        : db.withOnly(
            customer,
            books -> {
              String name = Typed.upTo(LONGEST_NAME, search.lane());
              List<SavedView> kept = books.views().of(user, Shown.LANES);
              if (kept.size() < MOST_KEPT
                  || kept.stream().anyMatch(lane -> lane.name().equals(name))) {
                books.views().keep(user, new SavedView(Shown.LANES, name, search.query()));
              }
              return back;
            });
  }

  public Answer forget(Visit visit, CustomerId customer, Parameters fields) {
    String name = fields.first("name").orElse("");
    return db.withOnly(
        customer,
        books -> {
          books.views().forget(user(visit).id(), Shown.LANES, name);
          return Answer.goTo("/rates");
        });
  }

  private Corrected read(Visit visit, LaneSearch search) {
    String plain = AskedLetter.plainGoods(visit.language());
    return RequestReading.read(
        name -> search.typed(name, plain), places, LocalDate.ofInstant(visit.now(), zone));
  }

  /** Without the number of the request, for a page has one. */
  private static Priced unclear(Corrected.Unclear unclear) {
    return new Priced.Unclear(
        unclear.fields().stream()
            .map(field -> field.replace("-0", ""))
            .collect(Collectors.toUnmodifiableSet()));
  }

  private Answer shown(
      int status, Visit visit, CustomerId customer, LaneSearch search, Priced priced) {
    List<SavedView> saved =
        db.withOnly(customer, books -> books.views().of(user(visit).id(), Shown.LANES));
    return new Answer.Shown(
        status, TEMPLATE, new LaneView(search, priced, saved, Token.random().value()));
  }

  private static User user(Visit visit) {
    return visit.user().orElseThrow();
  }
}

package dev.quayside.portal.acceptance;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.order.Acceptance;
import dev.quayside.db.order.Accepted;
import dev.quayside.db.order.Decision;
import dev.quayside.db.order.LostReason;
import dev.quayside.db.order.QuoteStanding;
import dev.quayside.db.order.QuoteToken;
import dev.quayside.db.order.Way;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.portal.acceptance.AcceptanceView.Note;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The page of one quote for whoever has its link: it shows what the letter and the paper show, and
 * takes a yes, a no or a question. To open it changes nothing, for mail scanners open every link.
 */
public final class AcceptancePages {

  private static final String TEMPLATE = "acceptance/quote.jte";
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_WORDS = 2_000;

  private final Db db;
  private final WorkingHours hours;
  private final QuoteDoor door = new QuoteDoor();

  public AcceptancePages(Db db, ZoneId zone) {
    this.db = db;
    this.hours = new WorkingHours(zone);
  }

  public Answer show(Visit visit, Parameters path) {
    return db.with(books ->
        door.look(visit, path, books)
            .map(token -> shown(books, token, visit, "", note(visit)))
            .orElseGet(AcceptancePages::unknown));
  }

  public Answer accept(Visit visit, Parameters path, Parameters fields) {
    return act(visit, path, (books, token) -> accept(books, token, visit, fields));
  }

  private Answer accept(Books books, QuoteToken token, Visit visit, Parameters fields) {
    String who = field(fields, "who", LONGEST_NAME);
    if (who.isEmpty()) {
      return shown(books, token, visit, who, Note.NO_NAME);
    }
    int option = Numbers.number(fields.first("option").orElse("")).map(Long::intValue).orElse(0);
    String words = field(fields, "words", LONGEST_WORDS);
    var asked = new Acceptance(token.number(), token.version(), option, who, Way.LINK, words);
    return switch (books.orders().accept(asked, hours, visit.now())) {
      case Accepted.Done(var order) -> {
        books.orders().confirming(hours).put(order, visit.now());
        yield again(token, "");
      }
      case Accepted.Not(var why) ->
          why instanceof QuoteStanding.Expired && open(books, token, visit)
              ? shown(books, token, visit, who, Note.OPTION_OVER)
              : again(token, "");
      case Accepted.NoSuchThing() -> shown(books, token, visit, who, Note.NO_OPTION);
    };
  }

  public Answer decline(Visit visit, Parameters path, Parameters fields) {
    return act(visit, path, (books, token) -> decline(books, token, visit, fields));
  }

  private Answer decline(Books books, QuoteToken token, Visit visit, Parameters fields) {
    Optional<LostReason> reason = Typed.one(LostReason.values(), fields.first("reason").orElse(""));
    String who = field(fields, "who", LONGEST_NAME);
    if (reason.isEmpty()) {
      return shown(books, token, visit, who, Note.NO_REASON);
    }
    var declined =
        new Decision.Declined(
            token.number(),
            token.version(),
            reason.get(),
            who,
            Way.LINK,
            field(fields, "words", LONGEST_WORDS),
            visit.now());
    Optional<QuoteStanding> before = books.orders().decline(declined, hours, visit.now());
    before
        .filter(standing -> standing instanceof QuoteStanding.Open)
        .ifPresent(_ -> new QuoteTasks(books, hours, visit.now()).declined(declined));
    return again(token, before.orElseThrow() instanceof QuoteStanding.Expired ? "?done=TOLD" : "");
  }

  public Answer ask(Visit visit, Parameters path, Parameters fields) {
    return act(
        visit,
        path,
        (books, token) -> {
          String who = field(fields, "who", LONGEST_NAME);
          String words = field(fields, "words", LONGEST_WORDS);
          if (words.isEmpty()) {
            return shown(books, token, visit, who, Note.NO_QUESTION);
          }
          new QuoteTasks(books, hours, visit.now()).asked(token.number(), who, words);
          return again(token, "?done=ASKED");
        });
  }

  /** An expired quote is not revived: somebody makes a new one. */
  public Answer renew(Visit visit, Parameters path, Parameters fields) {
    return act(
        visit,
        path,
        (books, token) -> {
          new QuoteTasks(books, hours, visit.now())
              .priceAgain(token.number(), field(fields, "who", LONGEST_NAME));
          return again(token, "?done=PRICE_ASKED");
        });
  }

  private Answer act(Visit visit, Parameters path, BiFunction<Books, QuoteToken, Answer> doing) {
    return door.mayAct(visit)
        ? db.with(books ->
            door.look(visit, path, books)
                .map(token -> doing.apply(books, token))
                .orElseGet(AcceptancePages::unknown))
        : new Answer.Shown(429, "acceptance/unknown.jte", "acceptance.tooMany");
  }

  private QuoteStanding standing(Books books, QuoteToken token, Visit visit) {
    return books
        .orders()
        .standing(token.number(), token.version(), hours, visit.now())
        .orElseThrow();
  }

  private boolean open(Books books, QuoteToken token, Visit visit) {
    return !(standing(books, token, visit) instanceof QuoteStanding.Expired);
  }

  private Answer shown(Books books, QuoteToken token, Visit visit, String who, Note note) {
    QuoteStanding standing = standing(books, token, visit);
    return new Answer.Shown(
        note.wrong() ? 422 : 200,
        TEMPLATE,
        new AcceptanceView("/q/" + token.text(), standing, who, note));
  }

  private static Answer again(QuoteToken token, String query) {
    return Answer.goTo("/q/" + token.text() + query);
  }

  /** Says the same of a link that never was and of one that was tampered with. */
  private static Answer unknown() {
    return new Answer.Shown(404, "acceptance/unknown.jte", "acceptance.unknown");
  }

  private static Note note(Visit visit) {
    return Typed.one(Note.values(), visit.query().first("done").orElse(""))
        .filter(note -> !note.wrong())
        .orElse(Note.NONE);
  }

  /** On one line, and no longer than it may be. */
  private static String field(Parameters fields, String name, int longest) {
    String typed = fields.first(name).orElse("").replaceAll("\\p{Cntrl}+", " ").strip();
    return typed.codePointCount(0, typed.length()) > longest
        ? typed.substring(0, typed.offsetByCodePoints(0, longest))
        : typed;
  }
}

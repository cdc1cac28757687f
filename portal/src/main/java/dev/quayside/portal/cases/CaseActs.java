package dev.quayside.portal.cases;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.desk.Act;
import dev.quayside.db.desk.CaseStore;
import dev.quayside.db.desk.Stepped;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Inquiry;
import dev.quayside.db.user.User;
import dev.quayside.portal.cases.CaseView.Priceable;
import dev.quayside.portal.cases.request.Corrected;
import dev.quayside.portal.cases.request.RequestReading;
import dev.quayside.portal.corrections.Lesson;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.quote.RateRequest;
import io.helidon.common.parameters.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What sales do with a case. Each form carries how the case stood on the page; where it has moved
 * on since, nothing is done, and the page says what has happened, with all that was typed.
 */
public final class CaseActs {

  private static final int LONGEST_REASON = 300;
  private static final int LONGEST_LETTER = 20_000;

  private final Db db;
  private final Places places;
  private final ZoneId zone;

  public CaseActs(Db db, Places places, ZoneId zone) {
    this.db = db;
    this.places = places;
    this.zone = zone;
  }

  public Answer tickOff(Visit visit, Parameters path, Parameters fields) {
    List<Long> tasks =
        fields.contains("task")
            ? fields.all("task").stream().flatMap(task -> Numbers.number(task).stream()).toList()
            : List.of();
    return act(visit, path, fields, (cases, act) -> cases.tickOff(act, tasks));
  }

  public Answer handOver(Visit visit, Parameters path, Parameters fields) {
    Optional<User> to =
        Numbers.number(field(fields, "to"))
            .flatMap(id ->
                db.with(books -> books.users().staff()).stream()
                    .filter(one -> one.id() == id)
                    .findFirst());
    return to.map(user -> act(visit, path, fields, (cases, act) -> cases.handOver(act, user)))
        .orElseGet(() -> unclear(visit, path, fields));
  }

  public Answer park(Visit visit, Parameters path, Parameters fields) {
    Optional<Instant> until =
        ParkedUntil.read(field(fields, "until"), field(fields, "moment"), zone, visit.now());
    String reason = Typed.upTo(LONGEST_REASON, field(fields, "reason"));
    return until.isEmpty() || reason.isEmpty()
        ? unclear(visit, path, fields)
        : act(visit, path, fields, (cases, act) -> cases.park(act, until.get(), reason));
  }

  public Answer write(Visit visit, Parameters path, Parameters fields) {
    String text = Typed.upTo(LONGEST_LETTER, field(fields, "text"));
    boolean writerAlone = field(fields, "readers").equals("writer");
    return text.isEmpty()
        ? unclear(visit, path, fields)
        : inBook(
            visit,
            path,
            fields,
            (books, act) -> {
              Stepped stepped = books.cases().write(act, text, writerAlone);
              if (stepped instanceof Stepped.Done) {
                boolean waits = fields.first("then").orElse("").equals("WAITS");
                books.requests().desk().told(act.inquiry(), waits, act.now());
              }
              return stepped;
            });
  }

  public Answer price(Visit visit, Parameters path, Parameters fields) {
    String quote = field(fields, "quote");
    int version = Numbers.number(field(fields, "version")).map(Long::intValue).orElse(0);
    LocalDate today = LocalDate.ofInstant(visit.now(), zone);
    return switch (RequestReading.read(name -> fields.first(name).asOptional(), places, today)) {
      case Corrected.Unclear(var names, var forms) ->
          refused(
              visit,
              path,
              fields,
              Optional.of(new Priceable(quote, version, forms, names)),
              new Refused.Unclear());
      case Corrected.Clear(var requests) ->
          inBook(
              visit,
              path,
              fields,
              (books, act) ->
                  quote.isEmpty() || requests.size() == 1
                      ? priced(books, act, quote, version, requests)
                      : new Stepped.Gone());
    };
  }

  /** Where sales put a port in that the mail calls otherwise, the bot may learn its name for it. */
  private Stepped priced(
      Books books, Act act, String quote, int version, List<RateRequest> requests) {
    Stepped stepped = books.cases().price(act, quote, version, requests);
    if (stepped instanceof Stepped.Done(long step)) {
      Inquiry mail = books.inquiries().byId(act.inquiry()).orElseThrow().inquiry();
      for (Lesson lesson : Lesson.of(mail, requests, places)) {
        books
            .names()
            .learn(lesson.name(), act.inquiry(), step, lesson.words(), act.by().name(), act.now());
      }
    }
    return stepped;
  }

  public Answer sendAgain(Visit visit, Parameters path, Parameters fields) {
    return Numbers.number(field(fields, "letter"))
        .map(letter -> act(visit, path, fields, (cases, act) -> cases.sendAgain(act, letter)))
        .orElseGet(Answer::notFound);
  }

  public Answer approve(Visit visit, Parameters path, Parameters fields) {
    Set<String> seals = fields.contains("seal") ? Set.copyOf(fields.all("seal")) : Set.of();
    LocalDate today = LocalDate.ofInstant(visit.now(), zone);
    return act(visit, path, fields, (cases, act) -> cases.approve(act, seals, today));
  }

  public Answer decline(Visit visit, Parameters path, Parameters fields) {
    return act(visit, path, fields, (cases, act) -> cases.decline(act));
  }

  /** Lets the letter go that waits. */
  public Answer send(Visit visit, Parameters path, Parameters fields) {
    return act(visit, path, fields, CaseStore::sendDraft);
  }

  /** Somebody answers otherwise, or not at all. */
  public Answer discard(Visit visit, Parameters path, Parameters fields) {
    String reason = Typed.upTo(LONGEST_REASON, field(fields, "reason"));
    return act(visit, path, fields, (cases, act) -> cases.keepDraft(act, reason));
  }

  /** Has the letter that waits say today's prices. */
  public Answer priceDraft(Visit visit, Parameters path, Parameters fields) {
    return act(visit, path, fields, CaseStore::priceDraft);
  }

  public Answer takeBack(Visit visit, Parameters path, Parameters fields) {
    return came(ActForm.takeBack(db, visit, fields), visit, path, fields);
  }

  private Answer act(
      Visit visit, Parameters path, Parameters fields, BiFunction<CaseStore, Act, Stepped> step) {
    return inBook(visit, path, fields, (books, act) -> step.apply(books.cases(), act));
  }

  private Answer inBook(
      Visit visit, Parameters path, Parameters fields, BiFunction<Books, Act, Stepped> step) {
    return Numbers.number(path.get("id"))
        .map(id -> ActForm.act(id, visit, fields))
        .map(act -> Refused.of(db.with(books -> step.apply(books, act))))
        .map(why -> came(why, visit, path, fields))
        .orElseGet(Answer::notFound);
  }

  private Answer came(Optional<Refused> why, Visit visit, Parameters path, Parameters fields) {
    return why.map(it -> refused(visit, path, fields, Optional.empty(), it))
        .orElseGet(() -> Answer.goTo(home(path)));
  }

  private Answer unclear(Visit visit, Parameters path, Parameters fields) {
    return refused(visit, path, fields, Optional.empty(), new Refused.Unclear());
  }

  /** The page again, with the reason and what was typed; a letter is not to be written twice. */
  private Answer refused(
      Visit visit, Parameters path, Parameters fields, Optional<Priceable> corrected, Refused why) {
    int status = why instanceof Refused.Unclear ? 422 : 409;
    return Numbers.number(path.get("id"))
        .flatMap(id -> db.with(books -> view(books, id, visit, fields, corrected, why)))
        .<Answer>map(view -> new Answer.Shown(status, "cases/one.jte", view))
        .orElseGet(Answer::notFound);
  }

  private static Optional<CaseView> view(
      Books books,
      long id,
      Visit visit,
      Parameters fields,
      Optional<Priceable> corrected,
      Refused why) {
    Optional<FiledInquiry> filed = books.inquiries().byId(id);
    return filed.map(found ->
        new CaseReading(books, visit.user().orElseThrow(), visit.now())
            .view(found, corrected, Optional.of(why), typed(fields)));
  }

  private static Map<String, String> typed(Parameters fields) {
    Map<String, String> typed = new HashMap<>();
    for (String name : List.of("form", "text", "readers", "reason", "until", "moment", "to")) {
      String text = field(fields, name);
      if (!text.isEmpty()) {
        typed.put(name, text);
      }
    }
    return typed;
  }

  private static String home(Parameters path) {
    return "/desk/inquiries/" + path.get("id");
  }

  private static String field(Parameters fields, String name) {
    return fields.first(name).orElse("");
  }
}

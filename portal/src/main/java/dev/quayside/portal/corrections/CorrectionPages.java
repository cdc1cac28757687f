package dev.quayside.portal.corrections;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.naming.Deciding;
import dev.quayside.db.user.User;
import dev.quayside.portal.corrections.CorrectionList.Form;
import dev.quayside.portal.corrections.CorrectionList.Refused;
import dev.quayside.portal.corrections.Objection.Why;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.place.HouseName;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import io.helidon.common.parameters.Parameters;
import java.util.Optional;
import java.util.function.BiFunction;

/** The page on which sales teach the bot names of ports, and see first what that would change. */
public final class CorrectionPages {

  private static final String HOME = "/desk/corrections";
  private static final String PAGE = "corrections/corrections.jte";
  private static final int LONGEST_REASON = 300;
  private static final Form EMPTY = new Form("", "", PlaceKind.SEA, Optional.empty());

  private final Db db;
  private final Places places;

  public CorrectionPages(Db db, Places places) {
    this.db = db;
    this.places = places;
  }

  public Answer list(Visit visit, Parameters path) {
    return db.with(books -> Answer.shown(PAGE, shown(books, visit, EMPTY, Optional.empty())));
  }

  /** Somebody says what a word means; the bot does not read by it yet. */
  public Answer propose(Visit visit, Parameters path, Parameters fields) {
    String name = Typed.upTo(Lesson.LONGEST_NAME, field(fields, "name"));
    String port = field(fields, "port").strip();
    PlaceKind kind = Typed.one(PlaceKind.values(), field(fields, "kind")).orElse(PlaceKind.SEA);
    return db.with(books ->
        proposed(books, visit, name, place(port, kind))
            .<Answer>map(objection ->
                new Answer.Shown(
                    422,
                    PAGE,
                    shown(
                        books,
                        visit,
                        new Form(name, port, kind, Optional.of(objection)),
                        Optional.empty())))
            .orElseGet(() -> Answer.goTo(HOME)));
  }

  private Optional<Objection> proposed(
      Books books, Visit visit, String name, Optional<Place> place) {
    if (name.isEmpty()) {
      return Optional.of(Objection.because(Why.NO_NAME));
    }
    if (place.isEmpty()) {
      return Optional.of(Objection.because(Why.NO_PORT));
    }
    var meant = new HouseName(name, place.get().code(), place.get().kind());
    Optional<Objection> objection = Objection.to(meant, places);
    return objection.isPresent() || books.names().propose(meant, by(visit), visit.now())
        ? objection
        : Optional.of(Objection.because(Why.PROPOSED_BEFORE));
  }

  /** Whoever approves says why, and where there are harms, that he has seen them. */
  public Answer approve(Visit visit, Parameters path, Parameters fields) {
    int seen = Numbers.number(field(fields, "seen")).map(Long::intValue).orElse(0);
    boolean knows = field(fields, "harms").equals("0") || fields.contains("despite");
    return knows
        ? decided(
            visit,
            path,
            fields,
            (books, it) ->
                books.names().desk().approve(it.id(), seen, it.by(), it.reason(), visit.now()))
        : refused(visit, new Refused.Unsaid());
  }

  public Answer refuse(Visit visit, Parameters path, Parameters fields) {
    return decided(
        visit,
        path,
        fields,
        (books, it) -> books.names().desk().refuse(it.id(), it.by(), it.reason(), visit.now()));
  }

  public Answer end(Visit visit, Parameters path, Parameters fields) {
    return decided(
        visit,
        path,
        fields,
        (books, it) -> books.names().desk().end(it.id(), it.by(), it.reason(), visit.now()));
  }

  private record Decision(long id, String by, String reason) {}

  private Answer decided(
      Visit visit,
      Parameters path,
      Parameters fields,
      BiFunction<Books, Decision, Deciding> decision) {
    String reason = Typed.upTo(LONGEST_REASON, field(fields, "reason"));
    if (reason.isEmpty()) {
      return refused(visit, new Refused.Unsaid());
    }
    return Numbers.number(path.get("id"))
        .map(id -> new Decision(id, by(visit), reason))
        .map(made -> db.with(books -> decision.apply(books, made)))
        .map(deciding ->
            switch (deciding) {
              case Deciding.Done() -> Answer.goTo(HOME);
              case Deciding.NoSuchName() -> Answer.notFound();
              case Deciding.DecidedBefore _, Deciding.NotSeen _, Deciding.Taken _ ->
                  refused(visit, new Refused.Otherwise(deciding));
            })
        .orElseGet(Answer::notFound);
  }

  private Answer refused(Visit visit, Refused why) {
    int status = why instanceof Refused.Unsaid ? 422 : 409;
    return db.with(
        books -> new Answer.Shown(status, PAGE, shown(books, visit, EMPTY, Optional.of(why))));
  }

  private CorrectionList shown(Books books, Visit visit, Form form, Optional<Refused> refused) {
    return new CorrectionReading(books, places)
        .list(visit.user().filter(User::decides).isPresent(), form, refused);
  }

  private Optional<Place> place(String port, PlaceKind kind) {
    return places.resolve(port, PlaceQuestion.by(kind)) instanceof PlaceAnswer.Found(Place place)
            && place.kind() == kind
        ? Optional.of(place)
        : Optional.empty();
  }

  private static String field(Parameters fields, String name) {
    return fields.first(name).orElse("");
  }

  private static String by(Visit visit) {
    return visit.user().map(User::name).orElse("");
  }
}

package dev.quayside.portal.care;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.care.CareRequest;
import dev.quayside.db.care.CareWords;
import dev.quayside.db.paper.PaperFiling;
import dev.quayside.db.secret.Token;
import dev.quayside.db.user.User;
import dev.quayside.portal.letter.PageLetter;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.papers.PaperDesk;
import dev.quayside.portal.upload.UploadedForm;
import dev.quayside.portal.visit.Attempts;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.paper.PaperKind;
import dev.quayside.rates.tariff.CustomerId;
import io.helidon.common.parameters.Parameters;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where customers write a request or a complaint, see how far it has come, and go on with it. What
 * they write is a letter to us as well, so that pages and mails are one conversation.
 */
public final class CarePages {

  static final String HOME = "/requests";
  private static final String LIST = "care/list.jte";
  private static final int SHOWN = 100;
  private static final int LETTERS_AN_HOUR = 20;
  private static final int LONGEST_THREAD = 50;

  private final Db db;
  private final Attempts letters = new Attempts(LETTERS_AN_HOUR, Duration.ofHours(1));

  public CarePages(Db db) {
    this.db = db;
  }

  public Answer list(Visit visit, CustomerId customer, Parameters path) {
    String shipment = visit.query().first("shipment").orElse("");
    var typed = new CareTyped(key(), Optional.empty(), shipment, "", "");
    return listed(visit, 200, new CareViews.Form(typed, ""));
  }

  private Answer listed(Visit visit, int status, CareViews.Form form) {
    List<Long> seen =
        db.withOnly(user(visit), (books, whose) -> books.requests().seen(whose, SHOWN));
    return new Answer.Shown(
        status,
        LIST,
        new CareViews.Listed(db.with(books -> books.requests().reading().these(seen)), form));
  }

  /** A new one; its file is a paper of the shipment it is about. */
  public Answer open(Visit visit, CustomerId customer, Parameters path, UploadedForm.Taken form) {
    var typed = CareTyped.of(form.fields());
    if (!CareTyped.isKey(typed.key()) || !typed.whole()) {
      return again(visit, 422, typed, "unclear");
    }
    if (!typed.shipment().isEmpty() && !sees(visit, typed.shipment())) {
      return again(visit, 422, typed, "noShipment");
    }
    if (form.file().isPresent() && typed.shipment().isEmpty()) {
      return again(visit, 422, typed, "fileAlone");
    }
    if (!letters.begin(user(visit).email(), visit.now())) {
      return again(visit, 429, typed, "tooMany");
    }
    Optional<PaperFiling> filing =
        form.file().flatMap(file -> filing(visit, customer, typed.shipment(), file));
    if (form.file().isPresent() && filing.isEmpty()) {
      return again(visit, 415, typed, "wrongType");
    }
    return db.with(books -> opened(books, visit, customer, typed, filing))
        .map(number -> Answer.goTo(HOME + "/" + number))
        .orElseGet(() -> again(visit, 409, typed, "addressTaken"));
  }

  /** Empty where his address is another customer's, who would get the answer. */
  private static Optional<String> opened(
      Books books,
      Visit visit,
      CustomerId customer,
      CareTyped typed,
      Optional<PaperFiling> filing) {
    User user = user(visit);
    if (!books.customers().writesFor(customer, user.name(), user.email(), user.language())) {
      return Optional.empty();
    }
    filing.ifPresent(it -> books.papers().file(it, visit.now()));
    String words = filing.map(it -> typed.words() + " [" + it.name() + "]").orElse(typed.words());
    String about = typed.shipment().isEmpty() ? "" : typed.shipment() + ": ";
    var letter =
        new PageLetter(
            typed.key(), user, customer, about + typed.subject(), words, List.of(), visit.now());
    String number =
        books
            .requests()
            .open(
                customer,
                typed.kind().orElseThrow(),
                typed.shipment(),
                typed.subject(),
                user.email(),
                words(letter));
    books.messages().takeIn(letter.mail(), letter.slip(), visit.now());
    books.signals().sense(customer, visit.now());
    return Optional.of(number);
  }

  private static CareWords words(PageLetter letter) {
    return new CareWords(
        letter.digest(), letter.id(), letter.text(), letter.user().name(), letter.now());
  }

  private Optional<PaperFiling> filing(
      Visit visit, CustomerId customer, String shipment, UploadedForm.File file) {
    return PaperDesk.filing(
        db,
        new PaperDesk.Label(
            shipment, PaperKind.OTHER, Optional.of(customer), file.name(), user(visit).name()),
        file);
  }

  private boolean sees(Visit visit, String shipment) {
    return db.withOnly(user(visit), (books, whose) -> books.tracking().of(whose, shipment))
        .isPresent();
  }

  private Answer again(Visit visit, int status, CareTyped typed, String wrong) {
    var kept =
        CareTyped.isKey(typed.key())
            ? typed
            : new CareTyped(key(), typed.kind(), typed.shipment(), typed.subject(), typed.words());
    return listed(visit, status, new CareViews.Form(kept, wrong));
  }

  public Answer one(Visit visit, CustomerId customer, Parameters path) {
    return request(visit, path)
        .map(request -> shown(200, customer, request, ""))
        .orElseGet(Answer::notFound);
  }

  private Optional<CareRequest> request(Visit visit, Parameters path) {
    String number = path.get("number");
    return db.withOnly(user(visit), (books, whose) -> books.requests().seen(whose, number))
        .flatMap(id ->
            db.with(books -> books.requests().reading().these(List.of(id))).stream().findFirst());
  }

  private Answer shown(int status, CustomerId customer, CareRequest request, String wrong) {
    return new Answer.Shown(
        status,
        "care/one.jte",
        new CareViews.One(
            request,
            db.with(books -> books.requests().reading().said(request)),
            CareViews.One.own(request, customer),
            key(),
            wrong));
  }

  /** What he writes next: into the same conversation; a request that was closed is open again. */
  public Answer reply(Visit visit, CustomerId customer, Parameters path, Parameters fields) {
    Optional<CareRequest> request =
        request(visit, path).filter(it -> CareViews.One.own(it, customer));
    if (request.isEmpty()) {
      return Answer.notFound();
    }
    String key = fields.first("key").orElse("");
    String words = CareTyped.words(fields.first("words").orElse(""));
    if (words.isEmpty() || !CareTyped.isKey(key)) {
      return shown(422, customer, request.get(), "unclear");
    }
    if (!letters.begin(user(visit).email(), visit.now())) {
      return shown(429, customer, request.get(), "tooMany");
    }
    boolean written = db.with(books -> replied(books, visit, request.get(), key, words));
    return written
        ? Answer.goTo(HOME + "/" + request.get().number())
        : shown(409, customer, request.get(), "addressTaken");
  }

  private static boolean replied(
      Books books, Visit visit, CareRequest request, String key, String words) {
    User user = user(visit);
    boolean his =
        books.customers().writesFor(request.customer(), user.name(), user.email(), user.language());
    if (his) {
      var letter =
          new PageLetter(
              key,
              user,
              request.customer(),
              request.subject(),
              words,
              books.requests().letters(request, LONGEST_THREAD),
              visit.now());
      books.requests().write(request.number(), words(letter));
      books.messages().takeIn(letter.mail(), letter.slip(), visit.now());
    }
    return his;
  }

  private static String key() {
    return Token.random().value();
  }

  private static User user(Visit visit) {
    return visit.user().orElseThrow();
  }
}

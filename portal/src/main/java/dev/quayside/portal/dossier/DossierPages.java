package dev.quayside.portal.dossier;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.release.Worded;
import dev.quayside.db.user.User;
import dev.quayside.portal.dossier.DossierView.PartyLine;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.papers.PaperDesk;
import dev.quayside.portal.shipments.ShipmentLines;
import dev.quayside.portal.shipments.ShipmentPages;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.paper.BlStep;
import dev.quayside.rates.release.ReleaseStep;
import dev.quayside.rates.release.ReleaseStep.Ground;
import dev.quayside.rates.release.ReleaseStep.Kind;
import dev.quayside.rates.tariff.CustomerId;
import io.helidon.common.parameters.Parameters;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * One shipment at the desk: what each of its parties sees, its papers and charges, and the word on
 * handing it out, which is told to whoever had an older page before him.
 */
public final class DossierPages {

  private static final String HOME = "/desk/shipments/";
  private static final int LONGEST_REASON = 300;

  private final Db db;
  private final ShipmentLines lines;
  private final PaperDesk desk;
  private final String base;

  /**
   * The pages of a house.
   *
   * @param base how browsers reach it, for a link that is passed on
   */
  public DossierPages(Db db, ShipmentLines lines, URI base) {
    this.db = db;
    this.lines = lines;
    this.desk = new PaperDesk(db);
    this.base = base.toString().replaceFirst("/$", "");
  }

  public Answer one(Visit visit, Parameters path) {
    return page(visit, path.get("number"), 200, "");
  }

  private Answer page(Visit visit, String number, int status, String wrong) {
    return db.with(books -> view(books, visit, number, wrong))
        .<Answer>map(view -> new Answer.Shown(status, "dossier/one.jte", view))
        .orElseGet(Answer::notFound);
  }

  private Optional<DossierView> view(Books books, Visit visit, String asked, String wrong) {
    LocalDate until =
        LocalDate.ofInstant(visit.now(), ZoneOffset.UTC).plusDays(ShipmentPages.LINK_DAYS);
    return books
        .tracking()
        .dossier(asked)
        .flatMap(dossier -> {
          String number = dossier.whole().number();
          return books
              .papers()
              .whole(number)
              .map(papers ->
                  new DossierView(
                      dossier,
                      lines.of(dossier.whole(), visit.language(), visit.now()),
                      dossier.parties().stream()
                          .map(party ->
                              new PartyLine(
                                  party, lines.of(party.shipment(), visit.language(), visit.now())))
                          .toList(),
                      papers,
                      books.papers().history(number),
                      books.charges().whole(number),
                      books.shipmentTasks().open(number),
                      decides(visit),
                      wrong,
                      base
                          + ShipmentPages.LINK
                          + books.tracking().token(dossier.whole(), until).text()));
        });
  }

  public Answer paper(Visit visit, Parameters path) {
    return Numbers.number(path.get("paper"))
        .flatMap(id -> db.with(books -> books.papers().whole(path.get("number"), id)))
        .map(desk::handOut)
        .orElseGet(Answer::notFound);
  }

  /** Somebody holds it, lets it go by the rules again, or releases it. */
  public Answer release(Visit visit, Parameters path, Parameters fields) {
    String number = path.get("number");
    Optional<Kind> kind = Typed.one(Kind.values(), fields.first("step").orElse(""));
    String why = Typed.upTo(LONGEST_REASON, fields.first("why").orElse(""));
    if (kind.isEmpty() || (why.isEmpty() && kind.get() != Kind.FREED)) {
      return page(visit, number, 422, "dossier.noReason");
    }
    Ground ground =
        Typed.one(Ground.values(), fields.first("ground").orElse("")).orElse(Ground.OTHER);
    Optional<CustomerId> whom = fields.first("whom").flatMap(Numbers::number).map(CustomerId::new);
    var step = new ReleaseStep(kind.get(), ground, whom, why, who(visit), visit.now());
    Optional<Instant> seen = fields.first("seen").flatMap(DossierPages::moment);
    return switch (db.<Worded>with(
        books -> books.releases().say(number, step, seen, true, decides(visit)))) {
      case Worded.Done _ -> Answer.goTo(HOME + number);
      case Worded.NoSuchShipment() -> Answer.notFound();
      case Worded.NoParty() -> page(visit, number, 422, "dossier.noParty");
      case Worded.OriginalsOut() -> page(visit, number, 409, "dossier.originals");
      case Worded.NotHisToDecide _ -> page(visit, number, 403, "dossier.notHis");
      case Worded.Overtaken _ -> page(visit, number, 409, "dossier.overtaken");
    };
  }

  /** Somebody tells that the bill of lading was issued or released. */
  public Answer tellBl(Visit visit, Parameters path, Parameters fields) {
    String number = path.get("number");
    Optional<BlStep.Kind> step =
        Typed.one(BlStep.Kind.values(), fields.first("step").orElse("")).filter(BlStep.Kind::told);
    if (step.isEmpty()) {
      return Answer.notFound();
    }
    int seen =
        fields
            .first("seen")
            .flatMap(Numbers::number)
            .filter(it -> it < 100_000)
            .map(Long::intValue)
            .orElse(-1);
    return db.with(
            books -> books.papers().tellAfter(seen, number, step.get(), who(visit), visit.now()))
        .map(_ -> Answer.goTo(HOME + number))
        .orElseGet(() -> page(visit, number, 409, "dossier.overtaken"));
  }

  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static boolean decides(Visit visit) {
    return visit.user().filter(User::decides).isPresent();
  }

  private static String who(Visit visit) {
    return visit.user().map(User::name).orElse("");
  }
}

package dev.quayside.portal.handin;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.paper.BlSaid;
import dev.quayside.db.paper.PaperFiled;
import dev.quayside.db.paper.PaperFiling;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.db.timeline.Happening.ConfirmedBl;
import dev.quayside.db.timeline.Happening.HandedInPaper;
import dev.quayside.db.timeline.Happening.WantsBlChanged;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.papers.PaperDesk;
import dev.quayside.portal.shipments.ShipmentPages;
import dev.quayside.portal.upload.UploadedForm;
import dev.quayside.portal.visit.Attempts;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.paper.BlStep;
import dev.quayside.rates.paper.PaperKind;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import io.helidon.common.parameters.Parameters;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What customers do with the papers of their shipments: they hand some in, and confirm the draft of
 * a bill of lading or ask for changes. Each becomes work for sales, once, however often it is sent.
 */
public final class HandInPages {

  private static final int LONGEST_WORDS = 4_000;
  private static final int FILES_AN_HOUR = 60;

  private final Db db;
  private final ShipmentPages shipments;
  private final HandInTasks tasks;
  private final Attempts files = new Attempts(FILES_AN_HOUR, Duration.ofHours(1));

  public HandInPages(Db db, ShipmentPages shipments, ZoneId zone) {
    this.db = db;
    this.shipments = shipments;
    this.tasks = new HandInTasks(zone);
  }

  /** A paper that he hands in. */
  public Answer bring(Visit visit, CustomerId customer, Parameters path, UploadedForm.Taken form) {
    String number = path.get("number");
    if (hidden(visit, number)) {
      return Answer.notFound();
    }
    Optional<PaperKind> kind =
        Typed.one(PaperKind.values(), form.fields().getOrDefault("kind", ""))
            .filter(PaperKind::handedIn);
    if (kind.isEmpty() || form.file().isEmpty()) {
      return shipments.again(visit, customer, number, 422, "noFile", "");
    }
    if (!files.begin(String.valueOf(customer.value()), visit.now())) {
      return shipments.again(visit, customer, number, 429, "tooMany", "");
    }
    return filing(visit, customer, number, kind.get(), form.file().get())
        .map(filing -> filed(visit, filing))
        .orElseGet(() -> shipments.again(visit, customer, number, 415, "wrongType", ""));
  }

  private Optional<PaperFiling> filing(
      Visit visit, CustomerId customer, String number, PaperKind kind, UploadedForm.File file) {
    // Of other papers there may be several side by side; of each kind the newest counts.
    String reference = kind == PaperKind.OTHER ? Typed.upTo(60, file.name()) : "";
    return PaperDesk.filing(
        db, new PaperDesk.Label(number, kind, Optional.of(customer), reference, who(visit)), file);
  }

  private Answer filed(Visit visit, PaperFiling filing) {
    return db.with(books -> {
      PaperFiled filed = books.papers().file(filing, visit.now());
      return switch (filed) {
        case PaperFiled.Done(var paper) -> {
          tasks.open(
              books,
              Kind.LOOK_AT_PAPER,
              filing,
              Told.of(
                  "%s handed in %s: %s",
                  "%s 交来%s：%s", filing.by(), filing.kind().told(), paper.name()),
              visit.now());
          books
              .timeline()
              .append(
                  filing.owner().orElseThrow(),
                  new HandedInPaper(filing.shipment(), paper.name()),
                  visit.now());
          yield told(filing.shipment(), "filed");
        }
        case PaperFiled.Repeated _ -> told(filing.shipment(), "repeated");
        case PaperFiled.NoSuchShipment() -> Answer.notFound();
        case PaperFiled.NoParty() -> Answer.notFound();
      };
    });
  }

  /** He says that the draft he saw is right. */
  public Answer confirm(Visit visit, CustomerId customer, Parameters path, Parameters fields) {
    String number = path.get("number");
    if (hidden(visit, number)) {
      return Answer.notFound();
    }
    int version = version(fields.first("version").orElse(""));
    BlSaid said =
        db.with(books -> {
          BlSaid it = say(books, visit, customer, number, BlStep.Kind.CONFIRMED, version, "");
          if (it instanceof BlSaid.Done) {
            tasks.open(
                books,
                Kind.ISSUE_BL,
                customer,
                number,
                Told.of(
                    "%s confirmed draft %d of the bill of lading",
                    "%s 已确认提单草稿第 %d 版", who(visit), version),
                visit.now());
            books.timeline().append(customer, new ConfirmedBl(number, version), visit.now());
          }
          return it;
        });
    return answer(visit, customer, number, said, "confirmed", "");
  }

  /** He says what is to be changed in the draft he saw, in words, in a file, or both. */
  public Answer change(Visit visit, CustomerId customer, Parameters path, UploadedForm.Taken form) {
    String number = path.get("number");
    if (hidden(visit, number)) {
      return Answer.notFound();
    }
    int version = version(form.fields().getOrDefault("version", ""));
    String words = Typed.upTo(LONGEST_WORDS, form.fields().getOrDefault("words", ""));
    if (words.isEmpty() && form.file().isEmpty()) {
      return shipments.again(visit, customer, number, 422, "noWords", words);
    }
    if (form.file().isPresent() && !files.begin(String.valueOf(customer.value()), visit.now())) {
      return shipments.again(visit, customer, number, 429, "tooMany", words);
    }
    Optional<PaperFiling> filing =
        form.file().flatMap(file -> filing(visit, customer, number, PaperKind.BL_CORRECTION, file));
    if (form.file().isPresent() && filing.isEmpty()) {
      return shipments.again(visit, customer, number, 415, "wrongType", words);
    }
    BlSaid said = db.with(books -> change(books, visit, customer, number, version, words, filing));
    return answer(visit, customer, number, said, "asked", words);
  }

  /** Where there is a newer draft, the file is not kept either. */
  private BlSaid change(
      Books books,
      Visit visit,
      CustomerId customer,
      String number,
      int version,
      String words,
      Optional<PaperFiling> filing) {
    String all = filing.map(it -> (words + " [" + it.name() + "]").strip()).orElse(words);
    BlSaid said = say(books, visit, customer, number, BlStep.Kind.CHANGES_ASKED, version, all);
    if (said instanceof BlSaid.Done) {
      filing.ifPresent(it -> books.papers().file(it, visit.now()));
      tasks.open(
          books,
          Kind.CHANGE_BL,
          customer,
          number,
          Told.of(
              "%s wants draft %d changed: %s", "%s 要求修改提单草稿第 %d 版：“%s”", who(visit), version, all),
          visit.now());
      books.timeline().append(customer, new WantsBlChanged(number, version), visit.now());
    }
    return said;
  }

  private static BlSaid say(
      Books books,
      Visit visit,
      CustomerId customer,
      String number,
      BlStep.Kind kind,
      int version,
      String words) {
    return books
        .papers()
        .say(customer, number, new BlStep(kind, version, visit.now()), words, who(visit));
  }

  private Answer answer(
      Visit visit, CustomerId customer, String number, BlSaid said, String done, String typed) {
    return switch (said) {
      case BlSaid.Done _ -> told(number, done);
      case BlSaid.Repeated() -> told(number, done);
      case BlSaid.Overtaken _ -> shipments.again(visit, customer, number, 409, "overtaken", typed);
      case BlSaid.NotHis() -> Answer.notFound();
    };
  }

  /** Whoever sees his own things alone does nothing to a colleague's either. */
  private boolean hidden(Visit visit, String number) {
    return db.withOnly(
            visit.user().orElseThrow(), (books, whose) -> books.tracking().of(whose, number))
        .isEmpty();
  }

  private static Answer told(String number, String what) {
    return Answer.goTo("/shipments/" + number + "?told=" + what + "#papers");
  }

  private static int version(String typed) {
    return Numbers.number(typed).filter(it -> it > 0 && it < 100_000).map(Long::intValue).orElse(0);
  }

  private static String who(Visit visit) {
    return visit.user().map(User::name).orElse("");
  }
}

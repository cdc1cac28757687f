package dev.quayside.portal.api;

import dev.quayside.db.Db;
import dev.quayside.db.customer.Customer;
import dev.quayside.db.paper.Paper;
import dev.quayside.db.paper.PaperFiled;
import dev.quayside.db.paper.ShipmentPapers;
import dev.quayside.portal.entrance.Body;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.papers.PaperDesk;
import dev.quayside.portal.papers.PaperDesk.Brought;
import dev.quayside.portal.upload.UploadedForm;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.paper.BillOfLading;
import dev.quayside.rates.paper.BlStep;
import dev.quayside.rates.paper.PaperKind;
import dev.quayside.rates.tariff.CustomerId;
import io.helidon.common.parameters.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Papers of shipments, filed and fetched by other programs. */
final class PaperApi {

  private final Db db;
  private final PaperDesk desk;

  PaperApi(Db db) {
    this.db = db;
    this.desk = new PaperDesk(db);
  }

  Answer list(Visit visit, Parameters path, Body body) {
    return db.with(books -> books.papers().whole(path.get("shipment")))
        .map(papers -> Answer.data(json(papers)))
        .orElseGet(Answer::notFound);
  }

  Answer one(Visit visit, Parameters path, Body body) {
    return Numbers.number(path.get("paper"))
        .flatMap(id -> db.with(books -> books.papers().whole(path.get("shipment"), id)))
        .map(desk::handOut)
        .orElseGet(Answer::notFound);
  }

  /**
   * The form has the fields file and kind, where there are several of a kind reference, and
   * customer where it is one customer's business alone.
   */
  Answer file(Visit visit, Parameters path, UploadedForm.Taken form) {
    Optional<PaperKind> kind =
        Typed.one(PaperKind.values(), form.fields().getOrDefault("kind", ""));
    Optional<String> reference =
        PaperDesk.reference(form.fields().getOrDefault("reference", ""))
            .filter(it -> !it.isEmpty() || kind.filter(PaperKind::numbered).isEmpty());
    String code = form.fields().getOrDefault("customer", "");
    Optional<CustomerId> owner = db.with(books -> books.customers().byCode(code)).map(Customer::id);
    boolean unnamed =
        owner.isEmpty() && (!code.isEmpty() || kind.filter(PaperKind::personal).isPresent());
    if (kind.isEmpty() || reference.isEmpty() || unnamed || form.file().isEmpty()) {
      return unclear(kind.isEmpty(), reference.isEmpty(), unnamed, form.file().isEmpty());
    }
    var label =
        new PaperDesk.Label(
            path.get("shipment"), kind.get(), owner, reference.get(), EventApi.by(visit));
    return switch (desk.bring(label, form.file().get(), visit.now())) {
      case Brought.WrongType() -> new Answer.Refused(Refusal.WRONG_TYPE);
      case Brought.Filed(PaperFiled.Done(Paper paper)) -> new Answer.Data(201, json(paper));
      case Brought.Filed(PaperFiled.Repeated(Paper paper)) -> Answer.data(json(paper));
      case Brought.Filed(PaperFiled.NoParty()) -> new Answer.Refused(Refusal.NO_PARTY);
      case Brought.Filed(PaperFiled.NoSuchShipment()) -> Answer.notFound();
    };
  }

  private static Answer unclear(boolean kind, boolean reference, boolean customer, boolean file) {
    Map<String, Boolean> fields = new LinkedHashMap<>();
    fields.put("kind", kind);
    fields.put("reference", reference);
    fields.put("customer", customer);
    fields.put("file", file);
    fields.values().removeIf(wrong -> !wrong);
    return new Answer.Problem(
        Refusal.NOT_UNDERSTOOD, Map.of("fields", List.copyOf(fields.keySet())));
  }

  /** The body is {"step": "TELEX_RELEASED"}; told again, it changes nothing. */
  Answer tell(Visit visit, Parameters path, Body body) {
    Optional<BlStep.Kind> step =
        Sent.object(body)
            .flatMap(sent -> Sent.text(sent, "step"))
            .flatMap(name -> Typed.one(BlStep.Kind.values(), name))
            .filter(BlStep.Kind::told);
    if (step.isEmpty()) {
      return new Answer.Problem(Refusal.NOT_UNDERSTOOD, Map.of("fields", List.of("step")));
    }
    return db.with(books ->
            books.papers().tell(path.get("shipment"), step.get(), EventApi.by(visit), visit.now()))
        .map(bl -> Answer.data(json(bl)))
        .orElseGet(Answer::notFound);
  }

  private static Map<String, Object> json(ShipmentPapers papers) {
    Map<String, Object> json = new LinkedHashMap<>();
    papers.bl().ifPresent(bl -> json.put("bl", json(bl)));
    json.put("papers", papers.papers().stream().map(PaperApi::json).toList());
    return json;
  }

  private static Map<String, Object> json(BillOfLading bl) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("state", bl.state().name());
    json.put("draft", bl.version());
    bl.since().ifPresent(since -> json.put("since", since.toString()));
    return json;
  }

  private static Map<String, Object> json(Paper paper) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", paper.id());
    json.put("kind", paper.kind().name());
    json.put("reference", paper.reference());
    json.put("version", paper.version());
    json.put("name", paper.name());
    json.put("mediaType", paper.mediaType());
    json.put("size", paper.file().size());
    json.put("sha256", paper.file().digest());
    json.put("by", paper.by());
    json.put("filedAt", paper.filedAt().toString());
    return json;
  }
}

package dev.quayside.portal.api;

import dev.quayside.db.Db;
import dev.quayside.db.customer.Customer;
import dev.quayside.db.release.Worded;
import dev.quayside.db.user.User;
import dev.quayside.portal.entrance.Body;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.tracking.Fault;
import dev.quayside.portal.tracking.Fields;
import dev.quayside.portal.visit.Visit;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.release.Release;
import dev.quayside.rates.release.ReleaseStep;
import dev.quayside.rates.release.ReleaseStep.Ground;
import dev.quayside.rates.release.ReleaseStep.Kind;
import dev.quayside.rates.tariff.CustomerId;
import io.helidon.common.parameters.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The house's word on handing a shipment out, as another program tells it. */
final class ReleaseApi {

  private final Db db;

  ReleaseApi(Db db) {
    this.db = db;
  }

  /**
   * The body is {"step": "HELD", "ground": "PAPERS", "why": "packing list", "customer": "NORTH"};
   * but for the step all may be missing.
   */
  Answer say(Visit visit, Parameters path, Body body) {
    Optional<JsonNode> sent = Sent.object(body);
    if (sent.isEmpty()) {
      return new Answer.Refused(Refusal.BAD_REQUEST);
    }
    Fields fields = Fields.of(sent.get());
    Optional<Kind> kind = fields.one("step", Kind.values());
    Ground ground =
        fields.text("ground").isPresent()
            ? fields.one("ground", Ground.values()).orElse(Ground.OTHER)
            : Ground.OTHER;
    String why =
        (kind.filter(Kind.HELD::equals).isPresent() ? fields.needed("why") : fields.text("why"))
            .orElse("");
    Optional<CustomerId> whom = fields.text("customer").flatMap(code -> customer(fields, code));
    if (!fields.faults().isEmpty()) {
      return unclear(fields.faults(), visit);
    }
    var step =
        new ReleaseStep(kind.orElseThrow(), ground, whom, why, EventApi.by(visit), visit.now());
    boolean decides = visit.user().filter(User::decides).isPresent();
    return answer(
        db.with(books ->
            books.releases().say(path.get("shipment"), step, Optional.empty(), false, decides)),
        visit);
  }

  private Optional<CustomerId> customer(Fields fields, String code) {
    Optional<CustomerId> id = db.with(books -> books.customers().byCode(code)).map(Customer::id);
    if (id.isEmpty()) {
      fields.wrong("customer", Saying.of("is no customer's code", "不是客户代码"));
    }
    return id;
  }

  private static Answer answer(Worded worded, Visit visit) {
    return switch (worded) {
      case Worded.Done(Release release) -> Answer.data(json(release));
      case Worded.NoSuchShipment() -> Answer.notFound();
      case Worded.NoParty() -> new Answer.Refused(Refusal.NO_PARTY);
      case Worded.Overtaken _ -> new Answer.Refused(Refusal.OVERTAKEN);
      case Worded.NotHisToDecide _ -> new Answer.Refused(Refusal.DECIDERS_ONLY);
      case Worded.OriginalsOut() ->
          unclear(
              List.of(
                  new Fault(
                      "/step",
                      Saying.of(
                          "is not possible while originals of the bill of lading are out: tell its"
                              + " surrender or telex release first",
                          "正本提单未收回，不能放货：请先报告交回正本或电放"))),
              visit);
    };
  }

  private static Answer unclear(List<Fault> faults, Visit visit) {
    return new Answer.Problem(
        Refusal.NOT_UNDERSTOOD,
        Map.of("errors", faults.stream().map(it -> EventApi.error(it, visit.language())).toList()));
  }

  static Map<String, Object> json(Release release) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("free", release.free());
    json.put("bars", release.bars().stream().sorted().map(Enum::name).toList());
    json.put("awaited", release.toPay().stream().map(bill -> bill.number()).toList());
    release.hold().ifPresent(hold -> json.put("why", hold.words()));
    release
        .released()
        .ifPresent(step -> {
          json.put("releasedBy", step.by());
          json.put("releasedAt", step.at().toString());
        });
    return json;
  }
}

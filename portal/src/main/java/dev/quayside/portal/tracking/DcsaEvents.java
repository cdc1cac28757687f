package dev.quayside.portal.tracking;

import dev.quayside.db.shipment.ToldEvent;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.cargo.ContainerNumber;
import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.EventType;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Reason;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads DCSA events (track and trace 2.2). What DCSA has no code for, such as a rolled container,
 * may name our own milestone in a field {@code milestone}.
 */
public final class DcsaEvents {

  private static final Saying NO_SHIPMENT =
      Saying.of(
          "names no shipment: a booking, a bill of lading, our number or a container is needed",
          "没有指明货物：需要订舱号、提单号、我司编号或箱号");

  /** Documents whose number is a bill of lading's. */
  private static final Set<String> BILLS = Set.of("TRD", "MBL", "HBL", "BL");

  private final PortCodes ports;

  public DcsaEvents(PortCodes ports) {
    this.ports = ports;
  }

  /**
   * Reads one.
   *
   * @param source who sends it
   */
  public EventRead read(JsonNode sent, String source, Instant now) {
    Fields fields = Fields.of(sent);
    Optional<EventType> type = fields.one("eventType", EventType.values());
    Optional<Classifier> how = fields.one("eventClassifierCode", Classifier.values());
    Optional<OffsetDateTime> when = fields.moment("eventDateTime");
    if (when.isEmpty()) {
      fields.needed("eventDateTime");
    }
    Fields call = fields.within("transportCall");
    Optional<String> place = place(fields, call);
    Optional<Milestone> milestone = type.flatMap(it -> milestone(it, fields, call));
    ToldEvent.Named named = named(fields);
    Optional<String> container = container(fields);
    if (named.number().isEmpty()
        && named.bl().isEmpty()
        && named.booking().isEmpty()
        && container.isEmpty()) {
      fields.wrong("documentReferences", NO_SHIPMENT);
    }
    boolean whose = milestone.filter(it -> it == Milestone.EXPORT_CUSTOMS).isPresent();
    if (whose && place.isEmpty()) {
      fields.wrong("eventLocation", Saying.of("is needed: of export or of import?", "必填：出口还是进口？"));
    }
    Optional<Instant> created =
        fields.moment("eventCreatedDateTime").map(OffsetDateTime::toInstant);
    if (!fields.faults().isEmpty()) {
      return new EventRead.Wrong(fields.faults());
    }
    if (milestone.isEmpty()) {
      return new EventRead.NotTracked();
    }
    return new EventRead.Told(
        new ToldEvent(
            fields.text("eventID"),
            named,
            new Event(
                milestone.get(),
                how.orElseThrow(),
                when.orElseThrow(),
                place,
                container,
                vessel(call),
                reason(fields, milestone.get()),
                created.orElse(now)),
            source,
            fields.text("changeRemark").or(() -> fields.text("reason")).orElse("")));
  }

  private static Optional<Milestone> milestone(EventType type, Fields fields, Fields call) {
    Optional<String> ours = fields.text("milestone");
    if (ours.isPresent()) {
      return fields.one("milestone", Milestone.values());
    }
    String name = type.name().toLowerCase(Locale.ROOT) + "EventTypeCode";
    Optional<String> document =
        type == EventType.SHIPMENT ? fields.needed("documentTypeCode") : Optional.empty();
    return fields
        .needed(name)
        .flatMap(code ->
            new DcsaKinds(
                    type,
                    code,
                    document.orElse(""),
                    fields.text("emptyIndicatorCode").filter("EMPTY"::equals).isPresent(),
                    call.text("modeOfTransport").orElse(""))
                .milestone());
  }

  private Optional<String> place(Fields fields, Fields call) {
    return Stream.of(fields.within("eventLocation"), call, call.within("location"))
        .flatMap(it -> it.text("UNLocationCode").stream())
        .findFirst()
        .map(ports::filedOrAsWritten);
  }

  private static Optional<String> container(Fields fields) {
    Optional<String> container =
        fields.text("equipmentReference").map(it -> it.replaceAll("[\\s-]", ""));
    if (container.filter(it -> !ContainerNumber.looksLike(it)).isPresent()) {
      fields.wrong(
          "equipmentReference",
          Saying.of("is no container number, such as CSQU3054383", "不是箱号，例如CSQU3054383"));
    }
    return container;
  }

  private static Optional<String> vessel(Fields call) {
    String vessel =
        call.within("vessel").text("vesselName").or(() -> call.text("vesselName")).orElse("");
    String voyage =
        call.text("exportVoyageNumber")
            .or(() -> call.text("carrierExportVoyageNumber"))
            .or(() -> call.text("carrierVoyageNumber"))
            .orElse("");
    return Optional.of((vessel + " " + voyage).strip()).filter(_ -> !vessel.isEmpty());
  }

  private static Optional<Reason> reason(Fields fields, Milestone milestone) {
    return fields
        .text("delayReasonCode")
        .flatMap(Reason::named)
        .or(() ->
            milestone == Milestone.HOLD
                    && fields.text("equipmentEventTypeCode").filter("INSP"::equals).isPresent()
                ? Optional.of(Reason.INSPECTION)
                : Optional.empty());
  }

  /** A forwarder's reference is our own number. */
  private static ToldEvent.Named named(Fields fields) {
    List<Fields> documents = fields.each("documentReferences");
    Optional<String> booking = reference(documents, Set.of("BKG"));
    Optional<String> bl = reference(documents, BILLS);
    Optional<String> number =
        fields.each("references").stream()
            .filter(it -> it.text("referenceType").filter("FF"::equals).isPresent())
            .flatMap(it -> it.text("referenceValue").stream())
            .findFirst();
    return new ToldEvent.Named(number, bl, booking);
  }

  private static Optional<String> reference(List<Fields> documents, Set<String> types) {
    return documents.stream()
        .filter(it -> it.text("documentReferenceType").filter(types::contains).isPresent())
        .flatMap(it -> it.text("documentReferenceValue").stream())
        .findFirst();
  }
}

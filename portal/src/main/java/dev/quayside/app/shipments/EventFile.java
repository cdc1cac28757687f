package dev.quayside.app.shipments;

import dev.quayside.app.list.Headed;
import dev.quayside.app.list.HeadedList;
import dev.quayside.app.list.OpenedList;
import dev.quayside.db.shipment.ToldEvent;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.tracking.DcsaEvents;
import dev.quayside.portal.tracking.EventRead;
import dev.quayside.portal.tracking.Fault;
import dev.quayside.portal.tracking.PortCodes;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Milestones;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Reads a list of what happened to shipments, one event to a line. */
final class EventFile {

  /**
   * One line.
   *
   * @param place where it stands, for messages
   */
  record Entry(String place, ToldEvent told) {}

  /** What came of reading the list. */
  sealed interface Result {

    /** The lines that are right, and each cell that is wrong. */
    record Read(List<Entry> entries, List<Problem> problems) implements Result {
      public Read {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
      }
    }

    /** It is no list of events; says why. */
    record Unreadable(String why) implements Result {}
  }

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes no other lists
  private enum Column implements Headed {
    MILESTONE("", "milestone", "event", "status", "节点", "动态", "状态"),
    KIND("/eventClassifierCode", "kind", "classifier", "类型"),
    TIME("/eventDateTime", "time", "date", "时间", "日期"),
    NUMBER("/references", "number", "shipment", "我司编号", "编号"),
    BL("/documentReferences", "bl", "b/l", "b/l no.", "提单号"),
    BOOKING("/documentReferences", "booking", "booking no.", "订舱号"),
    CONTAINER("/equipmentReference", "container", "container no.", "箱号"),
    PLACE("/eventLocation", "place", "port", "地点", "港口"),
    VESSEL("/transportCall", "vessel", "船名"),
    VOYAGE("/transportCall", "voyage", "航次"),
    REASON("/delayReasonCode", "reason", "原因"),
    REMARK("/changeRemark", "remark", "备注"),
    ID("/eventID", "id", "event id", "事件编号");

    private final String pointer;
    private final List<String> headings;

    Column(String pointer, String... headings) {
      this.pointer = pointer;
      this.headings = List.of(headings);
    }

    @Override
    public List<String> headings() {
      return headings;
    }

    /** The column that a field of DCSA stands in. */
    static Column of(Fault fault) {
      for (Column column : values()) {
        if (!column.pointer.isEmpty() && fault.pointer().startsWith(column.pointer)) {
          return column;
        }
      }
      return MILESTONE;
    }
  }

  private final HeadedList<Column> list;
  private final Moments moments;
  private final PortNames ports;
  private final DcsaEvents events;
  private final Milestones milestones = Milestones.builtIn();
  private final String source;
  private final Instant saved;
  private final Instant now;
  private final List<Entry> entries = new ArrayList<>();

  private EventFile(
      HeadedList<Column> list, Moments moments, Places places, Path file, Instant now) {
    this.list = list;
    this.moments = moments;
    this.ports = new PortNames(places);
    this.events = new DcsaEvents(new PortCodes(places));
    this.source = String.valueOf(file.getFileName());
    this.saved = Instant.ofEpochMilli(file.toFile().lastModified());
    this.now = now;
  }

  /**
   * The file's name is who tells it, and when it was saved is when: handed in again as it is, it
   * tells nothing new.
   */
  static Result read(Path file, Moments moments, Places places, Instant now) {
    var needed = EnumSet.of(Column.MILESTONE, Column.KIND, Column.TIME);
    return switch (OpenedList.read(file, Column.class, needed)) {
      case OpenedList.Unreadable<Column>(String why) -> new Result.Unreadable(why);
      case OpenedList.Open<Column>(var list) ->
          new EventFile(list, moments, places, file, now).read();
    };
  }

  private Result read() {
    list.lines().forEach(this::read);
    return new Result.Read(entries, list.problems());
  }

  private void read(Line line) {
    int before = list.problems().size();
    var milestone = milestones.named(text(line, Column.MILESTONE));
    if (milestone.isEmpty()) {
      list.wrong(line, Column.MILESTONE, "is no milestone, such as Vessel departed, 到港 or ARRIVED");
    }
    var how = how(text(line, Column.KIND));
    if (how.isEmpty()) {
      list.wrong(line, Column.KIND, "is none of planned, estimated, actual (PLN, EST, ACT)");
    }
    var when = moments.read(text(line, Column.TIME));
    if (when.isEmpty()) {
      list.wrong(line, Column.TIME, Moments.WRONG);
    }
    String port = text(line, Column.PLACE);
    Optional<String> place = ports.code(port);
    if (!port.isEmpty() && place.isEmpty()) {
      list.wrong(line, Column.PLACE, "is no port or place that we know; its UN/LOCODE will do");
    }
    if (list.problems().size() > before) {
      return;
    }
    var event =
        event(
            line, milestone.orElseThrow(), how.orElseThrow(), when.orElseThrow().toString(), place);
    switch (events.read(JsonMapper.shared().valueToTree(event), source, now)) {
      case EventRead.Told(ToldEvent told) -> entries.add(new Entry(line.place(), told));
      case EventRead.NotTracked() -> list.wrong(line, Column.MILESTONE, "moves no cargo");
      case EventRead.Wrong(var faults) ->
          faults.forEach(fault -> list.wrong(line, Column.of(fault), fault.why()));
    }
  }

  private static Optional<Classifier> how(String text) {
    return switch (text.toUpperCase(Locale.ROOT)) {
      case "PLN", "PLANNED", "计划" -> Optional.of(Classifier.PLN);
      case "EST", "ESTIMATED", "预计" -> Optional.of(Classifier.EST);
      case "ACT", "ACTUAL", "实际" -> Optional.of(Classifier.ACT);
      default -> Optional.empty();
    };
  }

  /** A line as DCSA would write it. */
  private Map<String, Object> event(
      Line line, Milestone milestone, Classifier how, String when, Optional<String> place) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("eventType", milestone.type().name());
    event.put("milestone", milestone.name());
    event.put("eventClassifierCode", how.name());
    event.put("eventDateTime", when);
    event.put("eventCreatedDateTime", saved.atOffset(ZoneOffset.UTC).toString());
    event.put("eventID", text(line, Column.ID));
    event.put("equipmentReference", text(line, Column.CONTAINER));
    event.put("delayReasonCode", text(line, Column.REASON));
    event.put("changeRemark", text(line, Column.REMARK));
    event.put("eventLocation", Map.of("UNLocationCode", place.orElse("")));
    event.put(
        "transportCall",
        Map.of(
            "vessel", Map.of("vesselName", text(line, Column.VESSEL)),
            "exportVoyageNumber", text(line, Column.VOYAGE)));
    event.put(
        "documentReferences",
        List.of(
            Map.of("documentReferenceType", "TRD", "documentReferenceValue", text(line, Column.BL)),
            Map.of(
                "documentReferenceType",
                "BKG",
                "documentReferenceValue",
                text(line, Column.BOOKING))));
    event.put(
        "references",
        List.of(Map.of("referenceType", "FF", "referenceValue", text(line, Column.NUMBER))));
    return event;
  }

  private String text(Line line, Column column) {
    return list.text(line, column);
  }
}

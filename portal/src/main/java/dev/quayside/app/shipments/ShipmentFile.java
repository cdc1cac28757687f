package dev.quayside.app.shipments;

import dev.quayside.app.list.Headed;
import dev.quayside.app.list.HeadedList;
import dev.quayside.app.list.OpenedList;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.tracking.Fault;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tracking.Role;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a list of shipments, one to a line; one with several legs has a line for each, in their
 * order and under the same numbers.
 */
final class ShipmentFile {

  /**
   * A shipment as another program would file it.
   *
   * @param lines those it was read from, one for each leg
   */
  record Entry(List<Line> lines, JsonNode filing) {
    Entry {
      lines = List.copyOf(lines);
    }

    /** Where it begins, for messages. */
    String place() {
      return lines.getFirst().place();
    }
  }

  /** What came of reading the list. */
  sealed interface Result {

    /** The shipments that can be read, and each cell that cannot. */
    record Read(ShipmentFile file, List<Entry> entries) implements Result {
      public Read {
        entries = List.copyOf(entries);
      }
    }

    /** It is no list of shipments; says why. */
    record Unreadable(String why) implements Result {}
  }

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes no other lists
  private enum Column implements Headed {
    CUSTOMER("parties", "customer", "principal", "委托方", "客户代码"),
    SHIPPER("parties", "shipper", "发货人"),
    CONSIGNEE("parties", "consignee", "收货人"),
    AGENT("parties", "agent", "代理"),
    CUSTOMER_PEOPLE("parties", "customer people", "委托方人员"),
    SHIPPER_PEOPLE("parties", "shipper people", "发货人人员"),
    CONSIGNEE_PEOPLE("parties", "consignee people", "收货人人员"),
    AGENT_PEOPLE("parties", "agent people", "代理人员"),
    NUMBER("number", "number", "shipment", "我司编号", "编号"),
    BL("bl", "bl", "b/l", "b/l no.", "提单号"),
    BOOKING("booking", "booking", "booking no.", "订舱号"),
    CONTAINERS("containers", "containers", "container", "箱号"),
    ORDERS("orders", "orders", "po", "po no.", "采购单号"),
    CARRIER("carrier", "carrier", "船公司", "承运人"),
    FROM("from", "from", "pol", "port of loading", "起运港"),
    TO("to", "to", "pod", "port of discharge", "目的港", "卸货港"),
    MEANS("means", "by", "means", "运输方式"),
    VESSEL("vessel", "vessel", "船名"),
    VOYAGE("voyage", "voyage", "航次"),
    DEPARTS("departs", "departs", "etd", "开航日", "预计开航"),
    ARRIVES("arrives", "arrives", "eta", "到港日", "预计到港"),
    CONFIRMED("confirmed", "confirmed", "已确认", "订舱确认");

    private final String field;
    private final List<String> headings;

    Column(String field, String... headings) {
      this.field = field;
      this.headings = List.of(headings);
    }

    @Override
    public List<String> headings() {
      return headings;
    }
  }

  /** The parties' columns. */
  private static final Map<Column, Role> ROLES =
      Map.of(
          Column.CUSTOMER, Role.PRINCIPAL,
          Column.SHIPPER, Role.SHIPPER,
          Column.CONSIGNEE, Role.CONSIGNEE,
          Column.AGENT, Role.AGENT);

  /** Whose shipment it is of a party's, by their addresses. */
  private static final Map<Column, Column> PEOPLE =
      Map.of(
          Column.CUSTOMER, Column.CUSTOMER_PEOPLE,
          Column.SHIPPER, Column.SHIPPER_PEOPLE,
          Column.CONSIGNEE, Column.CONSIGNEE_PEOPLE,
          Column.AGENT, Column.AGENT_PEOPLE);

  private final HeadedList<Column> list;
  private final Moments moments;
  private final PortNames ports;

  private ShipmentFile(HeadedList<Column> list, Moments moments, Places places) {
    this.list = list;
    this.moments = moments;
    this.ports = new PortNames(places);
  }

  static Result read(Path file, Moments moments, Places places) {
    var needed = EnumSet.of(Column.CUSTOMER, Column.CARRIER, Column.FROM, Column.TO);
    return switch (OpenedList.read(file, Column.class, needed)) {
      case OpenedList.Unreadable<Column>(String why) -> new Result.Unreadable(why);
      case OpenedList.Open<Column>(var list) -> new ShipmentFile(list, moments, places).read();
    };
  }

  private Result read() {
    Map<List<String>, List<Line>> shipments = new LinkedHashMap<>();
    for (Line line : list.lines()) {
      List<String> numbers =
          Stream.of(Column.NUMBER, Column.BL, Column.BOOKING)
              .map(column -> list.text(line, column))
              .toList();
      shipments.computeIfAbsent(numbers, _ -> new ArrayList<>()).add(line);
    }
    return new Result.Read(
        this, shipments.values().stream().flatMap(lines -> entry(lines).stream()).toList());
  }

  /** All that was found wrong so far. */
  List<Problem> problems() {
    return list.problems();
  }

  /** Notes what is wrong with a shipment at the cell that it was read from. */
  void wrong(Entry entry, Fault fault) {
    List<String> steps = List.of(fault.pointer().substring(1).split("/", -1));
    boolean leg = steps.size() > 2 && steps.getFirst().equals("legs");
    Line line = leg ? entry.lines().get(Integer.parseInt(steps.get(1))) : entry.lines().getFirst();
    String field = leg ? steps.get(2) : steps.getFirst();
    list.wrong(
        line,
        Stream.of(Column.values())
            .filter(column -> column.field.equals(field))
            .findFirst()
            .orElse(Column.FROM),
        fault.why());
  }

  private Optional<Entry> entry(List<Line> lines) {
    int before = list.problems().size();
    Line first = lines.getFirst();
    Map<String, Object> filing = new LinkedHashMap<>();
    for (Column column : Set.of(Column.NUMBER, Column.BL, Column.BOOKING, Column.CARRIER)) {
      filing.put(column.field, list.text(first, column));
    }
    filing.put("parties", parties(first));
    filing.put("containers", each(lines, Column.CONTAINERS));
    filing.put("orders", each(lines, Column.ORDERS));
    filing.put("confirmed", list.yes(first, Column.CONFIRMED).orElse(false));
    filing.put("legs", lines.stream().map(this::leg).toList());
    return list.problems().size() == before
        ? Optional.of(new Entry(lines, JsonMapper.shared().valueToTree(filing)))
        : Optional.empty();
  }

  /** Each customer once, with all that he is. */
  private List<Map<String, Object>> parties(Line line) {
    Map<String, List<String>> roles = new LinkedHashMap<>();
    Map<String, Set<String>> people = new LinkedHashMap<>();
    for (Column column : EnumSet.copyOf(ROLES.keySet())) {
      String code = list.text(line, column);
      if (!code.isEmpty()) {
        roles
            .computeIfAbsent(code, _ -> new ArrayList<>())
            .add(Objects.requireNonNull(ROLES.get(column)).name());
        people
            .computeIfAbsent(code, _ -> new LinkedHashSet<>())
            .addAll(each(List.of(line), Objects.requireNonNull(PEOPLE.get(column))));
      }
    }
    if (list.text(line, Column.CUSTOMER).isEmpty()) {
      list.wrong(line, Column.CUSTOMER, "is blank: whose shipment is it?");
    }
    return roles.entrySet().stream()
        .map(it ->
            Map.<String, Object>of(
                "customer",
                it.getKey(),
                "roles",
                it.getValue(),
                "people",
                Objects.requireNonNull(people.get(it.getKey()))))
        .toList();
  }

  /** Parted by commas, semicolons or blanks; each once, though it stands with every leg. */
  private Collection<String> each(List<Line> lines, Column column) {
    Set<String> all = new LinkedHashSet<>();
    for (Line line : lines) {
      for (String one : list.text(line, column).split("[,;，；、\\s]+", -1)) {
        if (!one.isEmpty()) {
          all.add(one);
        }
      }
    }
    return all;
  }

  private Map<String, Object> leg(Line line) {
    Map<String, Object> leg = new LinkedHashMap<>();
    leg.put("means", means(line));
    leg.put("from", port(line, Column.FROM));
    leg.put("to", port(line, Column.TO));
    leg.put("vessel", list.text(line, Column.VESSEL));
    leg.put("voyage", list.text(line, Column.VOYAGE));
    moment(line, Column.DEPARTS).ifPresent(it -> leg.put("departs", it.toString()));
    moment(line, Column.ARRIVES).ifPresent(it -> leg.put("arrives", it.toString()));
    return leg;
  }

  private String means(Line line) {
    String written = list.text(line, Column.MEANS);
    return switch (written.toUpperCase(Locale.ROOT)) {
      case "", "SEA", "海运" -> "VESSEL";
      case "驳船" -> "BARGE";
      case "铁路" -> "RAIL";
      case "拖车", "卡车" -> "TRUCK";
      case "空运" -> "AIR";
      default -> written.toUpperCase(Locale.ROOT);
    };
  }

  private String port(Line line, Column column) {
    String written = list.text(line, column);
    Optional<String> code = ports.code(written);
    if (code.isEmpty()) {
      list.wrong(
          line,
          column,
          written.isEmpty()
              ? "is blank"
              : "is no port or place that we know; its UN/LOCODE will do");
    }
    return code.orElse("");
  }

  private Optional<OffsetDateTime> moment(Line line, Column column) {
    String written = list.text(line, column);
    Optional<OffsetDateTime> moment = moments.read(written);
    if (!written.isEmpty() && moment.isEmpty()) {
      list.wrong(line, column, Moments.WRONG);
    }
    return moment;
  }
}

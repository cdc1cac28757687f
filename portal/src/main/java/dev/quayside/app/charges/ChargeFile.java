package dev.quayside.app.charges;

import dev.quayside.app.list.Headed;
import dev.quayside.app.list.HeadedList;
import dev.quayside.app.list.OpenedList;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.tracking.Fault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a list out of the accounts: of invoices, whose charges stand one to a line under the same
 * invoice number, or of payments.
 *
 * @param <C> its columns
 */
final class ChargeFile<C extends Enum<C> & ChargeFile.Column> {

  /** A column, and the field that it fills. */
  interface Column extends Headed {
    String field();

    /** Whether it belongs to a charge, and not to the whole. */
    boolean ofCharge();
  }

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes no other lists
  enum InvoiceColumn implements Column {
    INVOICE("invoice", "invoice", "invoice no.", "账单号", "发票号"),
    SHIPMENT("shipment", "shipment", "我司编号", "编号"),
    CUSTOMER("customer", "customer", "billed to", "客户代码", "付款方"),
    CHARGE("name", "charge", "费用名称", "费用"),
    AMOUNT("amount", "amount", "金额"),
    CURRENCY("currency", "currency", "ccy", "币种"),
    DUE("due", "due", "due date", "到期日", "付款期限"),
    ON_ACCOUNT("onAccount", "on account", "月结");

    private final String field;
    private final List<String> headings;

    InvoiceColumn(String field, String... headings) {
      this.field = field;
      this.headings = List.of(headings);
    }

    @Override
    public String field() {
      return field;
    }

    @Override
    public boolean ofCharge() {
      return this == CHARGE || this == AMOUNT;
    }

    @Override
    public List<String> headings() {
      return headings;
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes no other lists
  enum PaymentColumn implements Column {
    INVOICE("invoice", "invoice", "invoice no.", "账单号", "发票号"),
    REFERENCE("reference", "reference", "bank reference", "流水号"),
    AMOUNT("amount", "amount", "金额"),
    CURRENCY("currency", "currency", "ccy", "币种"),
    DAY("day", "paid", "paid on", "date", "付款日期", "到账日期");

    private final String field;
    private final List<String> headings;

    PaymentColumn(String field, String... headings) {
      this.field = field;
      this.headings = List.of(headings);
    }

    @Override
    public String field() {
      return field;
    }

    @Override
    public boolean ofCharge() {
      return false;
    }

    @Override
    public List<String> headings() {
      return headings;
    }
  }

  /** What came of opening the list. */
  sealed interface Opened<C extends Enum<C> & Column> {
    record Open<C extends Enum<C> & Column>(ChargeFile<C> file) implements Opened<C> {}

    /** It is no such list; says why. */
    record Unreadable<C extends Enum<C> & Column>(String why) implements Opened<C> {}
  }

  private final HeadedList<C> list;
  private final List<C> columns;

  private ChargeFile(HeadedList<C> list, List<C> columns) {
    this.list = list;
    this.columns = columns;
  }

  static Opened<InvoiceColumn> invoices(Path file) {
    var needed = EnumSet.complementOf(EnumSet.of(InvoiceColumn.ON_ACCOUNT));
    return of(OpenedList.read(file, InvoiceColumn.class, needed), List.of(InvoiceColumn.values()));
  }

  static Opened<PaymentColumn> payments(Path file) {
    return of(OpenedList.read(file, PaymentColumn.class), List.of(PaymentColumn.values()));
  }

  private static <C extends Enum<C> & Column> Opened<C> of(OpenedList<C> opened, List<C> columns) {
    return switch (opened) {
      case OpenedList.Unreadable<C>(String why) -> new Opened.Unreadable<>(why);
      case OpenedList.Open<C>(var list) -> new Opened.Open<>(new ChargeFile<>(list, columns));
    };
  }

  /** Lines that say the same invoice are one; each payment is one by itself. */
  List<Entry> entries() {
    boolean charges = columns.stream().anyMatch(Column::ofCharge);
    Map<List<String>, List<Line>> together = new LinkedHashMap<>();
    for (Line line : list.lines()) {
      String number = list.text(line, columns.getFirst());
      together
          .computeIfAbsent(
              charges ? List.of(number) : List.of(line.place()), _ -> new ArrayList<>())
          .add(line);
    }
    return together.values().stream().flatMap(this::entry).toList();
  }

  private Stream<Entry> entry(List<Line> lines) {
    int before = list.problems().size();
    Map<String, Object> told = new LinkedHashMap<>();
    List<Map<String, Object>> charges = new ArrayList<>();
    for (C column : columns) {
      if (!column.ofCharge()) {
        told.put(column.field(), whole(lines, column));
      }
    }
    for (Line line : lines) {
      Map<String, Object> charge = new LinkedHashMap<>();
      columns.stream()
          .filter(Column::ofCharge)
          .forEach(column -> charge.put(column.field(), list.text(line, column)));
      charges.add(charge);
    }
    told.put("charges", charges);
    told.values().removeIf(""::equals);
    return list.problems().size() == before
        ? Stream.of(new Entry(lines, JsonMapper.shared().valueToTree(told)))
        : Stream.empty();
  }

  /** What each line of an invoice says alike. */
  private Object whole(List<Line> lines, C column) {
    String first = list.text(lines.getFirst(), column);
    for (Line line : lines) {
      if (!list.text(line, column).equals(first)) {
        list.wrong(
            line,
            column,
            "differs from the line above it of the same invoice, which says " + first);
      }
    }
    boolean flag = column.field().equals("onAccount") && !first.isEmpty();
    return flag ? list.yes(lines.getFirst(), column).map(Object.class::cast).orElse("") : first;
  }

  /** Notes what is wrong with one at the cell that it was read from. */
  void wrong(Entry entry, Fault fault) {
    List<String> steps = List.of(fault.pointer().substring(1).split("/", -1));
    C column =
        columns.stream()
            .filter(it -> it.field().equals(steps.getLast()))
            .findFirst()
            .orElse(columns.getFirst());
    list.wrong(entry.line(steps), column, fault.why());
  }

  /** All that was found wrong so far. */
  List<Problem> problems() {
    return list.problems();
  }
}

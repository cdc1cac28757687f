package dev.quayside.portal.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A slip of whoever types a sheet. Each spoils it and says in which rows. */
enum Fault {
  CURRENCY_OF_A_ROW,
  YUAN_UNDER_DOLLARS,
  CURRENCY_OF_A_CHARGE,
  TEN_TIMES_A_ROW,
  TEN_TIMES_A_CELL,
  A_TENTH,
  CHARGE_TEN_TIMES,
  DECIMAL_SLIP,
  COLUMNS_SHIFTED_RIGHT,
  COLUMNS_SHIFTED_LEFT,
  ROW_SHIFTED_RIGHT,
  COLUMN_SLID_DOWN,
  HEADINGS_SWAPPED,
  PORT_OF_ANOTHER_REGION,
  PORT_NEXT_DOOR,
  PORT_OF_ANOTHER_ROW,
  ORIGIN_ABROAD,
  EXPIRED_LAST_MONTH,
  EXPIRED_LAST_YEAR,
  VALIDITY_REVERSED,
  DUPLICATE_ROW,
  DUPLICATE_AT_ANOTHER_PRICE,
  LANES_VANISHED;

  private static final String[] BOXES = {"20GP", "40GP", "40HQ", "45HQ"};

  /** The rows that are spoilt, counted from 0; none where it is the whole sheet. */
  Set<Integer> plant(SheetText sheet, Random random) {
    int row = random.nextInt(sheet.rows().size());
    Set<Integer> spoilt = new TreeSet<>(Set.of(row));
    switch (this) {
      case CURRENCY_OF_A_ROW -> {
        if (sheet.has("Currency", "币种")) {
          sheet.set(row, "CNY", "Currency", "币种");
        } else {
          prices(sheet, row, text -> "CNY " + text);
        }
      }
      case YUAN_UNDER_DOLLARS -> prices(sheet, row, text -> times(text, 7.2));
      case CURRENCY_OF_A_CHARGE -> {
        if (!sheet.has("Origin THC")) {
          return CURRENCY_OF_A_ROW.plant(sheet, random);
        }
        String charge = random.nextBoolean() ? "Origin THC" : "DOC";
        sheet.set(row, sheet.get(row, charge).replace("CNY", "USD"), charge);
      }
      case TEN_TIMES_A_ROW -> prices(sheet, row, text -> text + "0");
      case TEN_TIMES_A_CELL -> {
        int at = boxes(sheet).get(random.nextInt(boxes(sheet).size()));
        sheet.rows().get(row).set(at, sheet.rows().get(row).get(at) + "0");
      }
      case A_TENTH -> prices(sheet, row, text -> times(text, 0.1));
      case CHARGE_TEN_TIMES -> {
        if (!sheet.has("DOC")) {
          return TEN_TIMES_A_CELL.plant(sheet, random);
        }
        sheet.set(row, "CNY 4500/BL", "DOC");
      }
      case DECIMAL_SLIP -> prices(sheet, row, text -> times(text, 0.01));
      case COLUMNS_SHIFTED_RIGHT -> shift(sheet.rows().get(row), boxes(sheet), 1);
      case COLUMNS_SHIFTED_LEFT -> shift(sheet.rows().get(row), boxes(sheet), -1);
      case ROW_SHIFTED_RIGHT -> {
        sheet.rows().get(row).add(boxes(sheet).getFirst(), "");
        sheet.rows().get(row).removeLast();
      }
      case COLUMN_SLID_DOWN -> {
        int at = boxes(sheet).get(random.nextInt(boxes(sheet).size()));
        int top = random.nextInt(Math.max(1, sheet.rows().size() - 6));
        spoilt.clear();
        for (int i = sheet.rows().size() - 1; i > top; i--) {
          sheet.rows().get(i).set(at, sheet.rows().get(i - 1).get(at));
          spoilt.add(i);
        }
        sheet.rows().get(top).set(at, "");
        spoilt.add(top);
      }
      case HEADINGS_SWAPPED -> {
        int one = boxes(sheet).get(0);
        int other = boxes(sheet).get(2);
        String heading = sheet.headings().get(one);
        sheet.headings().set(one, sheet.headings().get(other));
        sheet.headings().set(other, heading);
        spoilt.clear();
      }
      case PORT_OF_ANOTHER_REGION -> sheet.set(row, elsewhere(sheet, row, random), "POD", "目的港");
      case PORT_NEXT_DOOR -> sheet.set(row, nextDoor(sheet, row, random), "POD", "目的港");
      case PORT_OF_ANOTHER_ROW -> sheet.set(row, otherRow(sheet, row, random), "POD", "目的港");
      case ORIGIN_ABROAD -> {
        List<String> abroad = List.of("KRPUS", "TWKHH", "VNSGN", "SGSIN", "USLAX", "HKHKG");
        String port = abroad.get(random.nextInt(abroad.size()));
        String to = sheet.get(row, "POD", "目的港");
        sheet.set(row, port.equals(to) ? "KRPUS" : port, "POL", "起运港");
      }
      case EXPIRED_LAST_MONTH -> days(sheet, row, "2026-05-15", "2026-05-31");
      case EXPIRED_LAST_YEAR -> days(sheet, row, "2025-06-15", "2025-06-30");
      case VALIDITY_REVERSED -> days(sheet, row, "2026-06-30", "2026-06-15");
      case DUPLICATE_ROW -> {
        int at = random.nextInt(sheet.rows().size() + 1);
        sheet.rows().add(at, new ArrayList<>(sheet.rows().get(row)));
        spoilt = new TreeSet<>(Set.of(at, at <= row ? row + 1 : row));
      }
      case DUPLICATE_AT_ANOTHER_PRICE -> {
        sheet.rows().add(new ArrayList<>(sheet.rows().get(row)));
        prices(sheet, sheet.rows().size() - 1, text -> times(text, 1.1));
        spoilt.add(sheet.rows().size() - 1);
      }
      case LANES_VANISHED -> {
        int many = Math.max(3, sheet.rows().size() * (10 + random.nextInt(30)) / 100 + 1);
        int first = random.nextInt(Math.max(1, sheet.rows().size() - many));
        sheet.rows().subList(first, Math.min(sheet.rows().size(), first + many)).clear();
        spoilt.clear();
      }
    }
    return spoilt;
  }

  private static List<Integer> boxes(SheetText sheet) {
    List<Integer> columns = new ArrayList<>();
    for (String box : BOXES) {
      int at = sheet.column(box, box + " (USD)");
      if (at >= 0) {
        columns.add(at);
      }
    }
    return columns;
  }

  private static void prices(SheetText sheet, int row, UnaryOperator<String> change) {
    boxes(sheet)
        .forEach(at -> sheet.rows().get(row).set(at, change.apply(sheet.rows().get(row).get(at))));
  }

  private static String times(String text, double factor) {
    double amount = Math.round(Double.parseDouble(text) * factor * 100) / 100.0;
    return amount == Math.rint(amount) ? String.valueOf((int) amount) : String.valueOf(amount);
  }

  private static void shift(List<String> row, List<Integer> columns, int by) {
    List<String> before = columns.stream().map(row::get).toList();
    for (int i = 0; i < columns.size(); i++) {
      int from = i - by;
      row.set(columns.get(i), from < 0 || from >= before.size() ? "" : before.get(from));
    }
  }

  private static void days(SheetText sheet, int row, String from, String to) {
    sheet.set(row, from, "Valid from", "有效期起");
    sheet.set(row, to, "Valid to", "有效期至");
  }

  private static SampleTrade.Section section(SheetText sheet, int row) {
    String port = sheet.get(row, "POD", "目的港");
    return SampleTrade.SECTIONS.stream()
        .filter(section -> section.ports().contains(port))
        .findFirst()
        .orElseThrow();
  }

  private static String elsewhere(SheetText sheet, int row, Random random) {
    List<String> ports =
        SampleTrade.SECTIONS.stream()
            .filter(section -> !section.equals(section(sheet, row)))
            .flatMap(section -> section.ports().stream())
            .toList();
    return ports.get(random.nextInt(ports.size()));
  }

  private static String nextDoor(SheetText sheet, int row, Random random) {
    List<String> ports = section(sheet, row).ports();
    int at = ports.indexOf(sheet.get(row, "POD", "目的港"));
    return ports.get((at + 1 + random.nextInt(ports.size() - 1)) % ports.size());
  }

  private static String otherRow(SheetText sheet, int row, Random random) {
    String now = sheet.get(row, "POD", "目的港");
    List<String> others =
        sheet.rows().stream()
            .map(cells -> cells.get(sheet.column("POD", "目的港")))
            .filter(port -> !port.equals(now))
            .toList();
    return others.get(random.nextInt(others.size()));
  }
}

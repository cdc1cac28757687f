package dev.quayside.portal.rehearsal;

import dev.quayside.portal.rehearsal.SampleTrade.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes sheets as a line sends them from fortnight to fortnight: the one that is live, and the one
 * that follows it with ordinary changes.
 */
final class SampleSheets {

  static final LocalDate TODAY = LocalDate.of(2026, 6, 12);

  private record Lane(
      String line, String from, String to, Section section, List<Double> boxes, int days) {}

  private final Random random;
  private final boolean chinese;
  private final boolean transit;
  private final boolean freeDays;
  private final boolean charges;
  private final boolean manyPorts;
  private final boolean currencyInHeading;
  private final boolean twoPeriods;
  private final boolean fortyFive;
  private final List<Section> sections;
  private final List<String> origins;
  private final List<String> lines;
  private List<Lane> lanes = new ArrayList<>();
  private Map<String, String> season = new HashMap<>();
  private int thc = 780;
  private int bunker = 120;

  SampleSheets(long seed) {
    random = new Random(seed);
    chinese = random.nextBoolean();
    transit = random.nextInt(4) > 0;
    freeDays = random.nextBoolean();
    charges = random.nextInt(3) > 0;
    manyPorts = random.nextInt(4) == 0;
    currencyInHeading = random.nextInt(4) == 0;
    twoPeriods = random.nextInt(6) == 0;
    fortyFive = random.nextInt(6) == 0;
    sections = some(SampleTrade.SECTIONS, 1 + random.nextInt(5));
    origins = some(SampleTrade.ORIGINS, 1 + random.nextInt(3));
    lines = some(SampleTrade.LINES, random.nextInt(3) > 0 ? 1 : 2 + random.nextInt(3));
    for (String line : lines) {
      for (String origin : origins) {
        for (Section section : sections) {
          int ports = Math.min(section.ports().size(), 3 + random.nextInt(5));
          some(section.ports(), ports)
              .forEach(port -> lanes.add(lane(line, origin, port, section)));
        }
      }
    }
  }

  /** The sheet of the first half of June. */
  SheetText live() {
    return write(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 14));
  }

  /** The sheet of the second half of June, as ordinary as they come. */
  SheetText next() {
    season = new HashMap<>();
    if (random.nextInt(4) == 0) {
      season.put("PSS", "USD " + 100 * (1 + random.nextInt(5)));
    }
    bunker = (int) (bunker * (0.8 + 0.45 * random.nextDouble()));
    thc += random.nextInt(3) == 0 ? 25 : 0;
    List<Lane> moved = new ArrayList<>();
    for (String line : lines) {
      for (Section section : sections) {
        double increase = 1 + (random.nextBoolean() ? 1 : -1) * (0.1 * random.nextInt(5));
        lanes.stream()
            .filter(lane -> lane.section.equals(section) && lane.line.equals(line))
            .forEach(lane -> moved.add(moved(lane, increase)));
      }
    }
    lanes = random.nextInt(5) == 0 ? moved : inTheOldOrder(moved);
    dropAndAdd();
    return write(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 30));
  }

  private List<Lane> inTheOldOrder(List<Lane> moved) {
    List<Lane> ordered = new ArrayList<>();
    for (Lane lane : lanes) {
      moved.stream()
          .filter(other -> other.line.equals(lane.line))
          .filter(other -> other.from.equals(lane.from) && other.to.equals(lane.to))
          .forEach(ordered::add);
    }
    return ordered;
  }

  /** A lane goes with its section; one in six against it. */
  private Lane moved(Lane lane, double increase) {
    double own =
        random.nextInt(6) == 0
            ? 0.7 + 0.6 * random.nextDouble()
            : increase * (0.95 + 0.1 * random.nextDouble());
    List<Double> boxes = new ArrayList<>();
    for (double box : lane.boxes) {
      boxes.add(rounded(box * own * (0.98 + 0.04 * random.nextDouble())));
    }
    boxes.set(2, Math.max(boxes.get(1), boxes.get(2)));
    if (lane.boxes.get(1).equals(lane.boxes.get(2))) {
      boxes.set(1, boxes.get(2));
    }
    int days = random.nextInt(8) == 0 ? lane.days + random.nextInt(5) - 2 : lane.days;
    return new Lane(lane.line, lane.from, lane.to, lane.section, boxes, Math.max(1, days));
  }

  private void dropAndAdd() {
    int drop = random.nextInt(4);
    for (int i = 0; i < Math.min(drop, 2) && lanes.size() > 25; i++) {
      lanes.remove(random.nextInt(lanes.size()));
    }
    int add = random.nextInt(5) - 2;
    for (int i = 0; i < add; i++) {
      Lane like = lanes.get(random.nextInt(lanes.size()));
      String port = like.section.ports().get(random.nextInt(like.section.ports().size()));
      boolean there =
          lanes.stream()
              .anyMatch(lane ->
                  lane.line.equals(like.line)
                      && lane.from.equals(like.from)
                      && lane.to.equals(port));
      if (!there) {
        lanes.add(lanes.indexOf(like) + 1, lane(like.line, like.from, port, like.section));
      }
    }
  }

  private Lane lane(String line, String from, String to, Section section) {
    double level = section.box20() * (0.75 + 0.5 * random.nextDouble());
    double twenty = rounded(level);
    double forty = rounded(Math.max(twenty + 25, level * section.times()));
    double high = random.nextBoolean() ? forty : rounded(forty * 1.04);
    int days = Math.max(2, (int) (section.days() * (0.85 + 0.35 * random.nextDouble())));
    return new Lane(
        line, from, to, section, List.of(twenty, forty, high, rounded(high * 1.27)), days);
  }

  private SheetText write(LocalDate from, LocalDate to) {
    List<List<String>> rows = new ArrayList<>();
    for (Lane lane : lanes) {
      if (twoPeriods) {
        rows.add(row(lane, from, from.plusDays(6)));
        rows.add(row(lane, from.plusDays(7), to));
      } else {
        rows.add(row(lane, from, to));
      }
    }
    return new SheetText(headings(), rows);
  }

  private List<String> headings() {
    String currency = currencyInHeading ? " (USD)" : "";
    List<String> headings = new ArrayList<>();
    headings.addAll(chinese ? List.of("起运港", "目的港", "船公司") : List.of("POL", "POD", "Carrier"));
    headings.addAll(List.of("20GP" + currency, "40GP" + currency, "40HQ" + currency));
    if (fortyFive) {
      headings.add("45HQ" + currency);
    }
    if (!currencyInHeading) {
      headings.add(chinese ? "币种" : "Currency");
    }
    headings.addAll(chinese ? List.of("有效期起", "有效期至") : List.of("Valid from", "Valid to"));
    if (transit) {
      headings.add(chinese ? "航程" : "T/T");
    }
    if (freeDays) {
      headings.add(chinese ? "免箱期" : "Free days");
    }
    if (charges) {
      headings.addAll(List.of("Origin THC", "DOC", "BAF", "AMS", "ENS"));
      season.keySet().forEach(headings::add);
    }
    return headings;
  }

  private List<String> row(Lane lane, LocalDate from, LocalDate to) {
    List<String> row = new ArrayList<>();
    row.add(manyPorts && lane.from.equals("Shanghai") ? "Shanghai/CNLYG" : lane.from);
    row.add(lane.to);
    row.add(lane.line);
    for (int i = 0; i < (fortyFive ? 4 : 3); i++) {
      row.add(String.valueOf(lane.boxes.get(i).intValue()));
    }
    if (!currencyInHeading) {
      row.add("USD");
    }
    row.add(from.toString());
    row.add(to.toString());
    if (transit) {
      row.add(String.valueOf(lane.days));
    }
    if (freeDays) {
      row.add(lane.section.region().equals("WAF") ? "10" : "14");
    }
    if (charges) {
      row.add(
          "CNY %d/%d/%d".formatted(thc, thc + 420, thc + 420)
              + (fortyFive ? "/" + (thc + 420) : ""));
      row.add("CNY 450/BL");
      row.add(
          lane.section.box20() < 500
              ? "incl"
              : "USD %d/%d/%d".formatted(bunker, bunker * 2, bunker * 2)
                  + (fortyFive ? "/" + bunker * 2 : ""));
      row.add(lane.section.filing().equals("AMS") ? "USD 30/BL" : "-");
      row.add(lane.section.filing().equals("ENS") ? "USD 30/BL" : "-");
      season.values().forEach(row::add);
    }
    return row;
  }

  private <T> List<T> some(List<T> of, int count) {
    List<T> shuffled = new ArrayList<>(of);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, Math.min(count, of.size())));
  }

  private double rounded(double amount) {
    return amount < 400 ? Math.round(amount / 10) * 10 : Math.round(amount / 25) * 25;
  }
}

package dev.quayside.app.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, each beside its limit. */
final class Figures {

  private final List<String> lines = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();

  Figures() {
    lines.add(row("", "bare robot", "Quayside", "figure", "limit", ""));
  }

  /** What is compared with the bare robot's. */
  void compare(String what, double bare, double ours, String unit, double ratio, Limit limit) {
    add(what, number(bare) + unit, number(ours) + unit, ratio, "x", limit);
  }

  /** What must hold by itself; the bare robot's stands beside it. */
  void hold(String what, double bare, double ours, String unit, Limit limit) {
    add(what, number(bare) + unit, number(ours) + unit, ours, unit, limit);
  }

  /** What nobody limits. */
  void note(String what, double bare, double ours, String unit) {
    print(row(what, number(bare) + unit, number(ours) + unit, "", "", ""));
  }

  private void add(String what, String bare, String ours, double figure, String unit, Limit limit) {
    boolean kept = limit.kept(figure);
    if (!kept) {
      missed.add(what);
    }
    print(
        row(
            what,
            bare,
            ours,
            number(figure) + unit,
            limit.words() + unit,
            (kept ? "kept, %s of the limit" : "MISSED, %s of the limit")
                .formatted(number(figure / limit.value()))));
  }

  private void print(String line) {
    lines.add(line);
    System.out.println(line);
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.2f", value);
  }

  private static String row(String... cells) {
    return String.format(
        Locale.ROOT,
        "%-52s %12s %12s %12s %12s  %s",
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        cells[5]);
  }

  /** What did not hold. */
  List<String> missed() {
    return List.copyOf(missed);
  }

  @Override
  public String toString() {
    return String.join(System.lineSeparator(), lines);
  }

  /** At most, or at least, so much. */
  record Limit(double value, boolean atMost) {

    static Limit atMost(double value) {
      return new Limit(value, true);
    }

    static Limit atLeast(double value) {
      return new Limit(value, false);
    }

    boolean kept(double figure) {
      return atMost ? figure <= value : figure >= value;
    }

    String words() {
      return (atMost ? "<= " : ">= ") + number(value);
    }
  }
}

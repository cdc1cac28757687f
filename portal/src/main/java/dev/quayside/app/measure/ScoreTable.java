package dev.quayside.app.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The figures of many judged messages, as tables of 80 columns. */
final class ScoreTable {

  private final List<Verdict> verdicts;

  ScoreTable(Collection<Verdict> verdicts) {
    this.verdicts = List.copyOf(verdicts);
  }

  /** One line for each folder and one for all. */
  List<String> byFolder() {
    var folders =
        verdicts.stream()
            .collect(Collectors.groupingBy(ScoreTable::folder, TreeMap::new, Collectors.toList()));
    var lines = new ArrayList<String>();
    lines.add(
        "%-10s %5s %6s %6s %6s %6s %6s %6s %6s %6s"
            .formatted(
                "", "n", "intent", "lang", "fields", "crit", "mean", "miss", "perf", "unsafe"));
    folders.forEach((folder, of) -> lines.add(line(folder, of)));
    lines.add(line("all", verdicts));
    return lines;
  }

  /** How each intent was told: of so many, so many right; and of those told so, so many were. */
  List<String> byIntent() {
    var lines = new ArrayList<String>();
    lines.add(
        "%-12s %5s %9s %9s   %s".formatted("intent", "n", "precision", "recall", "taken for"));
    var classes =
        verdicts.stream()
            .collect(
                Collectors.groupingBy(Verdict::rightIntent, TreeMap::new, Collectors.toList()));
    classes.forEach((intent, of) -> {
      long told = count(verdicts, verdict -> verdict.givenIntent().equals(intent));
      long hit =
          count(verdicts, verdict -> verdict.givenIntent().equals(intent) && verdict.intent());
      var others =
          of.stream()
              .filter(verdict -> !verdict.intent())
              .collect(
                  Collectors.groupingBy(Verdict::givenIntent, TreeMap::new, Collectors.counting()));
      lines.add(
          String.format(
              Locale.ROOT,
              "%-12s %5d %9.3f %9.3f   %s",
              intent,
              of.size(),
              share(hit, told),
              share(count(of, Verdict::intent), of.size()),
              others.entrySet().stream()
                  .map(other -> other.getKey() + " " + other.getValue())
                  .collect(Collectors.joining(", "))));
    });
    return lines;
  }

  /** How each fact of the requests was read. */
  List<String> byField() {
    var lines = new ArrayList<String>();
    lines.add("%-14s %6s %9s %9s %9s".formatted("field", "stated", "precision", "recall", "F1"));
    for (Field field : Field.values()) {
      Counts counts = counts(verdicts, row -> row.field() == field);
      lines.add(
          String.format(
              Locale.ROOT,
              "%-14s %6d %9.3f %9.3f %9.3f%s",
              field.label(),
              counts.stated(),
              counts.precision(),
              counts.recall(),
              counts.f1(),
              field.critical() ? "   critical" : ""));
    }
    return lines;
  }

  /** Each message with what is wrong in it. */
  List<String> errors() {
    var lines = new ArrayList<String>();
    for (Verdict verdict : verdicts) {
      if (!verdict.errors().isEmpty()) {
        lines.add(verdict.name() + (verdict.unsafe() ? "   UNSAFE" : ""));
        verdict.errors().forEach(error -> lines.add("    " + error));
      }
    }
    return lines;
  }

  private static String line(String name, List<Verdict> of) {
    List<Verdict> inquiries = of.stream().filter(Verdict::inquiry).toList();
    double mean =
        inquiries.stream()
            .map(verdict -> verdict.judgement().rows())
            .filter(rows -> !rows.isEmpty())
            .mapToDouble(
                rows -> share(rows.stream().filter(Judgement.Row::right).count(), rows.size()))
            .average()
            .orElse(0);
    return String.format(
        Locale.ROOT,
        "%-10s %5d %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f",
        name,
        of.size(),
        share(count(of, Verdict::intent), of.size()),
        share(count(of, Verdict::language), of.size()),
        counts(of, _ -> true).f1(),
        counts(of, row -> row.field().critical()).f1(),
        mean,
        share(count(of, Verdict::missing), of.size()),
        share(count(inquiries, Verdict::perfect), inquiries.size()),
        share(count(of, Verdict::unsafe), of.size()));
  }

  private static Counts counts(List<Verdict> of, Predicate<Judgement.Row> which) {
    var counts = new Counts();
    of.stream()
        .flatMap(verdict -> verdict.judgement().rows().stream())
        .filter(which)
        .forEach(counts::add);
    return counts;
  }

  private static long count(List<Verdict> of, Predicate<Verdict> which) {
    return of.stream().filter(which).count();
  }

  private static double share(long part, long whole) {
    return (double) part / Math.max(1, whole);
  }

  private static String folder(Verdict verdict) {
    return verdict.name().substring(0, Math.max(0, verdict.name().lastIndexOf('/')));
  }
}

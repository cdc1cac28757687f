package dev.quayside.app.rehearsal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.quayside.app.console.Terminal;
import dev.quayside.db.customer.Language;
import dev.quayside.portal.rehearsal.DoubtWords;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.rehearsal.again.QuoteHit;
import dev.quayside.rates.rehearsal.again.Repriced;
import dev.quayside.rates.rehearsal.change.RateChange;
import dev.quayside.rates.rehearsal.doubt.Warning;
import dev.quayside.rates.tariff.RateSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Prints what a sheet would do: lanes, inquiries, open quotes, and what looks wrong. */
public final class RehearsalReport {

  /** Who wants all of it exports it; a terminal shows so many of a kind. */
  private static final int SHOWN = 20;

  private final Terminal terminal;

  public RehearsalReport(Terminal terminal) {
    this.terminal = terminal;
  }

  public void print(LibraryRehearsal rehearsal) {
    changes(rehearsal.rehearsal().changes());
    inquiries(rehearsal.inquiries());
    quotes(rehearsal.quotes());
    warnings(rehearsal.rehearsal().warnings());
  }

  /** Only what looks wrong. */
  public void warnings(List<Warning> warnings) {
    terminal.say(warnings.isEmpty() ? "Nothing looks wrong." : warnings.size() + " warnings:");
    var words = new DoubtWords(Language.EN);
    some(warnings, warning -> where(warning) + ": " + words.of(warning.doubt()));
  }

  private static String where(Warning warning) {
    String rows =
        warning.rows().stream().limit(3).map(RateSource::place).collect(joining("; "))
            + (warning.rows().size() > 3
                ? " and %d more rows".formatted(warning.rows().size() - 3)
                : "");
    String lanes = warning.lanes().stream().limit(3).map(String::valueOf).collect(joining(", "));
    return "%s, %s%s".formatted(rows, lanes, warning.lanes().size() > 3 ? " …" : "");
  }

  private void changes(List<RateChange> changes) {
    Map<String, Long> counts = changes.stream().collect(groupingBy(this::kind, counting()));
    terminal.say(
        "Rates: "
            + Stream.of("new", "dearer", "cheaper", "mixed", "same price", "not in the sheet")
                .filter(counts::containsKey)
                .map(kind -> counts.get(kind) + " " + kind)
                .collect(joining(", ")));
    some(
        changes.stream().filter(change -> !kind(change).equals("same price")).toList(),
        ChangeLine::of);
  }

  private String kind(RateChange change) {
    return switch (change) {
      case RateChange.Appears _ -> "new";
      case RateChange.Goes _ -> "not in the sheet";
      case RateChange.Stays stays ->
          switch (stays.freight()) {
            case DEARER -> "dearer";
            case CHEAPER -> "cheaper";
            case MIXED -> "mixed";
            case SAME -> "same price";
          };
    };
  }

  private void inquiries(List<Repriced> inquiries) {
    long gain = inquiries.stream().filter(it -> it instanceof Repriced.GetsAPrice).count();
    List<Repriced> told = inquiries.stream().filter(it -> !(it instanceof Repriced.Same)).toList();
    terminal.say(
        "Inquiries of the last 30 days on these lanes: %d, of which %d would be told something else, %d get a price"
            .formatted(inquiries.size(), told.size(), gain));
    some(told, RehearsalReport::line);
  }

  private static String line(Repriced repriced) {
    String lane =
        "%s-%s %s"
            .formatted(
                repriced.request().origin().code(),
                repriced.request().destination().code(),
                repriced.request().load());
    return switch (repriced) {
      case Repriced.Same _ -> lane + ": the same";
      case Repriced.Moved(var _, Money before, Money after) ->
          "%s: %s, was %s".formatted(lane, after, before);
      case Repriced.GetsAPrice _ -> lane + ": gets a price";
      case Repriced.LosesItsPrice _ -> lane + ": has no price any more";
    };
  }

  private void quotes(List<QuoteHit> quotes) {
    terminal.say("Options of open quotes hit: " + quotes.size());
    some(
        quotes,
        hit ->
            "%s, %s %s: margin %s, was %s"
                .formatted(
                    hit.number(),
                    hit.sold().carrier().scac(),
                    hit.sold().pricedLane(),
                    hit.marginNow().map(Money::toString).orElse("unknown, the price is gone"),
                    hit.marginBefore()));
  }

  private <T> void some(List<T> all, Function<T, String> line) {
    all.stream().limit(SHOWN).forEach(one -> terminal.say("  " + line.apply(one)));
    if (all.size() > SHOWN) {
      terminal.say("  and %d more".formatted(all.size() - SHOWN));
    }
  }
}

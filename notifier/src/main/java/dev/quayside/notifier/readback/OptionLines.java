package dev.quayside.notifier.readback;

import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.quotation.words.Units;
import dev.quayside.notifier.wording.Amounts;
import dev.quayside.notifier.wording.Cargo;
import dev.quayside.notifier.wording.Names;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.charge.Per;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines a paper must have beside its tables: headings, sums, and what each option holds. */
final class OptionLines {

  private final Language language;
  private final RateRequest request;
  private final List<Option> options;
  private final List<String> lines = new ArrayList<>();

  OptionLines(GivenQuote quote) {
    this.language = quote.language();
    this.request = quote.offer().request();
    this.options = quote.offer().options();
  }

  List<String> lines() {
    Option best = options.getFirst();
    lines.add((options.size() == 1 ? Phrase.OFFER : Phrase.OPTIONS).in(language));
    if (options.size() == 1) {
      lines.add(Phrase.CHARGES.in(language));
      totals(best.totals());
      lines.addAll(notes(best));
    } else if (options.size() <= TableProof.SIDE_BY_SIDE) {
      converted(options);
      notesOfAll();
    } else {
      lines.add(named(Phrase.OPTION_CHARGES, 0));
      totals(best.totals());
      lines.addAll(notes(best));
      for (int i = 1; i < options.size(); i++) {
        other(i, notes(best));
      }
    }
    return lines;
  }

  private String named(Phrase phrase, int i) {
    String carrier = Names.carrier(options.get(i).carrier(), language);
    return phrase.in(language, String.valueOf((char) ('A' + i)), carrier);
  }

  private void notesOfAll() {
    if (options.stream().map(this::notes).distinct().count() == 1) {
      lines.addAll(notes(options.getFirst()));
      return;
    }
    for (int i = 0; i < options.size(); i++) {
      lines.add(named(Phrase.OPTION_NOTES, i));
      lines.addAll(notes(options.get(i)));
    }
  }

  private void other(int i, List<String> best) {
    Option option = options.get(i);
    lines.add(named(Phrase.OPTION_CHARGES, i));
    Totals totals = option.totals();
    String sums = totals.byCurrency().stream().map(Figures::money).collect(Collectors.joining("+"));
    lines.add(
        isConverted(totals) ? sums + "≈" + TableProof.total(totals) : TableProof.total(totals));
    if (notes(option).equals(best)) {
      lines.add(Phrase.SAME_AS_BEST.in(language));
    } else {
      lines.addAll(notes(option));
    }
  }

  private static boolean isConverted(Totals totals) {
    return totals.inAll().filter(all -> !all.rates().isEmpty()).isPresent();
  }

  private void totals(Totals totals) {
    boolean converted = isConverted(totals);
    for (Money sum : totals.byCurrency()) {
      String code = sum.currency().getCurrencyCode();
      String label = converted ? Phrase.TOTAL_IN.in(language, code) : Phrase.SUM.in(language);
      lines.add(label + Figures.money(sum));
    }
    if (converted) {
      Money all = totals.inAll().orElseThrow().amount();
      String code = all.currency().getCurrencyCode();
      lines.add(Phrase.ALL_CONVERTED.in(language, code) + Figures.money(all));
      converted(List.of(options.getFirst()));
    }
  }

  private void converted(List<Option> of) {
    var rates =
        of.stream()
            .flatMap(option -> Amounts.rates(option.totals(), language).stream())
            .distinct()
            .toList();
    if (!rates.isEmpty()) {
      lines.add(Phrase.CONVERTED_BY.in(language, Names.list(rates, language)));
    }
  }

  private List<String> notes(Option option) {
    var notes = new ArrayList<String>();
    Cargo.counted(request, option, language)
        .ifPresent(counted -> notes.add(counted + Phrase.FULL_STOP.in(language)));
    codes(Phrase.INCLUDED, option.included(), notes);
    codes(Phrase.SUBJECT_TO, option.subjectTo(), notes);
    codes(Phrase.AT_COST, option.atCost(), notes);
    if (!option.services().isEmpty()) {
      var services = option.services().stream().map(line -> service(line, option)).toList();
      notes.add(Phrase.OPTIONAL.in(language) + Names.list(services, language));
    }
    boolean boxes = request.load() instanceof Containers;
    option
        .mostKg()
        .ifPresent(kg ->
            notes.add((boxes ? Phrase.UP_TO_EACH : Phrase.UP_TO).in(language, Figures.number(kg))));
    Lane lane = option.pricedLane();
    if (!request.origin().codes().contains(lane.origin())
        || !request.destination().codes().contains(lane.destination())) {
      notes.add(Phrase.PRICED_LANE.in(language, lane.origin().code(), lane.destination().code()));
    }
    return notes;
  }

  private void codes(Phrase phrase, List<String> codes, List<String> notes) {
    if (!codes.isEmpty()) {
      var names = codes.stream().map(code -> Names.chargeAndCode(code, language)).toList();
      notes.add(phrase.in(language) + Names.list(names, language));
    }
  }

  private String service(ChargeLine line, Option option) {
    boolean percent = line.per() == Per.PERCENT_OF_FREIGHT;
    return Names.chargeAndCode(line.code(), language)
        + (percent ? Figures.money(line.total()) : Figures.each(line.each()))
        + "/"
        + (percent ? Units.of(Per.SHIPMENT, language) : Units.of(line, option, language));
  }
}

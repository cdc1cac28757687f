package dev.quayside.notifier.readback;

import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.quotation.words.Tongue;
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

  private final Tongue tongue;
  private final RateRequest request;
  private final List<Option> options;
  private final List<String> lines = new ArrayList<>();

  OptionLines(GivenQuote quote, Tongue tongue) {
    this.tongue = tongue;
    this.request = quote.offer().request();
    this.options = quote.offer().options();
  }

  List<String> lines() {
    Option best = options.getFirst();
    lines.add(tongue.say(options.size() == 1 ? Phrase.OFFER : Phrase.OPTIONS));
    if (options.size() == 1) {
      lines.add(tongue.say(Phrase.CHARGES));
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
    String letter = String.valueOf((char) ('A' + i));
    return tongue.say(language ->
        tongue.in(language, phrase, letter, Names.carrier(options.get(i).carrier(), language)));
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
      lines.add(tongue.say(Phrase.SAME_AS_BEST));
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
      String label = converted ? tongue.totalIn(code) : tongue.say(Phrase.SUM);
      lines.add(label + Figures.money(sum));
    }
    if (converted) {
      Money all = totals.inAll().orElseThrow().amount();
      String code = all.currency().getCurrencyCode();
      lines.add(tongue.say(Phrase.ALL_CONVERTED, code) + Figures.money(all));
      converted(List.of(options.getFirst()));
    }
  }

  private void converted(List<Option> of) {
    for (Language language : tongue.languages()) {
      var rates =
          of.stream()
              .flatMap(option -> Amounts.rates(option.totals(), language).stream())
              .distinct()
              .toList();
      if (!rates.isEmpty()) {
        lines.add(tongue.in(language, Phrase.CONVERTED_BY, Names.list(rates, language)));
      }
    }
  }

  private List<String> notes(Option option) {
    return tongue.languages().stream()
        .flatMap(language -> notes(option, language).stream())
        .toList();
  }

  private List<String> notes(Option option, Language language) {
    var notes = new ArrayList<String>();
    Cargo.counted(request, option, language)
        .ifPresent(counted -> notes.add(counted + tongue.in(language, Phrase.FULL_STOP)));
    codes(Phrase.INCLUDED, option.included(), language, notes);
    codes(Phrase.SUBJECT_TO, option.subjectTo(), language, notes);
    codes(Phrase.AT_COST, option.atCost(), language, notes);
    if (!option.services().isEmpty()) {
      var services =
          option.services().stream().map(line -> service(line, option, language)).toList();
      notes.add(tongue.in(language, Phrase.OPTIONAL) + Names.list(services, language));
    }
    Phrase upTo = request.load() instanceof Containers ? Phrase.UP_TO_EACH : Phrase.UP_TO;
    option.mostKg().ifPresent(kg -> notes.add(tongue.in(language, upTo, Figures.number(kg))));
    Lane lane = option.pricedLane();
    if (!request.origin().codes().contains(lane.origin())
        || !request.destination().codes().contains(lane.destination())) {
      notes.add(
          tongue.in(language, Phrase.PRICED_LANE, lane.origin().code(), lane.destination().code()));
    }
    return notes;
  }

  private void codes(Phrase phrase, List<String> codes, Language language, List<String> notes) {
    if (!codes.isEmpty()) {
      var names = codes.stream().map(code -> Names.chargeAndCode(code, language)).toList();
      notes.add(tongue.in(language, phrase) + Names.list(names, language));
    }
  }

  private static String service(ChargeLine line, Option option, Language language) {
    boolean percent = line.per() == Per.PERCENT_OF_FREIGHT;
    return Names.chargeAndCode(line, language)
        + (percent ? Figures.money(line.total()) : Figures.each(line.each()))
        + "/"
        + (percent ? Units.of(Per.SHIPMENT, language) : Units.of(line, option, language));
  }
}

package dev.quayside.notifier.readback;

import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.wording.Amounts;
import dev.quayside.notifier.wording.AsLastTime;
import dev.quayside.notifier.wording.ByTruck;
import dev.quayside.notifier.wording.Cargo;
import dev.quayside.notifier.wording.Changes;
import dev.quayside.notifier.wording.Names;
import dev.quayside.notifier.wording.NotIncluded;
import dev.quayside.notifier.wording.PaymentTerms;
import dev.quayside.notifier.wording.SamePrice;
import dev.quayside.rates.money.ExchangeRate;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Carriers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a letter must say of a quote, and all it may say. */
final class LetterFacts {

  private final GivenQuote quote;
  private final Language language;
  private final Option best;

  LetterFacts(GivenQuote quote, Language language) {
    this.quote = quote;
    this.language = language;
    this.best = quote.offer().best();
  }

  /** What must stand in the confirmation of an order. */
  static List<String> ofOrder(Notice.OrderTaken order, GivenQuote quote) {
    var facts = new LetterFacts(quote, order.to().language());
    Option chosen = quote.offer().options().get(order.option() - 1);
    var required =
        new ArrayList<>(
            List.of(
                order.order(),
                order.quote(),
                facts.lane(),
                Cargo.of(quote.offer().request().load(), facts.language),
                Names.carrier(chosen.carrier(), facts.language),
                TableProof.total(chosen.totals()),
                Figures.day(chosen.validity().to(), facts.language)));
    required.addAll(ByTruck.lines(quote.offer().request(), facts.language));
    order
        .earlier()
        .ifPresent(earlier -> required.addAll(List.of(earlier.order(), earlier.quote())));
    return required;
  }

  /** What must stand in it. */
  List<String> required() {
    var required = new ArrayList<String>();
    required.add(quote.number());
    PaymentTerms.of(quote, language).ifPresent(required::add);
    AsLastTime.of(quote, language).ifPresent(required::add);
    SamePrice.of(quote, language).ifPresent(required::add);
    required.addAll(best.lines().stream().map(line -> Names.charge(line, language)).toList());
    required.add(Names.list(NotIncluded.of(quote.offer(), language), language));
    best.subjectTo().forEach(code -> required.add(Names.charge(code, language)));
    best.atCost().forEach(code -> required.add(Names.charge(code, language)));
    Cargo.counted(quote.offer().request(), best, language).ifPresent(required::add);
    required.addAll(ByTruck.priced(quote.offer(), language));
    required.addAll(Amounts.rates(best.totals(), language));
    if (quote.offer().options().size() == 1) {
      best.freeTime().combined().ifPresent(days -> required.add(daysFree(days)));
    }
    required.addAll(Changes.in(quote, language));
    return required;
  }

  /** What must stand in one line together: the lane with its price, and each option. */
  List<List<String>> rows() {
    var rows = new ArrayList<List<String>>();
    var lead = new ArrayList<>(facts(best));
    lead.add(lane());
    lead.add(Cargo.of(quote.offer().request().load(), language));
    rows.add(lead);
    List<Option> options = quote.offer().options();
    for (int i = 0; i < options.size() && options.size() > 1; i++) {
      var row = new ArrayList<>(facts(options.get(i)));
      String carrier = Names.carrier(options.get(i).carrier(), language);
      row.add((char) ('A' + i) + (language == Language.EN ? ": " : "：") + carrier);
      options.get(i).freeTime().combined().ifPresent(days -> row.add(freeTime(days)));
      rows.add(row);
    }
    return rows;
  }

  private List<String> facts(Option option) {
    var facts = new ArrayList<String>();
    facts.add(TableProof.total(option.totals()));
    facts.add(Names.carrier(option.carrier(), language));
    facts.add(Figures.day(option.validity().to(), language));
    option.transit().ifPresent(days -> facts.add(days + (language == Language.EN ? " days" : "天")));
    return facts;
  }

  private String lane() {
    Place origin = quote.offer().request().origin();
    Place destination = quote.offer().request().destination();
    return Names.place(origin, language)
        + (language == Language.EN ? " to " : "至")
        + Names.place(destination, language);
  }

  private String freeTime(int days) {
    return language == Language.EN ? days + " days free" : "免箱" + days + "天";
  }

  private String daysFree(int days) {
    return language == Language.EN ? ": " + days + " days" : "：" + days + "天";
  }

  /** Amounts and days that may stand in it. */
  Set<String> figures() {
    var figures = new HashSet<String>();
    for (Option option : quote.offer().options()) {
      figures.add(Figures.day(option.validity().to(), language));
      figures.add(Figures.day(option.leavesFrom(), language));
      totals(option.totals(), figures);
      for (ChargeLine line : option.services()) {
        figures.add(Figures.money(line.total()));
        figures.add(Figures.each(line.each()));
      }
    }
    trucks().forEach(line -> figures.add(Figures.money(line)));
    Changes.in(quote, language).forEach(change -> figures.addAll(Spoken.figures(change)));
    quote.replaces().ifPresent(before -> figures.add(Figures.day(before.lastDay(), language)));
    quote.takenOver().ifPresent(then -> figures.add(Figures.day(then.day(), language)));
    return figures;
  }

  /** What each truck comes to, a sum for each currency. */
  private List<Money> trucks() {
    Map<String, Money> sums = new HashMap<>();
    for (ChargeLine line : best.lines()) {
      if (line.leg().isByTruck()) {
        Money total = line.total();
        sums.merge(line.leg() + " " + total.currency(), total, Money::plus);
      }
    }
    return List.copyOf(sums.values());
  }

  private void totals(Totals totals, Set<String> figures) {
    totals.byCurrency().forEach(sum -> figures.add(Figures.money(sum)));
    totals.inAll().ifPresent(all -> figures.add(Figures.money(all.amount())));
    Amounts.rates(totals, language).forEach(rate -> figures.addAll(Spoken.figures(rate)));
  }

  /** Names that are written as they are, whatever the language. */
  Set<String> names() {
    var names = new HashSet<String>();
    quote
        .replaces()
        .ifPresent(before -> {
          names.add(Names.place(before.request().origin(), language));
          names.add(Names.place(before.request().destination(), language));
          names.add(Names.carrier(before.best().carrier(), language));
          places(before.request(), names);
        });
    quote.offer().request().carriers().stream()
        .map(Carriers.builtIn()::withScac)
        .forEach(line -> names.add(Names.carrier(line, language)));
    names.add(Names.place(quote.offer().request().origin(), language));
    names.add(Names.place(quote.offer().request().destination(), language));
    places(quote.offer().request(), names);
    for (Option option : quote.offer().options()) {
      names.add(Names.carrier(option.carrier(), language));
      option
          .totals()
          .inAll()
          .ifPresent(all -> all.rates().stream().map(ExchangeRate::source).forEach(names::add));
      option.lines().forEach(line -> names.add(Names.charge(line, language)));
      option.services().forEach(line -> names.add(Names.charge(line, language)));
    }
    return names;
  }

  private void places(RateRequest request, Set<String> names) {
    request.haulage().forEach(truck -> names.add(Names.place(truck.place(), language)));
  }
}

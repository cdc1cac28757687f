package dev.quayside.notifier.readback;

import dev.quayside.db.asking.Indication;
import dev.quayside.db.asking.LooseIndication;
import dev.quayside.db.asking.Question;
import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Notice.DetailsWanted;
import dev.quayside.db.outbox.UnreadFile;
import dev.quayside.notifier.prose.OneLine;
import dev.quayside.notifier.wording.Choices;
import dev.quayside.rates.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a letter that asks must say, and all the amounts it may name. */
final class AskedFacts {

  private final DetailsWanted asked;
  private final Language language;

  AskedFacts(DetailsWanted asked) {
    this.asked = asked;
    this.language = asked.to().language();
  }

  /** Each choice behind its letter, and what was understood. */
  List<String> required() {
    var required = new ArrayList<>(asked.understood());
    for (Question question : asked.questions()) {
      required.addAll(Choices.lettered(question, language));
    }
    asked.indications().stream().map(this::range).forEach(required::add);
    for (LooseIndication loose : asked.loose()) {
      required.add(about(loose.least()));
      loose.steps().forEach(step -> required.add(about(step.each())));
    }
    days().map(day -> Figures.day(day, language)).forEach(required::add);
    return required;
  }

  /** Up to which the prices are meant. */
  private Stream<LocalDate> days() {
    return Stream.concat(
        asked.indications().stream().flatMap(indication -> indication.leavingBy().stream()),
        asked.loose().stream().flatMap(loose -> loose.leavingBy().stream()));
  }

  private String about(Money money) {
    return (language == Language.EN ? "about" : "约") + whole(money);
  }

  private String range(Indication indication) {
    String lowest = whole(indication.lowest());
    String highest = whole(indication.highest());
    return switch (language) {
      case EN -> "about" + lowest + (lowest.equals(highest) ? "" : "to" + highest);
      case ZH -> "约" + lowest + (lowest.equals(highest) ? "" : "至" + highest);
    };
  }

  /** What must stand in one line, once: an answer with what it comes to. */
  List<List<String>> rows() {
    var steps =
        asked.loose().stream()
            .filter(loose -> loose.steps().size() > 1)
            .flatMap(loose -> loose.steps().stream().map(step -> step(loose, step)));
    return Stream.concat(
            asked.indications().stream()
                .flatMap(indication ->
                    indication.figures().stream().map(figure -> row(indication, figure))),
            steps)
        .toList();
  }

  private List<String> step(LooseIndication loose, LooseIndication.Step step) {
    return List.of(
        loose.lane().map(OneLine::of).orElse(""),
        language == Language.EN ? "from" + step.from() : step.from() + "",
        about(step.each()));
  }

  private List<String> row(Indication indication, Indication.Figure figure) {
    return List.of(
        indication.lane().map(OneLine::of).orElse(""),
        Choices.name(indication.moves(), figure.answer(), language),
        about(figure.least()),
        whole(figure.most()));
  }

  /** Amounts and days; also those in his own words, which are told back to him. */
  Set<String> figures() {
    var figures = new HashSet<String>();
    asked.indications().stream()
        .flatMap(indication -> indication.figures().stream())
        .flatMap(figure -> Stream.of(figure.least(), figure.most()))
        .map(AskedFacts::whole)
        .forEach(figures::add);
    for (LooseIndication loose : asked.loose()) {
      figures.add(whole(loose.least()));
      loose.steps().forEach(step -> figures.add(whole(step.each())));
    }
    days().map(day -> Figures.day(day, language)).forEach(figures::add);
    Stream.of(
            asked.understood().stream(),
            asked.indications().stream().flatMap(indication -> indication.lane().stream()),
            asked.loose().stream().flatMap(loose -> loose.lane().stream()),
            asked.questions().stream().flatMap(question -> question.unclear().stream()),
            asked.unread().stream().map(UnreadFile::name))
        .flatMap(words -> words)
        .forEach(words -> figures.addAll(Spoken.figures(words)));
    return figures;
  }

  /** Without coins, which would promise too much, but for a kilogram. */
  private static String whole(Money money) {
    BigDecimal amount = money.amount();
    boolean coins = amount.stripTrailingZeros().scale() > 0;
    return money.currency().getCurrencyCode()
        + String.format(Locale.ROOT, coins ? "%,.2f" : "%,.0f", amount);
  }
}

package dev.quayside.notifier.readback;

import dev.quayside.db.asking.Indication;
import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.Question.About;
import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Notice.DetailsWanted;
import dev.quayside.db.outbox.UnreadFile;
import dev.quayside.notifier.wording.Choices;
import dev.quayside.rates.money.Money;
import java.math.BigDecimal;
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
    asked.indication().map(this::range).ifPresent(required::add);
    return required;
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
    return asked.indication().stream()
        .flatMap(indication ->
            indication.figures().stream().map(figure -> row(indication.moves(), figure)))
        .toList();
  }

  private List<String> row(About about, Indication.Figure figure) {
    return List.of(
        Choices.name(about, figure.answer(), language),
        (language == Language.EN ? "about" : "约") + whole(figure.least()),
        whole(figure.most()));
  }

  /** Amounts and days; also those in his own words, which are told back to him. */
  Set<String> figures() {
    var figures = new HashSet<String>();
    asked
        .indication()
        .ifPresent(indication ->
            indication
                .figures()
                .forEach(figure -> {
                  figures.add(whole(figure.least()));
                  figures.add(whole(figure.most()));
                }));
    Stream.of(
            asked.understood().stream(),
            asked.questions().stream().flatMap(question -> question.unclear().stream()),
            asked.unread().stream().map(UnreadFile::name))
        .flatMap(words -> words)
        .forEach(words -> figures.addAll(Spoken.figures(words)));
    return figures;
  }

  /** Without coins, which would promise too much. */
  private static String whole(Money money) {
    BigDecimal amount = money.amount();
    return money.currency().getCurrencyCode()
        + String.format(Locale.ROOT, "%,d", amount.toBigIntegerExact());
  }
}

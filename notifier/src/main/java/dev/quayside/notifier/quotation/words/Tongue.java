package dev.quayside.notifier.quotation.words;

import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Look;
import dev.quayside.notifier.wording.Days;
import dev.quayside.notifier.wording.Names;
import dev.quayside.rates.quote.ChargeLine;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a paper speaks: one language or both at once, in the house's own words where it has some.
 * What is short stands in both languages side by side, whole sentences below each other.
 *
 * @param languages the customer's own first
 */
public record Tongue(List<Language> languages, Look look) {

  public Tongue {
    languages = List.copyOf(languages);
  }

  /**
   * For a paper.
   *
   * @param first the customer's language
   */
  public static Tongue of(Language first, boolean both, Look look) {
    return new Tongue(both ? List.of(first, first.other()) : List.of(first), look);
  }

  public Language first() {
    return languages.getFirst();
  }

  public boolean isBoth() {
    return languages.size() > 1;
  }

  /** Fixed words side by side, with facts that are the same in any language. */
  public String say(Phrase phrase, String... facts) {
    return say(language -> in(language, phrase, facts));
  }

  /** The house's own words, else ours. */
  public String in(Language language, Phrase phrase, String... facts) {
    String words =
        look.words().stream()
            .filter(own -> own.language() == language && own.of().equals(phrase.name()))
            .map(Look.Worded::text)
            .findFirst()
            .orElseGet(() -> phrase.in(language));
    return facts.length == 0 && phrase.facts() == 0 ? words : words.formatted((Object[]) facts);
  }

  /** Side by side; once where they are the same. */
  public String say(Function<Language, String> words) {
    return languages.stream().map(words).distinct().collect(Collectors.joining(" "));
  }

  /** Below each other; once where they are the same. */
  public String below(Function<Language, String> words) {
    return languages.stream().map(words).distinct().collect(Collectors.joining("\n"));
  }

  /** Such as "Terminal handling at origin 起运港码头费 (OTHC)". */
  public String charge(ChargeLine line) {
    return isBoth() && !Names.charge(line, first()).equals(line.code())
        ? "%s (%s)".formatted(say(language -> Names.charge(line, language)), line.code())
        : Names.chargeAndCode(line, first());
  }

  /** Beside an amount, what one of it costs. */
  public String at(String price) {
    return isBoth() ? "@ " + price : in(first(), Phrase.AT, price);
  }

  /** What is counted in percent of the freight. */
  public String percent(String figure) {
    return isBoth() ? figure + "% " + say(Phrase.FREIGHT) : in(first(), Phrase.PERCENT, figure);
  }

  /** Before the sum of what is billed in one currency. */
  public String totalIn(String currency) {
    return isBoth() ? say(Phrase.SUM) + " " + currency : in(first(), Phrase.TOTAL_IN, currency);
  }

  /** In both languages as ISO 8601 has it, which either reads. */
  public String day(LocalDate day) {
    return isBoth() ? day.toString() : Days.day(day, first());
  }

  /** Whether a piece is drawn that a house may leave out. */
  public boolean draws(Piece piece) {
    return !look.leftOut().contains(piece.named());
  }
}

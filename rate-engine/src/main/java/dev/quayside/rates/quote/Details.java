package dev.quayside.rates.quote;

import dev.quayside.rates.place.spelling.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a rate lost, in Chinese, for sales who read it so. The ledger keeps one way of saying it, so
 * that a quote that is priced again is compared with what was said then, in whatever words today.
 *
 * @param kept the whole of it, as the ledger keeps it
 * @param chinese its words, "$1" for what stands in the first brackets
 */
record Details(Pattern kept, String chinese) {

  private static final List<Details> ALL =
      Table.lines(Details.class, "details.tsv").stream().map(Details::of).toList();

  private static Details of(String line) {
    int tab = line.indexOf('\t');
    return new Details(Pattern.compile(line.substring(0, tab)), line.substring(tab + 1));
  }

  /** Empty for one that nobody has put into words. */
  static Optional<String> inChinese(String detail) {
    return ALL.stream().flatMap(one -> one.read(detail).stream()).findFirst();
  }

  private Optional<String> read(String detail) {
    Matcher whole = kept.matcher(detail);
    return whole.matches() ? Optional.of(whole.replaceFirst(chinese)) : Optional.empty();
  }
}

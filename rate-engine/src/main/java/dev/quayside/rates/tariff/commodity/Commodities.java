package dev.quayside.rates.tariff.commodity;

import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.tariff.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Tells whether goods are what a rate is for. Words for one and the same thing in English and
 * Chinese stand in one line of a table; a word that is not in it must be said as the rate says it.
 */
public final class Commodities {

  /** Its line of the table means whatever is not dangerous. */
  private static final Phrase ALL_KINDS = Phrase.of("freight all kinds");

  private static final Commodities BUILT_IN = read();

  private final Map<String, List<Phrase>> alike;

  private Commodities(Map<String, List<Phrase>> alike) {
    this.alike = alike;
  }

  /** The table that comes with the product. */
  public static Commodities builtIn() {
    return BUILT_IN;
  }

  /** Whether these words, and no others, mean cargo of any kind: "general cargo", 普货. */
  public boolean anyKind(String description) {
    var said = Phrase.of(description);
    return Objects.requireNonNull(alike.get(ALL_KINDS.text())).contains(said);
  }

  /** Whether the rate is for these goods; goods nobody described fit a rate for all kinds only. */
  public boolean fit(Scope scope, Goods goods) {
    if (scope.commodities().isEmpty()) {
      return true;
    }
    List<Phrase> allKinds = Objects.requireNonNull(alike.get(ALL_KINDS.text()));
    var said = Phrase.of(goods.description().orElse(""));
    for (String commodity : scope.commodities()) {
      var phrase = Phrase.of(commodity);
      List<Phrase> same = alike.getOrDefault(phrase.text(), List.of(phrase));
      boolean fits =
          same.equals(allKinds)
              ? !goods.dangerous()
              : same.stream().anyMatch(word -> says(said, word, same));
      if (fits) {
        return true;
      }
    }
    return false;
  }

  /** Car parts are no cars: a longer word for something else goes before the one within it. */
  private boolean says(Phrase said, Phrase word, List<Phrase> same) {
    return said.contains(word)
        && alike.values().stream()
            .filter(others -> !others.equals(same))
            .flatMap(List::stream)
            .noneMatch(longer ->
                longer.text().length() > word.text().length()
                    && longer.contains(word)
                    && said.contains(longer));
  }

  private static Commodities read() {
    try (InputStream in =
        Objects.requireNonNull(Commodities.class.getResourceAsStream("commodities.txt"))) {
      var alike = new HashMap<String, List<Phrase>>();
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : table.lines().filter(text -> !text.startsWith("#")).toList()) {
        var phrases = new ArrayList<Phrase>();
        for (String word : line.toLowerCase(Locale.ROOT).split(";", -1)) {
          phrases.add(Phrase.of(word));
        }
        phrases.forEach(phrase -> alike.putIfAbsent(phrase.text(), List.copyOf(phrases)));
      }
      return new Commodities(alike);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read commodities.txt", e);
    }
  }
}

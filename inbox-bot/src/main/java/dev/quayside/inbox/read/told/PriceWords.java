package dev.quayside.inbox.read.told;

import dev.quayside.inbox.read.words.Names;
import dev.quayside.inbox.read.words.Wording;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words a price may hang on, from a plain list: danger, cold, size, kinds of goods. */
public final class PriceWords {

  private static final Map<Kind, Names> NAMES = read();

  private PriceWords() {}

  /** The words of all kinds in the text, each kind in reading order. */
  public static List<Token> in(Wording text) {
    var tokens = new ArrayList<Token>();
    NAMES.forEach((kind, names) ->
        names.in(text.letters()).forEach(span -> tokens.add(new Token(kind, span))));
    return tokens;
  }

  private static Map<Kind, Names> read() {
    var words = new EnumMap<Kind, Set<String>>(Kind.class);
    try (var in = Objects.requireNonNull(PriceWords.class.getResourceAsStream("price-words.txt"));
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      for (var line : reader.readAllLines()) {
        if (!line.startsWith("#") && line.contains(": ")) {
          var kind = Kind.valueOf(line.substring(0, line.indexOf(':')));
          for (var word : line.substring(line.indexOf(':') + 2).split(", ", -1)) {
            forms(word, words.computeIfAbsent(kind, none -> new HashSet<>()));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("price-words.txt cannot be read from the jar", e);
    }
    var names = new EnumMap<Kind, Names>(Kind.class);
    words.forEach((kind, list) -> names.put(kind, new Names(list)));
    return names;
  }

  private static void forms(String word, Set<String> forms) {
    forms.add(word);
    if (word.charAt(word.length() - 1) < 0x250) {
      forms.add(word + "s");
      forms.add(word + "es");
      if (word.endsWith("y")) {
        forms.add(word.substring(0, word.length() - 1) + "ies");
      }
    }
  }
}

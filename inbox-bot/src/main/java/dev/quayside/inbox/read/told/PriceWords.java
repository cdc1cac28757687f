package dev.quayside.inbox.read.told;

import dev.quayside.inbox.read.words.Names;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Wording;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words a price may hang on, from a plain list: danger, cold, size, kinds of goods. */
public final class PriceWords {

  private static final Map<String, Kind> KINDS = read();
  private static final Names NAMES = new Names(KINDS.keySet());

  private static final Wording.Reading<List<Token>> FOUND = new Wording.Reading<>() {};

  private PriceWords() {}

  /** The words of all kinds in the text, in reading order; the longest where several begin. */
  public static List<Token> in(Wording text) {
    return text.once(FOUND, () -> words(text));
  }

  private static List<Token> words(Wording text) {
    return NAMES.in(text.letters(), text.live()).stream()
        .map(span -> new Token(kind(text, span), span))
        .toList();
  }

  private static Kind kind(Wording text, Span span) {
    return Objects.requireNonNull(KINDS.get(span.in(text).toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Kind> read() {
    var kinds = new HashMap<String, Kind>();
    try (var in = Objects.requireNonNull(PriceWords.class.getResourceAsStream("price-words.txt"));
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      for (var line : reader.readAllLines()) {
        if (!line.startsWith("#") && line.contains(": ")) {
          var kind = Kind.valueOf(line.substring(0, line.indexOf(':')));
          for (var word : line.substring(line.indexOf(':') + 2).split(", ", -1)) {
            forms(word).forEach(form -> kinds.putIfAbsent(form, kind));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("price-words.txt cannot be read from the jar", e);
    }
    return Map.copyOf(kinds);
  }

  private static Set<String> forms(String word) {
    var forms = new HashSet<String>();
    forms.add(word);
    if (word.charAt(word.length() - 1) < 0x250) {
      forms.add(word + "s");
      forms.add(word + "es");
      if (word.endsWith("y")) {
        forms.add(word.substring(0, word.length() - 1) + "ies");
      }
    }
    return forms;
  }
}

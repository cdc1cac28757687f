package dev.quayside.db.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What somebody looks for, taken apart as the book takes texts apart: words between blanks, and
 * runs of characters where there are none between. All of it must be found, in any order.
 */
public record Sought(List<Term> terms) {

  private static final int LONGEST = 200;
  private static final int MOST_TERMS = 8;
  private static final int SHORTEST_BEGINNING = 3;

  /** Chinese, Japanese and Korean, as in the book's function search_words. */
  private static final String CHARACTERS =
      "\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af";

  private static final Pattern TERM =
      Pattern.compile("[" + CHARACTERS + "]+|[\\p{L}\\p{N}&&[^" + CHARACTERS + "]]+");

  /** One of them. */
  public sealed interface Term {

    /** In small letters and half-width, as it is looked for. */
    String text();

    /** The beginning of a word, or the word in another form. */
    record Word(String text) implements Term {}

    /** Characters that stand together, such as 宁波. */
    record Run(String text) implements Term {}
  }

  public Sought {
    terms = List.copyOf(terms);
  }

  /** Reads what somebody typed; without terms where there is nothing to look for. */
  public static Sought of(String typed) {
    String plain =
        Normalizer.normalize(
                typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed,
                Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT);
    List<Term> terms = new ArrayList<>();
    Matcher matcher = TERM.matcher(plain);
    while (matcher.find() && terms.size() < MOST_TERMS) {
      terms.add(term(matcher.group()));
    }
    return new Sought(terms.stream().distinct().toList());
  }

  private static Term term(String text) {
    return text.matches("[" + CHARACTERS + "]+") ? new Term.Run(text) : new Term.Word(text);
  }

  public boolean isEmpty() {
    return terms.isEmpty();
  }

  /** Its words as they stand in numbers: Q1001, COSU6301234560. */
  List<String> numbers() {
    return terms.stream()
        .filter(Term.Word.class::isInstance)
        .map(term -> term.text().toUpperCase(Locale.ROOT))
        .toList();
  }

  /** One tsquery for each term, as PostgreSQL reads it. */
  List<String> lexemes() {
    return terms.stream()
        .map(term ->
            switch (term) {
              case Term.Word(String word) ->
                  "'" + word + (word.length() < SHORTEST_BEGINNING ? "'" : "':*");
              case Term.Run(String run) -> pairs(run);
            })
        .toList();
  }

  private static String pairs(String run) {
    return run.length() == 1
        ? "'" + run + "':*"
        : String.join(
            " & ",
            IntStream.range(0, run.length() - 1)
                .mapToObj(i -> "'" + run.substring(i, i + 2) + "'")
                .toList());
  }
}

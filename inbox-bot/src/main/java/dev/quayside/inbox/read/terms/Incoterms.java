package dev.quayside.inbox.read.terms;

import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the Incoterm (ICC 2020, and the older DAT, DDU and C&amp;F); two different ones in one
 * message cancel out, for then the customer is still choosing.
 */
public final class Incoterms {

  private static final Phrase TERM =
      Phrase.any(
          "(?<![\\p{IsLatin}\\d&])(?<!(?<![\\p{IsLatin}])(?-i:[A-Z]{3})(?:-|->|→|/|—)(?=CPT))(?<term>exw|ex["
              + " -]?works|ab werk|fca|fas|fob|cfr|c&f|cnf|c and"
              + " f|cif|cpt|cip|dap|dpu|ddp|(?-i:DAT)|ddu)(?![\\p{IsLatin}\\d&])");

  private static final Wording.Reading<List<Mention>> FOUND = new Wording.Reading<>() {};

  private Incoterms() {}

  /** A term in the text and the place of the words. */
  public record Mention(String term, Span span) {}

  public static List<Mention> mentions(Wording text) {
    return text.once(FOUND, () -> read(text));
  }

  private static List<Mention> read(Wording text) {
    return Word.found(TERM, text)
        .map(match -> new Mention(code(match.group("term")), Span.of(match)))
        .toList();
  }

  /** The one under its own name ("terms: …"), else the only one. */
  public static Optional<Found<String>> in(Wording text, Layout layout) {
    var all = mentions(text);
    var named =
        all.stream()
            .filter(m -> layout.at(m.span()).filter(l -> l == Label.INCOTERM).isPresent())
            .toList();
    var mentions = named.isEmpty() ? all : named;
    var codes = mentions.stream().map(Mention::term).distinct().toList();
    return codes.size() == 1
        ? Optional.of(new Found<>(codes.getFirst(), text.evidence(mentions.getFirst().span())))
        : Optional.empty();
  }

  private static String code(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "ex works", "ex-works", "exworks", "ab werk" -> "EXW";
      case "c&f", "cnf", "c and f" -> "CFR";
      default -> written.toUpperCase(Locale.ROOT);
    };
  }
}

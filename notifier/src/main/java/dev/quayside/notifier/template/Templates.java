package dev.quayside.notifier.template;

import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Look;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How a house writes: its letters in each language, and its papers.
 *
 * @param look empty words where it has none of its own
 * @param own the files that were read and are used
 * @param faults why others are not
 */
public record Templates(
    Map<Language, LetterWords> letters, Look look, List<String> own, List<TemplateFault> faults) {

  private static final Templates OURS = TemplateFolder.ours();

  public Templates {
    letters = Map.copyOf(letters);
    own = List.copyOf(own);
    faults = List.copyOf(faults);
  }

  /** With nothing of a house's own. */
  public static Templates ours() {
    return OURS;
  }

  public LetterWords letter(Language language) {
    return Objects.requireNonNull(letters.get(language));
  }

  /** The same, with our letter in one language in place of the house's. */
  public Templates withoutLetter(Language language, String file, TemplateFault fault) {
    Map<Language, LetterWords> others = new EnumMap<>(Language.class);
    others.putAll(letters);
    others.put(language, OURS.letter(language));
    return new Templates(others, look, less(file), more(fault));
  }

  /** The same, with our paper in place of the house's. */
  public Templates withoutLook(List<String> files, TemplateFault fault) {
    return new Templates(
        letters,
        Look.PLAIN,
        own.stream().filter(file -> !files.contains(file)).toList(),
        more(fault));
  }

  private List<String> less(String file) {
    return own.stream().filter(one -> !one.equals(file)).toList();
  }

  private List<TemplateFault> more(TemplateFault fault) {
    return Stream.concat(faults.stream(), Stream.of(fault)).toList();
  }
}

package dev.quayside.inbox.read.words;

import java.util.Optional;

/**
 * Some letters in which many phrases are looked for: they are gone through once for all of them.
 */
public final class Passage {

  private final String letters;

  /** Where phrases can begin, once somebody asked. */
  private Optional<Standing> standing = Optional.empty();

  Passage(String letters) {
    this.letters = letters;
  }

  public String letters() {
    return letters;
  }

  /** Looks for the phrase from the first letter on. */
  public Search matcher(Phrase phrase) {
    var number = phrase.number();
    var known = standing.filter(where -> where.knows(number));
    if (known.isEmpty()) {
      known = Optional.of(Vocabulary.OURS.standing(letters));
      standing = known;
    }
    return phrase.matcher(letters, known.get());
  }
}

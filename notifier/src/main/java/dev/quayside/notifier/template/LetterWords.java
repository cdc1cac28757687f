package dev.quayside.notifier.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How a house words its letters in one language. */
public record LetterWords(Map<Passage, Wording> passages) {

  public LetterWords {
    passages = Map.copyOf(passages);
  }

  /** One passage, filled; "" where the house says nothing there. */
  public String say(Passage passage, Map<Slot, String> facts) {
    Wording wording = passages.get(passage);
    return wording == null ? "" : wording.filled(facts).strip();
  }

  /** Beside a list, such as "Included: ocean freight, BAF". */
  public String say(Passage passage, String what) {
    return say(passage, Map.of(Slot.WHAT, what));
  }

  /** The lines that are written as they stand, whatever the language. */
  public List<String> signed() {
    Wording signature = passages.get(Passage.SIGNATURE);
    return signature == null
        ? List.of()
        : signature.literal().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** These words where they are there, else the others'. */
  LetterWords or(LetterWords others) {
    Map<Passage, Wording> all = new EnumMap<>(Passage.class);
    all.putAll(others.passages);
    all.putAll(passages);
    return new LetterWords(all);
  }
}

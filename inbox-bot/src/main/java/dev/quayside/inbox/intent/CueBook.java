package dev.quayside.inbox.intent;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All phrases by which an intent is known, in all languages, found in a text in one pass. */
final class CueBook {
  private static final List<String> LANGUAGES = List.of("en", "zh", "de", "es", "fr", "pt");

  /** More words than this add no certainty. */
  private static final int MOST_WORDS = 6000;

  private final Map<String, List<Cue>> byFirstWord = new HashMap<>();
  private final Map<String, List<Cue>> byFirstLetters = new HashMap<>();

  /** Phrases that say what somebody wants, in the body of a letter. */
  static final CueBook BODY = new CueBook(cues("cues/", LANGUAGES));

  /** Phrases that are sure only in a subject line. */
  static final CueBook SUBJECT = new CueBook(cues("cues/subject-", List.of("all")));

  /** Words that speak of the same thing; none of them says by itself what somebody wants. */
  static final CueBook TOPICS = new CueBook(topics());

  private CueBook(List<Cue> cues) {
    for (Cue cue : cues) {
      String first = cue.words().getFirst();
      Map<String, List<Cue>> index = first.endsWith("~") ? byFirstLetters : byFirstWord;
      String key =
          first.endsWith("~") ? first.substring(0, Math.min(3, first.length() - 1)) : first;
      index.computeIfAbsent(key, _ -> new ArrayList<>()).add(cue);
    }
  }

  private static List<Cue> cues(String files, List<String> languages) {
    return languages.stream()
        .flatMap(language -> PhraseFile.lines(CueBook.class, files + language + ".txt").stream())
        .map(Cue::parse)
        .toList();
  }

  private static List<Cue> topics() {
    return LANGUAGES.stream()
        .flatMap(
            language -> PhraseFile.lines(CueBook.class, "topics/" + language + ".txt").stream())
        .flatMap(line -> Cue.topic(line).stream())
        .toList();
  }

  /** What the text says, each phrase once. */
  Tally read(String text) {
    return read(Words.of(text));
  }

  /** The same of a text that is in words already. */
  Tally read(List<String> words) {
    Tally tally = new Tally();
    for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
      String word = words.get(i);
      add(byFirstWord.getOrDefault(word, List.of()), words, i, tally);
      String letters = word.substring(0, Math.min(3, word.length()));
      add(byFirstLetters.getOrDefault(letters, List.of()), words, i, tally);
    }
    return tally;
  }

  private static void add(List<Cue> cues, List<String> words, int at, Tally tally) {
    for (Cue cue : cues) {
      if (cue.standsAt(words, at)) {
        tally.add(cue.meaning(), cue.weight(), cue.shown());
      }
    }
  }
}

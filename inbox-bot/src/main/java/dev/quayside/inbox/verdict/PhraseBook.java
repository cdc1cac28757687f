package dev.quayside.inbox.verdict;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import dev.quayside.inbox.verdict.Phrase.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** The phrases of vendors, by language, from the files beside this class. */
final class PhraseBook {

  private static final List<String> LANGUAGES =
      List.of("en", "zh", "de", "es", "fr", "ja", "other");

  private static final Map<Place, List<Phrase>> BY_PLACE =
      LANGUAGES.stream()
          .flatMap(language -> read(language).stream())
          .collect(Collectors.groupingBy(Phrase::place));

  /** Those that stand at the head of something, by the letter they begin with. */
  private static final Map<Place, Map<Character, List<Phrase>>> BY_HEAD =
      Map.of(Place.SUBJECT, byHead(Place.SUBJECT), Place.SENTENCE, byHead(Place.SENTENCE));

  private PhraseBook() {}

  /** The first phrase of this place that stands in one of the texts, given in lower case. */
  static Optional<Phrase> find(Place place, List<String> texts) {
    return of(place).stream().filter(phrase -> texts.stream().anyMatch(phrase::in)).findFirst();
  }

  /**
   * The first phrase of this place that heads one of the texts.
   *
   * @param texts in lower case
   * @param heads whether a phrase heads a text
   */
  static Optional<Phrase> heading(
      Place place, List<String> texts, BiPredicate<Phrase, String> heads) {
    var found = new ArrayList<Phrase>(1);
    for (var text : texts) {
      for (var phrase : beginning(place, text)) {
        if (heads.test(phrase, text)) {
          found.add(phrase);
        }
      }
    }
    return found.size() < 2
        ? found.stream().findFirst()
        : found.stream().min(Comparator.comparingInt(of(place)::indexOf));
  }

  /** Few of many hundred phrases begin as the text does. */
  private static List<Phrase> beginning(Place place, String text) {
    var byHead = BY_HEAD.getOrDefault(place, Map.of());
    var open = byHead.getOrDefault(Phrase.ANY, List.of());
    return text.isEmpty() ? open : byHead.getOrDefault(text.charAt(0), open);
  }

  /** A phrase that may begin with anything stands beside those of each letter. */
  private static Map<Character, List<Phrase>> byHead(Place place) {
    return of(place).stream()
        .map(Phrase::head)
        .distinct()
        .collect(
            Collectors.toMap(
                head -> head,
                head ->
                    of(place).stream()
                        .filter(phrase -> phrase.head() == head || phrase.head() == Phrase.ANY)
                        .toList()));
  }

  private static List<Phrase> of(Place place) {
    return BY_PLACE.getOrDefault(place, List.of());
  }

  /** A line in brackets names place and kind of those below it: "[subject auto_reply]". */
  private static List<Phrase> read(String language) {
    List<Phrase> phrases = new ArrayList<>();
    Place place = Place.WORDS;
    Kind kind = Kind.AUTO_REPLY;
    for (String line : PhraseFile.lines(PhraseBook.class, "phrases/" + language + ".txt")) {
      if (line.startsWith("[") && line.endsWith("]")) {
        String[] head = line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT).split(" ", 2);
        place = Place.valueOf(head[0]);
        kind = Kind.valueOf(head[1]);
      } else {
        int remark = line.indexOf(" # ");
        String words = remark < 0 ? line : line.substring(0, remark);
        String vendor = remark < 0 ? "" : line.substring(remark + 3).strip();
        phrases.add(Phrase.of(kind, place, words, vendor));
      }
    }
    return phrases;
  }
}

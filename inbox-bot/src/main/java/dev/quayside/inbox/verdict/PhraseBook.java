package dev.quayside.inbox.verdict;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import dev.quayside.inbox.verdict.Phrase.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The phrases of vendors, by language, from the files beside this class. */
final class PhraseBook {

  private static final List<String> LANGUAGES =
      List.of("en", "zh", "de", "es", "fr", "ja", "other");

  private static final Map<Place, List<Phrase>> BY_PLACE =
      LANGUAGES.stream()
          .flatMap(language -> read(language).stream())
          .collect(Collectors.groupingBy(Phrase::place));

  private PhraseBook() {}

  /** The first phrase of this place that stands in one of the texts, given in lower case. */
  static Optional<Phrase> find(Place place, List<String> texts) {
    return of(place).stream().filter(phrase -> texts.stream().anyMatch(phrase::in)).findFirst();
  }

  /** The phrases of a place. */
  static List<Phrase> of(Place place) {
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

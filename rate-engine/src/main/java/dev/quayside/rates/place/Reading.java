package dev.quayside.rates.place;

import dev.quayside.rates.place.spelling.Folded;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words of a place slot say: which places are named, in which country or state, by what
 * kind of port.
 *
 * <p>A slot is cut at commas and brackets; a piece with a word in it that nobody knows says
 * nothing.
 */
final class Reading {

  private static final int LONGEST_SLOT = 200;
  private static final Pattern CUT = Pattern.compile("[,;|()\\[\\]{}<>、\\n\\t【】「」]");

  private final Lexicon lexicon;
  private final List<Lexicon.Match> named = new ArrayList<>();
  final Set<String> countries = new LinkedHashSet<>();
  final Set<String> states = new LinkedHashSet<>();
  Optional<String> region = Optional.empty();
  Optional<PlaceKind> hint = Optional.empty();

  private Reading(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static Reading of(String text, Lexicon lexicon) {
    var reading = new Reading(lexicon);
    String slot = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    if (slot.length() > LONGEST_SLOT) {
      return reading;
    }
    if (!reading.whole(slot)) {
      for (String piece : CUT.split(slot, -1)) {
        reading.piece(piece);
      }
    }
    return reading;
  }

  /** The places named, one list for each name that was written. */
  List<List<Sense>> places() {
    List<List<Sense>> places = new ArrayList<>();
    for (Lexicon.Match match : named) {
      if (!onlySaysWhere(match)) {
        places.add(match.word().senses);
      } else {
        whereabouts(match.word());
      }
    }
    return places;
  }

  private boolean whole(String slot) {
    return lexicon
        .exactly(slot)
        .filter(word -> word.admitsPlace(slot))
        .map(word -> named.add(new Lexicon.Match(word, 0, 1, slot)))
        .orElse(false);
  }

  private void piece(String piece) {
    Folded text = Folded.of(piece);
    List<Lexicon.Match> matches = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      if (text.blank(i)) {
        i++;
        continue;
      }
      Optional<Lexicon.Match> match = lexicon.longestAt(text, i);
      if (match.isPresent()) {
        matches.add(match.get());
        i = match.get().end();
      } else if (Character.isDigit(text.at(i)) && text.boundary(i + 1)) {
        i++;
      } else {
        return;
      }
    }
    matches.forEach(this::take);
  }

  private void take(Lexicon.Match match) {
    Word word = match.word();
    if (word.admitsPlace(match.written())) {
      named.add(match);
    } else if (word.filler) {
      hint = hint.or(() -> word.hint);
    } else {
      whereabouts(word);
    }
  }

  private void whereabouts(Word word) {
    word.country.ifPresent(countries::add);
    word.state.ifPresent(states::add);
    region = region.or(() -> word.region);
  }

  /** "Panama" in "Balboa, Panama", "LA" in "New Orleans LA": it tells where another name is. */
  private boolean onlySaysWhere(Lexicon.Match match) {
    Word word = match.word();
    if (word.country.isEmpty() && word.state.isEmpty()) {
      return false;
    }
    int at = named.indexOf(match);
    for (int i = 0; i < named.size(); i++) {
      Word other = named.get(i).word();
      boolean tells = i < at || (other.country.isEmpty() && other.state.isEmpty());
      if (i != at && tells && other.senses.stream().anyMatch(sense -> lies(sense, word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean lies(Sense sense, Word where) {
    return where.country.filter(sense.place().country()::equals).isPresent()
        || where
            .state
            .filter(state -> sense.entry().state().filter(state.substring(3)::equals).isPresent())
            .isPresent();
  }
}

package dev.quayside.inbox.read.lanes;

import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a lane of two airports typed in small letters, as one does in a chat: "hkg-jnb". Only where
 * the message is Chinese, for in other languages three letters are a word, and only two of them
 * together.
 */
final class SmallCodes {

  private static final Phrase PAIR =
      Phrase.exact(
          "(?<![\\p{IsLatin}\\d.@/_-])(?<from>[a-z]{3})[ ]?(?:-{1,2}>?|→|>|到|至|飞|发)["
              + " ]?(?<to>[a-z]{3})(?![\\p{IsLatin}\\d@._/-])");
  private static final Phrase HAN = Phrase.exact("\\p{IsHan}");

  private SmallCodes() {}

  static List<Spot> in(Wording text, List<Spot> known, Places places) {
    return Word.found(PAIR, text)
        .filter(pair -> Word.in(HAN, text.live().in(text)))
        .filter(pair -> !Span.of(pair).overlapsAny(known.stream().map(Spot::span).toList()))
        .filter(pair -> airport(pair.group("from"), places) && airport(pair.group("to"), places))
        .flatMap(pair ->
            Stream.of(
                spot(new Span(pair.start("from"), pair.end("from")), pair.group("from")),
                spot(new Span(pair.start("to"), pair.end("to")), pair.group("to"))))
        .toList();
  }

  private static Spot spot(Span span, String code) {
    return new Spot(span, span, false, false, Optional.of(code.toUpperCase(Locale.ROOT)));
  }

  private static boolean airport(String code, Places places) {
    return places.resolve(code.toUpperCase(Locale.ROOT), PlaceQuestion.by(PlaceKind.AIR))
        instanceof PlaceAnswer.Found;
  }
}

package dev.quayside.inbox.read.lanes;

import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the names of places, countries and coasts; "Shanghai, China" and 越南河内 are one name. */
public final class Spots {

  private static final Phrase GLUE =
      Phrase.any("^(?:[ ]?,[ ]?|[ ]?[(][ ]?|[ ]|-|的|省|市|港[(]?|新?港区?)?$");
  private static final Phrase PLACE_GLUE = Phrase.any("^(?:[ ]?[(][ ]?|[ ]|港?[(]|港|市)?$");
  private static final Phrase STATE =
      Phrase.exact(
          "^(?:[ ]?,[ ]?|["
              + " ])(?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|BC|ON|QC|NSW|VIC|QLD)(?![\\p{L}\\d])");
  private static final Phrase IN_ADDRESS = Phrase.exact("[@]|https?:|www\\.");
  private static final Phrase AT_SIGN = Phrase.exact("^[^ ,;<>@]{0,30}@");
  private static final Phrase COMPANY_AFTER =
      Phrase.any(
          "^(?:["
              + " ](?:süd|sud|express|logistics|shipping|trading|co\\.|gmbh|ltd|inc|line|lines|bank|university|office|time|standard"
              + " time|desk|team)\\b|[\\p{IsHan}]{0,8}(?:有限|公司)|时间|那边(?![^,;。\\n]{0,4}(?:要(?!求)|补|急|仓))|办|银行|大学|南美船)");

  private static final Phrase PART =
      Phrase.any("^(?:north|south|east|west|new|old|inner|outer)[ ]?(?:port|harbou?r)$");

  /** Words that hold the name of a place and are none: compound fertilizer, marble. */
  private static final Phrase OTHER_WORD =
      Phrase.exact("复<合肥>|<大理>石|<长沙>发|<中山>装|<金华>火腿|<南通>道|<东方>(?:红|明珠|海外)");

  /** More places than this name no lane. */
  private static final int MOST = 120;

  private static final Wording.Reading<List<Spot>> FOUND = new Wording.Reading<>() {};

  private Spots() {}

  public static List<Spot> in(Wording text, Places places) {
    return text.once(FOUND, () -> read(text, places));
  }

  private static List<Spot> read(Wording text, Places places) {
    var raw = new ArrayList<Spot>();
    var shift = text.live().start();
    for (var mention : places.mentions(text.live().in(text)).stream().limit(MOST).toList()) {
      var span = new Span(mention.start() + shift, mention.end() + shift);
      var letter = span.end() - span.start() == 1;
      if (!letter && !partOfAddress(text, span) && !Word.in(OTHER_WORD, around(text, span))) {
        raw.add(new Spot(span, false, mention.risky()));
      }
    }
    raw.addAll(SmallCodes.in(text, raw, places));
    var taken = raw.stream().map(Spot::span).toList();
    Areas.in(text).stream()
        .limit(MOST)
        .filter(span -> !partOfAddress(text, span))
        .filter(span -> taken.stream().noneMatch(span::overlaps))
        .forEach(span -> raw.add(new Spot(span, true, false)));
    raw.sort(Comparator.comparingInt(spot -> spot.span().start()));
    return merged(text, raw, places);
  }

  private static String around(Wording text, Span span) {
    return Word.before(text, span.start(), 1)
        + "<"
        + span.in(text)
        + ">"
        + Word.after(text, span.end(), 2);
  }

  private static List<Spot> merged(Wording text, List<Spot> raw, Places places) {
    var spots = new ArrayList<Spot>();
    for (var spot : raw) {
      var last = spots.isEmpty() ? null : spots.getLast();
      if (last != null && partOf(text, last, spot)) {
        spots.removeLast();
        spots.add(new Spot(last.span().to(spot.span()), last.name(), last.area(), last.risky()));
      } else if (last != null && together(text, last, spot, places)) {
        spots.removeLast();
        spots.add(
            new Spot(
                last.span().to(spot.span()),
                last.area() && spot.area(),
                last.risky() && spot.risky()));
      } else {
        var near = last != null && suburb(text, last, spot, places);
        if (near) {
          spots.removeLast();
        }
        var span = near && last != null ? last.span().to(spot.span()) : spot.span();
        spots.add(new Spot(span, spot.name(), spot.area(), spot.risky(), spot.meant()));
      }
    }
    return spots.stream().map(spot -> withState(text, spot)).toList();
  }

  private static boolean together(Wording text, Spot first, Spot next, Places places) {
    if (next.span().start() < first.span().end() || next.span().start() - first.span().end() > 4) {
      return false;
    }
    var gap = text.letters().substring(first.span().end(), next.span().start());
    if (first.area() && next.area()) {
      return false;
    }
    if (gap.strip().equals(",") && !first.area() && !next.area()) {
      return within(first, next, text, places);
    }
    var pattern = first.area() || next.area() ? GLUE : PLACE_GLUE;
    if (!Word.in(pattern, gap)) {
      return false;
    }
    var whole = first.span().to(next.span()).in(text);
    return places.resolve(whole, PlaceQuestion.bare()) instanceof PlaceAnswer.Found
        || (first.area() != next.area() && agree(first, next, text, places));
  }

  /** "Umm Qasr north port" is no port called "north port". */
  private static boolean partOf(Wording text, Spot first, Spot next) {
    return !first.area()
        && next.span().start() == first.span().end() + 1
        && Word.in(PART, next.span().in(text));
  }

  /** Of two names of one country written as one word the second is the nearer: 圣保罗桑托斯. */
  private static boolean suburb(Wording text, Spot first, Spot next, Places places) {
    return first.span().end() == next.span().start()
        && !first.area()
        && !next.area()
        && country(text, first, places).equals(country(text, next, places));
  }

  private static List<String> country(Wording text, Spot spot, Places places) {
    return switch (places.resolve(spot.span().in(text), PlaceQuestion.bare())) {
      case PlaceAnswer.Found found -> List.of(found.place().country());
      case PlaceAnswer.Ambiguous several ->
          several.candidates().stream().map(Place::country).distinct().toList();
      case PlaceAnswer.Country known -> List.of(known.iso2());
      case PlaceAnswer.Region none -> List.of();
      case PlaceAnswer.Unknown none -> List.of();
    };
  }

  /** "Ambarli, Istanbul" is the terminal and its city. */
  private static boolean within(Spot first, Spot next, Wording text, Places places) {
    return places.resolve(first.span().in(text), PlaceQuestion.bare())
            instanceof PlaceAnswer.Found part
        && places.resolve(next.span().in(text), PlaceQuestion.bare())
            instanceof PlaceAnswer.Found whole
        && part.place().parent().filter(whole.place().codes()::contains).isPresent();
  }

  /** "Cartagena, Colombia" holds together although Cartagena alone is two places. */
  private static boolean agree(Spot first, Spot next, Wording text, Places places) {
    var place = first.area() ? next : first;
    var area = first.area() ? first : next;
    return country(text, place, places).containsAll(country(text, area, places))
        && places.resolve(area.span().in(text), PlaceQuestion.bare())
            instanceof PlaceAnswer.Country;
  }

  private static Spot withState(Wording text, Spot spot) {
    var matcher = STATE.matcher(Word.after(text, spot.span().end(), 8));
    return !spot.area() && matcher.find()
        ? new Spot(
            new Span(spot.span().start(), spot.span().end() + matcher.end()), false, spot.risky())
        : spot;
  }

  private static boolean partOfAddress(Wording text, Span span) {
    var before = Word.before(text, span.start(), 40);
    var word = before.substring(before.lastIndexOf(' ') + 1);
    var rest = Word.after(text, span.end(), 30);
    return IN_ADDRESS.matcher(word).find()
        || Word.in(AT_SIGN, rest)
        || Word.in(COMPANY_AFTER, rest);
  }
}

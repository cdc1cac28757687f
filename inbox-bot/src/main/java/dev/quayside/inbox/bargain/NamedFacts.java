package dev.quayside.inbox.bargain;

import dev.quayside.inbox.bargain.Change.Box;
import dev.quayside.inbox.read.boxes.Boxes;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Numbers;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceMention;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.spelling.Folded;
import dev.quayside.rates.place.spelling.StateNames;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds boxes, places, days and prices in a reply; no letter belongs to two of them. */
final class NamedFacts {

  private static final Pattern SO_MANY =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\d.,])(?<count>\\d{1,3}|one|two|three|four|five|six|eight|ten)"
              + " (?:boxes|box|containers?|cntrs?|ctrs?|units|of (?:them|these|those))\\b"
              + "|(?<![\\d.,])(?<zh>\\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个|条|只)?(?:柜子?|箱子)"
              + "|(?<=改成|改为|换成|变成|加到|增加到|减到)(?<made>\\d{1,2}|[一二两三四五六七八九十]{1,2})"
              + "(?:个|条)(?=$|[\\s，。,.!！?？；;、]|吧|了|可以|行|多少|报|麻烦|请|看)",
          Pattern.CASE_INSENSITIVE);

  /** A box that is denied, which who reads an inquiry passes by. */
  private static final Pattern BARE_BOX =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\d.,])(?:(?<count>\\d{1,2}) ?[x*] ?)?(?<feet>20|40)"
              + " ?(?:(?<high>hq|hc)|gp|dc|dv|')(?![\\p{IsLatin}\\d])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PRICE =
      Pattern.compile(
          "(?<before>(?:usd|us\\$|\\$|美金|美元)[ ]?)?"
              + "(?<![\\p{IsLatin}\\d./-])(?<!\\d,)(?<figure>\\d{3,5}|\\d{1,2},\\d{3})(?<cents>\\.\\d{1,2})?(?![\\d-])(?<after>["
              + " ]?(?:usd\\b|us\\$|\\$|dollars\\b|美金|美元|刀))?(?![\\p{IsLatin}%])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern STATE =
      Pattern.compile(",? ?\\(?(?<code>[A-Z]{2})(?![\\p{L}\\d])\\)?");

  private static final Map<String, String> STATES = StateNames.byKey();

  private static final String DOLLARS = "(?:usd|us\\$|\\$|dollars|美金|美元|刀)";
  private static final String SMALL =
      "(?:%1$s ?)?(?<%2$s>\\d{2,3})(?!\\d|[.,]\\d|%%)(?: ?%1$s)?(?![\\p{IsLatin}%%个块元柜箱点])";

  /** An amount of two or three figures, where it is said that the price is to be lower by it. */
  private static final Pattern LESS =
      Pattern.compile(
          "(?<=(?:discount|reduction|rebate) of"
              + " |(?:down|cut|drop|reduce|lower|improve|it|price|rate|freight) by"
              + " |便宜|优惠|降低|下调|降|低|减|让|少|[便降优让减]宜?个)"
              + SMALL.formatted(DOLLARS, "by")
              + "|(?<![\\d.,])"
              + SMALL.formatted(DOLLARS, "off")
              + "(?= (?:off|less|lower|cheaper|down|discount|reduction)\\b)",
          Pattern.CASE_INSENSITIVE);

  private final Wording text;
  private final List<Named> found = new ArrayList<>();

  private NamedFacts(Wording text) {
    this.text = text;
  }

  /** In reading order. */
  static List<Named> in(Wording text, LocalDate today, Places places) {
    var facts = new NamedFacts(text);
    Boxes.in(text, Layout.of(text))
        .forEach(box ->
            facts.add(new Named.Boxes(new Box(box.equipment(), box.quantity()), box.span())));
    facts.bareBoxes();
    facts.days(today);
    places.mentions(text.letters()).stream()
        .filter(place -> !place.risky())
        .map(place -> withState(place, text.letters(), places))
        .forEach(place -> facts.add(new Named.At(place, new Span(place.start(), place.end()))));
    facts.lessThanOurs();
    facts.counts();
    facts.prices();
    facts.found.sort(Comparator.comparingInt(fact -> fact.span().start()));
    return List.copyOf(facts.found);
  }

  /**
   * "Ontario, CA": the letters of the state belong to the name, where it has a place of that name.
   */
  private static PlaceMention withState(PlaceMention place, String letters, Places places) {
    Matcher behind = STATE.matcher(letters).region(place.end(), letters.length());
    if (!behind.lookingAt() || !STATES.containsKey(Folded.key(behind.group("code")))) {
      return place;
    }
    String whole = place.text() + ", " + behind.group("code");
    return places.resolve(whole, PlaceQuestion.bare()) instanceof PlaceAnswer.Found
        ? new PlaceMention(place.start(), behind.end(), whole, place.candidates(), false)
        : place;
  }

  private void add(Named fact) {
    if (found.stream().noneMatch(other -> other.span().overlaps(fact.span()))) {
      found.add(fact);
    }
  }

  private void bareBoxes() {
    Matcher bare = BARE_BOX.matcher(text.letters());
    while (bare.find()) {
      boolean twenty = bare.group("feet").equals("20");
      boolean high = bare.group("high") != null;
      Equipment kind = high ? Equipment.HC40 : twenty ? Equipment.GP20 : Equipment.GP40;
      Optional<Integer> count = Optional.ofNullable(bare.group("count")).flatMap(Numbers::count);
      Span span = Span.of(bare);
      if (!(twenty && high)) {
        add(new Named.Boxes(new Box(kind, count), span));
      }
    }
  }

  private void days(LocalDate today) {
    Matcher named = Days.NAMED.matcher(text.letters());
    while (named.find()) {
      Span span = Span.of(named);
      Days.of(named, today).ifPresent(day -> add(new Named.On(day, span)));
    }
  }

  private void counts() {
    Matcher counted = SO_MANY.matcher(text.letters());
    while (counted.find()) {
      Span span = Span.of(counted);
      Optional.ofNullable(counted.group("count"))
          .or(() -> Optional.ofNullable(counted.group("zh")))
          .or(() -> Optional.ofNullable(counted.group("made")))
          .flatMap(Numbers::count)
          .ifPresent(count -> add(new Named.SoMany(count, span)));
    }
  }

  private void lessThanOurs() {
    Matcher less = LESS.matcher(text.letters());
    while (less.find()) {
      String figure = Optional.ofNullable(less.group("by")).orElse(less.group("off"));
      add(new Named.Less(new BigDecimal(figure), Span.of(less)));
    }
  }

  private void prices() {
    Matcher price = PRICE.matcher(text.letters());
    while (price.find()) {
      String cents = Optional.ofNullable(price.group("cents")).orElse("");
      var amount = new BigDecimal(price.group("figure").replace(",", "") + cents);
      boolean dollars = price.group("before") != null || price.group("after") != null;
      add(new Named.Price(amount, dollars, Span.of(price)));
    }
  }
}

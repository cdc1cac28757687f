package dev.quayside.rates.place;

import dev.quayside.rates.place.spelling.Folded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places this house knows, and what a customer's word for one of them means.
 *
 * <p>The whole table is in memory; it never changes, so one is enough for all threads.
 */
public final class Places {

  private record Filed(UnLocode code, PlaceKind kind) {}

  private final List<PlaceEntry> entries;
  private final List<Place> all;
  private final Map<Filed, PlaceEntry> byCode = new HashMap<>();
  private final Lexicon lexicon;
  private final Areas areas = Areas.builtIn();

  private Places(List<PlaceEntry> entries) {
    this.entries = entries;
    all = entries.stream().map(PlaceEntry::place).toList();
    entries.forEach(entry -> byCode.put(filed(entry.place()), entry));
    for (PlaceEntry entry : entries) {
      for (UnLocode code : entry.place().codes()) {
        byCode.putIfAbsent(new Filed(code, entry.place().kind()), entry);
      }
    }
    lexicon = new Lexicon(entries);
  }

  /** The table that comes with the product. */
  public static Places builtIn() {
    return new Places(PlaceTable.read());
  }

  /**
   * The same with what a house's own customers call some of the places. A name that means something
   * else here is left out, and so is one of a place that is not here.
   */
  public Places with(List<HouseName> names) {
    List<HouseName> free =
        names.stream().filter(name -> claim(name) instanceof Claim.Free).toList();
    return free.isEmpty()
        ? this
        : new Places(entries.stream().map(entry -> called(entry, free)).toList());
  }

  private static PlaceEntry called(PlaceEntry entry, List<HouseName> names) {
    List<String> own =
        names.stream()
            .filter(name -> filed(entry.place()).equals(new Filed(name.code(), name.kind())))
            .map(HouseName::name)
            .toList();
    return own.isEmpty() ? entry : entry.alsoCalled(own);
  }

  /** What else, if anything, speaks for a word that a house would give to a place. */
  public Claim claim(HouseName name) {
    Optional<PlaceEntry> meant =
        Optional.ofNullable(byCode.get(new Filed(name.code(), name.kind())));
    if (meant.isEmpty()) {
      return new Claim.NoPlace();
    }
    Place place = meant.get().place();
    return lexicon
        .exactly(name.name())
        .flatMap(word -> word.claimed(place))
        .or(() -> within(name.name(), place))
        .orElseGet(() -> name.isShort() ? new Claim.Everyday() : new Claim.Free());
  }

  /** Names of other places in it: the longer name would swallow them. */
  private Optional<Claim> within(String name, Place meant) {
    List<Place> others =
        mentions(name).stream()
            .filter(mention -> !mention.risky())
            .filter(mention -> mention.candidates().stream().noneMatch(it -> near(it, meant)))
            .flatMap(mention -> mention.candidates().stream())
            .distinct()
            .toList();
    return others.isEmpty() ? Optional.empty() : Optional.of(new Claim.Other(others));
  }

  /** The same town: its port, its airport, a terminal of either. */
  private static boolean near(Place one, Place other) {
    return one.codes().stream().anyMatch(other.codes()::contains)
        || one.parent().filter(other.codes()::contains).isPresent()
        || other.parent().filter(one.codes()::contains).isPresent();
  }

  /** Any table, such as the built-in one with an administrator's own places behind it. */
  public static Places of(List<PlaceEntry> entries) {
    return new Places(List.copyOf(entries));
  }

  /** The rows that come with the product, to be completed by a house's own. */
  public static List<PlaceEntry> builtInEntries() {
    return PlaceTable.read();
  }

  public List<Place> all() {
    return all;
  }

  /** The place that has the code among its codes. */
  public Optional<Place> byCode(UnLocode code, PlaceKind kind) {
    return Optional.ofNullable(byCode.get(new Filed(code, kind))).map(PlaceEntry::place);
  }

  /** The place that has the code, however it is served; the seaport before the others. */
  public Optional<Place> byCode(UnLocode code) {
    return Arrays.stream(PlaceKind.values())
        .flatMap(kind -> byCode(code, kind).stream())
        .findFirst();
  }

  /** True if both codes mean one place: CNSHA, CNSGH and CNSHG are all Shanghai. */
  public boolean same(UnLocode one, UnLocode other) {
    if (one.equals(other)) {
      return true;
    }
    for (PlaceKind kind : PlaceKind.values()) {
      Optional<Place> place = byCode(one, kind);
      if (place.isPresent() && place.equals(byCode(other, kind))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whose rates answer a request for this place, the best first: its own, those of ports that
   * carriers price as one with it, its parent port's.
   */
  public List<Place> pricedAs(Place place) {
    List<Place> answer = new ArrayList<>(List.of(place));
    Optional<PlaceEntry> entry = Optional.ofNullable(byCode.get(filed(place)));
    entry.ifPresent(
        own -> own.pricedWith().stream().sorted().forEach(code -> add(code, place, answer)));
    place.parent().ifPresent(parent -> add(parent, place, answer));
    return List.copyOf(answer);
  }

  /** The terminals and port areas of a port: a rate for one of them needs a remark on the quote. */
  public List<Place> terminals(Place port) {
    return all.stream()
        .filter(place -> place.kind() == port.kind())
        .filter(place -> place.parent().equals(Optional.of(port.code())))
        .toList();
  }

  /**
   * The ports of a country or a coast, or its airports: base ports first, otherwise as they stand
   * in the table; none where a place itself is named, or nothing that is known.
   */
  public List<Place> in(PlaceAnswer area, PlaceKind kind) {
    return all.stream()
        .filter(place -> place.kind() == kind && areas.has(area, place))
        .sorted(Comparator.comparingInt(Place::tier))
        .toList();
  }

  /**
   * What the content of a place slot means: a table cell, the words after "from" or "目的港", one side
   * of an arrow. Several places in one slot are for the caller to part.
   */
  public PlaceAnswer resolve(String text, PlaceQuestion question) {
    var reading = Reading.of(text, lexicon);
    List<List<Sense>> named = reading.places();
    if (named.isEmpty()) {
      return area(reading);
    }
    return Agreement.of(named)
        .within(reading.countries, reading.states, question.country())
        .decide(question, reading.hint);
  }

  /**
   * The places named in running text, in order, the longest name first where several begin at one
   * spot; a name inside a country's name or a coast's is none.
   */
  public List<PlaceMention> mentions(String text) {
    Folded folded = Folded.of(text);
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < folded.length(); ) {
      Optional<Lexicon.Match> match =
          folded.blank(i) || !folded.boundary(i) ? Optional.empty() : lexicon.longestAt(folded, i);
      match.flatMap(found -> mention(found, folded)).ifPresent(mentions::add);
      i = match.map(Lexicon.Match::end).orElse(i + 1);
    }
    return mentions;
  }

  private static Optional<PlaceMention> mention(Lexicon.Match match, Folded text) {
    Word word = match.word();
    if (!word.admitsPlace(match.written())
        || (word.code && !word.titled && !Word.capitals(match.written()))) {
      return Optional.empty();
    }
    return Optional.of(
        new PlaceMention(
            text.origin(match.start()),
            text.originEnd(match.end()),
            match.written(),
            word.senses.stream().map(Sense::place).toList(),
            word.risky()));
  }

  private static PlaceAnswer area(Reading reading) {
    if (reading.countries.size() == 1) {
      return new PlaceAnswer.Country(reading.countries.iterator().next());
    }
    return reading
        .region
        .<PlaceAnswer>map(PlaceAnswer.Region::new)
        .orElseGet(PlaceAnswer.Unknown::new);
  }

  private void add(UnLocode code, Place like, List<Place> answer) {
    byCode(code, like.kind()).filter(place -> !answer.contains(place)).ifPresent(answer::add);
  }

  private static Filed filed(Place place) {
    return new Filed(place.code(), place.kind());
  }
}

package dev.quayside.inbox.read.words;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One phrase on its way through one text, from match to match. */
public final class Search implements MatchResult {

  private final Pattern pattern;
  private final String letters;
  private final Beginnings beginnings;
  private final Optional<Standing.Places> places;

  /** Made when there is something to match; most phrases stand nowhere. */
  private @Nullable Matcher matcher;

  private int next;
  private int end;

  /**
   * From the first letter on.
   *
   * @param places at which the phrase can begin, where somebody knows them
   */
  Search(Pattern pattern, String letters, Beginnings beginnings, Optional<Standing.Places> places) {
    this.pattern = pattern;
    this.letters = letters;
    this.beginnings = beginnings;
    this.places = places;
    this.end = letters.length();
  }

  /** The same search, between these places only. */
  Search within(int from, int to) {
    next = from;
    end = to;
    return this;
  }

  /** Goes on to the next match; false where there is none. */
  public boolean find() {
    for (var at = from(next); at < end; at = from(at + 1)) {
      if (matcher().region(at, end).lookingAt()) {
        next = Math.max(at + 1, matcher().end());
        return true;
      }
    }
    var last = next <= end && beginnings.nothing() && matcher().region(end, end).lookingAt();
    next = end + 1;
    return last;
  }

  /** The first place from this one on at which a match can begin; the end where none can. */
  private int from(int place) {
    return places.isPresent() ? Math.min(end, places.get().from(place)) : passed(place);
  }

  private int passed(int place) {
    if (place > 0 && beginnings.anchored()) {
      return end;
    }
    var at = place;
    while (at < end && !beginnings.first(letters.charAt(at))) {
      at++;
    }
    return at;
  }

  private Matcher matcher() {
    var known = matcher;
    if (known == null) {
      known = pattern.matcher(letters).useTransparentBounds(true).useAnchoringBounds(false);
      matcher = known;
    }
    return known;
  }

  /** A match begins just here, and ends by the other place. */
  public boolean standsAt(int from, int to) {
    return matcher().region(from, to).lookingAt();
  }

  /** The whole text is a match. */
  public boolean matches() {
    return matcher().region(0, letters.length()).matches();
  }

  /** All matches from here on. */
  public Stream<MatchResult> results() {
    return Stream.generate(this::find).takeWhile(found -> found).map(_ -> toMatchResult());
  }

  public String replaceAll(String replacement) {
    return matcher().replaceAll(replacement);
  }

  public String replaceFirst(String replacement) {
    return matcher().replaceFirst(replacement);
  }

  public MatchResult toMatchResult() {
    return matcher().toMatchResult();
  }

  @Override
  public int start() {
    return matcher().start();
  }

  @Override
  public int start(int group) {
    return matcher().start(group);
  }

  @Override
  public int end() {
    return matcher().end();
  }

  @Override
  public int end(int group) {
    return matcher().end(group);
  }

  @Override
  public String group() {
    return matcher().group();
  }

  @Override
  public String group(int group) {
    return matcher().group(group);
  }

  @Override
  public int groupCount() {
    return matcher().groupCount();
  }

  @Override
  public Map<String, Integer> namedGroups() {
    return matcher().namedGroups();
  }

  @Override
  public boolean hasMatch() {
    return matcher != null && matcher().hasMatch();
  }
}

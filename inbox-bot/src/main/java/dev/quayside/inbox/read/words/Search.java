package dev.quayside.inbox.read.words;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** One phrase on its way through one text, from match to match. */
public final class Search implements MatchResult {

  private final Matcher matcher;
  private final CharSequence letters;
  private final Beginnings beginnings;
  private int next;
  private int end;

  Search(Matcher matcher, CharSequence letters, Beginnings beginnings) {
    this.matcher = matcher.useTransparentBounds(true).useAnchoringBounds(false);
    this.letters = letters;
    this.beginnings = beginnings;
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
    for (var at = beginnings.from(next, letters, end);
        at <= end;
        at = beginnings.from(at + 1, letters, end)) {
      if (matcher.region(at, end).lookingAt()) {
        next = Math.max(at + 1, matcher.end());
        return true;
      }
    }
    next = end + 1;
    return false;
  }

  /** A match begins just here, and ends by the other place. */
  public boolean standsAt(int from, int to) {
    return matcher.region(from, to).lookingAt();
  }

  /** The whole text is a match. */
  public boolean matches() {
    return matcher.region(0, letters.length()).matches();
  }

  /** All matches from here on. */
  public Stream<MatchResult> results() {
    return Stream.generate(this::find).takeWhile(found -> found).map(_ -> toMatchResult());
  }

  public String replaceAll(String replacement) {
    return matcher.replaceAll(replacement);
  }

  public String replaceFirst(String replacement) {
    return matcher.replaceFirst(replacement);
  }

  public MatchResult toMatchResult() {
    return matcher.toMatchResult();
  }

  @Override
  public int start() {
    return matcher.start();
  }

  @Override
  public int start(int group) {
    return matcher.start(group);
  }

  @Override
  public int end() {
    return matcher.end();
  }

  @Override
  public int end(int group) {
    return matcher.end(group);
  }

  @Override
  public String group() {
    return matcher.group();
  }

  @Override
  public String group(int group) {
    return matcher.group(group);
  }

  @Override
  public int groupCount() {
    return matcher.groupCount();
  }

  @Override
  public Map<String, Integer> namedGroups() {
    return matcher.namedGroups();
  }

  @Override
  public boolean hasMatch() {
    return matcher.hasMatch();
  }
}

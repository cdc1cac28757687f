package dev.quayside.inbox.read.words;

import java.util.Collection;
import java.util.regex.MatchResult;

/** A piece of a readable text, from {@code start} up to but not including {@code end}. */
public record Span(int start, int end) {

  public static Span of(MatchResult match) {
    return new Span(match.start(), match.end());
  }

  public static Span of(MatchResult match, int group) {
    return new Span(match.start(group), match.end(group));
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean overlapsAny(Collection<Span> others) {
    return others.stream().anyMatch(this::overlaps);
  }

  public boolean holds(Span other) {
    return start <= other.start && other.end <= end;
  }

  public Span to(Span last) {
    return new Span(Math.min(start, last.start), Math.max(end, last.end));
  }

  public String in(Wording text) {
    return text.letters().substring(start, end);
  }
}

package dev.quayside.inbox.read.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The names customers give to the facts of an inquiry: POL, 起运港, Gross weight, Ladehafen. */
final class Labels {

  private static final Map<String, Label> NAMES = new HashMap<>();
  private static final Set<String> BARE = new HashSet<>();
  private static final Names INDEX;

  static {
    read();
    INDEX = new Names(NAMES.keySet());
  }

  private static final Pattern COLON =
      Pattern.compile("(?:[ ]?[(][^)\\n]{0,24}[)])?[ ]{0,4}[:=][ ]{0,4}");
  private static final Pattern NO_COLON =
      Word.any("(?![\\p{IsLatin}/])(?:[ ]?[(](?:kgs?|cbm|cm|m3)[)])?[ ]{0,2}(?:为|是)?[ ]{0,4}");

  private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]{0,60}[)\\]]");
  private static final Pattern BULLET = Pattern.compile("^[\\s\\-*•·▪●#>]{0,6}(?:\\d{1,2}[.)、])?");

  private Labels() {}

  /** The label that a whole table cell is, brackets and bullets aside. */
  static Optional<Label> cell(String text) {
    if (text.length() > 60) {
      return Optional.empty();
    }
    var bare = BULLET.matcher(BRACKETS.matcher(text).replaceAll("")).replaceFirst("");
    var name = bare.replaceAll("[:*\\s]{1,9}$", "").strip().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(NAMES.get(name));
  }

  static Label named(String name) {
    return Objects.requireNonNull(NAMES.get(name.strip().toLowerCase(Locale.ROOT)), name);
  }

  /**
   * A label met in a line.
   *
   * @param value where what it announces begins
   */
  record InLine(Label label, Span name, int value) {}

  /** The labels of a line that have their colon, and those that need none. */
  static List<InLine> in(String letters, Span line) {
    var found = new ArrayList<InLine>();
    for (var i = line.start(); i < line.end(); ) {
      var next = starts(letters, i) ? at(letters, i, line.end()) : Optional.<InLine>empty();
      next.ifPresent(found::add);
      i = next.map(InLine::value).orElse(i + 1);
    }
    return found;
  }

  private static Optional<InLine> at(String letters, int start, int lineEnd) {
    for (var name : INDEX.at(letters, start)) {
      var end = start + name.length();
      for (var rest : BARE.contains(name) ? List.of(COLON, NO_COLON) : List.of(COLON)) {
        var matcher = rest.matcher(letters);
        if (end <= lineEnd && matcher.region(end, lineEnd).useTransparentBounds(true).lookingAt()) {
          return Optional.of(new InLine(named(name), new Span(start, end), matcher.end()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean starts(String letters, int i) {
    if (i == 0) {
      return true;
    }
    var before = letters.charAt(i - 1);
    return !Character.isLetterOrDigit(before) && before != '/';
  }

  private static void read() {
    try (var in = Objects.requireNonNull(Labels.class.getResourceAsStream("labels.txt"));
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      for (var line : reader.readAllLines()) {
        if (!line.startsWith("#") && line.contains(": ")) {
          var label = Label.valueOf(line.substring(0, line.indexOf(':')));
          for (var name : line.substring(line.indexOf(':') + 2).split(", ", -1)) {
            var bare = name.endsWith("!");
            var plain = bare ? name.substring(0, name.length() - 1) : name;
            NAMES.putIfAbsent(plain, label);
            if (bare) {
              BARE.add(plain);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("labels.txt cannot be read from the jar", e);
    }
  }
}

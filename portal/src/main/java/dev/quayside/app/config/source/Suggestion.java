package dev.quayside.app.config.source;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.stream.Stream;

/** The end of a message about a name that does not exist: the one that was probably meant. */
final class Suggestion {

  private Suggestion() {}

  static String of(String path) {
    return Nearest.to(path, Arrays.stream(Key.values()).flatMap(key -> prefixes(key.path())))
        .map(name -> "; did you mean " + name + "?")
        .orElse("; there are " + Arrays.stream(Key.values()).map(Key::path).collect(joining(", ")));
  }

  /** A setting of the group. */
  static String within(String group) {
    var place = Place.of(group);
    return Arrays.stream(Key.values())
        .filter(key -> key.path().startsWith(place.path() + "."))
        .map(key ->
            Said.path(place.name().isEmpty() && !key.standsAlone() ? "NAME" : place.name(), key))
        .findFirst()
        .orElse(group);
  }

  static String ofVariable(String variable) {
    return Nearest.to(
            variable, Arrays.stream(Key.values()).filter(Key::standsAlone).map(Key::variable))
        .map(name -> "; did you mean " + name + "?")
        .orElse("; the variables are named like QUAYSIDE_MAIL_IMAP_HOST for mail.imap.host");
  }

  /** mail, mail.imap, mail.imap.host. */
  private static Stream<String> prefixes(String path) {
    return Stream.iterate(
        path,
        name -> !name.isEmpty(),
        name -> name.substring(0, Math.max(0, name.lastIndexOf('.'))));
  }
}

package dev.quayside.app.config.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name in the settings taken apart: mail.boxes.sales.imap.host is mail.imap.host of the box
 * "sales".
 *
 * @param name of a box or provider; "" for what belongs to none with a name
 * @param path the setting, or a group of some
 */
record Place(String name, String path) {

  /** As it may stand in a variable's name as well, with _ for -. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");

  static Place of(String path) {
    return several(path)
        .map(several -> {
          String below = path.substring(several.prefix().length() + 1);
          int dot = below.indexOf('.');
          return dot < 0
              ? new Place(below, several.group())
              : new Place(below.substring(0, dot), several.group() + below.substring(dot));
        })
        .orElseGet(() -> new Place("", path));
  }

  /** Of which a path names one. */
  static Optional<Several> several(String path) {
    return Arrays.stream(Several.values())
        .filter(several -> path.startsWith(several.prefix() + "."))
        .findFirst();
  }

  /** The setting it names; empty for a group, or where there is none of that name. */
  Optional<Key> key() {
    return Key.named(path)
        .filter(key -> name.isEmpty() ? key.standsAlone() : key.several().isPresent());
  }

  boolean isNamedWell() {
    return name.isEmpty() || NAME.matcher(name).matches();
  }

  /** The setting of a box or provider that a variable is for. */
  static Optional<SaidOf> ofVariable(String variable) {
    for (Several several : Several.values()) {
      if (variable.startsWith(several.variables())) {
        return of(variable.substring(several.variables().length()), several);
      }
    }
    return Optional.empty();
  }

  private static Optional<SaidOf> of(String rest, Several several) {
    return several
        .keys()
        .filter(key -> rest.endsWith(several.end(key)))
        .map(key -> new SaidOf(named(rest, several.end(key)), key))
        .filter(said -> NAME.matcher(said.name()).matches())
        .findFirst();
  }

  private static String named(String rest, String end) {
    String name = rest.substring(0, rest.length() - end.length());
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A setting of a box or provider; "" where it is of none with a name. */
  record SaidOf(String name, Key key) {}
}

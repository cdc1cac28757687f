package dev.quayside.app.config.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name in the settings taken apart: mail.boxes.sales.imap.host is mail.imap.host of the box
 * "sales".
 *
 * @param box "" for what belongs to no box with a name
 * @param path the setting, or a group of some
 */
record Place(String box, String path) {

  static final String BOXES = "mail.boxes";

  private static final String VARIABLE = Key.ENV_PREFIX + "MAIL_BOXES_";

  /** As it may stand in a variable's name as well, with _ for -. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");

  static Place of(String path) {
    if (!path.startsWith(BOXES + ".")) {
      return new Place("", path);
    }
    String below = path.substring(BOXES.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0
        ? new Place(below, "mail")
        : new Place(below.substring(0, dot), "mail." + below.substring(dot + 1));
  }

  /** The setting it names; empty for a group, or where there is none of that name. */
  Optional<Key> key() {
    return Key.named(path).filter(key -> box.isEmpty() || key.ofABox());
  }

  boolean isNamedWell() {
    return box.isEmpty() || NAME.matcher(box).matches();
  }

  /** The setting of a box that a variable is for. */
  static Optional<SaidOf> ofVariable(String variable) {
    if (!variable.startsWith(VARIABLE)) {
      return Optional.empty();
    }
    String rest = variable.substring(VARIABLE.length());
    for (Key key : Key.values()) {
      String end = key.variable().substring((Key.ENV_PREFIX + "MAIL").length());
      if (key.ofABox() && rest.endsWith(end) && rest.length() > end.length()) {
        String name = rest.substring(0, rest.length() - end.length());
        var place = new Place(name.toLowerCase(Locale.ROOT).replace('_', '-'), key.path());
        if (place.isNamedWell()) {
          return Optional.of(new SaidOf(place.box(), key));
        }
      }
    }
    return Optional.empty();
  }

  /** A setting of a box. */
  record SaidOf(String box, Key key) {}
}

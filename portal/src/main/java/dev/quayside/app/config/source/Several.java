package dev.quayside.app.config.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Things a house may have several of, each with a name of its own in the settings. */
public enum Several {
  /** mail.boxes.sales.imap.host is mail.imap.host of the box "sales". */
  BOXES("mail.boxes", "mail", "a box"),
  /** portal.oidc.google.issuer is portal.oidc.issuer of the provider "google". */
  PROVIDERS("portal.oidc", "portal.oidc", "a provider");

  private final String prefix;
  private final String group;
  private final String called;

  Several(String prefix, String group, String called) {
    this.prefix = prefix;
    this.group = group;
    this.called = called;
  }

  /** What stands before the names. */
  String prefix() {
    return prefix;
  }

  /** The group that each of them has for itself. */
  String group() {
    return group;
  }

  /** Such as "a box". */
  String called() {
    return called;
  }

  /** The name in the file. */
  String path(String name, Key key) {
    return prefix + "." + name + key.path().substring(group.length());
  }

  /** The name in the environment. */
  String variable(String name, Key key) {
    return variable(prefix) + "_" + name.toUpperCase(Locale.ROOT).replace('-', '_') + end(key);
  }

  /** What stands before the names in the environment. */
  String variables() {
    return variable(prefix) + "_";
  }

  /** What stands behind a name in the environment. */
  String end(Key key) {
    return key.variable().substring(variable(group).length());
  }

  Stream<Key> keys() {
    return Arrays.stream(Key.values()).filter(key -> key.several().equals(Optional.of(this)));
  }

  private static String variable(String path) {
    return Key.ENV_PREFIX + path.toUpperCase(Locale.ROOT).replace('.', '_');
  }
}

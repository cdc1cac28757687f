package dev.quayside.inbox.mail.plain;

/**
 * A text without PGP's armour (RFC 9580 6.2): what is only signed stays readable, what is encrypted
 * is no words.
 *
 * @param locked something in it is encrypted
 */
public record Armor(String words, boolean locked) {
  private static final String BEGIN = "-----BEGIN PGP ";
  private static final String END = "-----END PGP ";

  /** A text without armour stays as it is. */
  public static Armor open(String text) {
    if (!text.contains(BEGIN)) {
      return new Armor(text, false);
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean locked = false;
    boolean skipping = false;
    boolean heading = false;
    for (String line : text.split("\n", -1)) {
      if (line.startsWith(BEGIN + "SIGNED MESSAGE")) {
        heading = true;
      } else if (line.startsWith(BEGIN)) {
        skipping = true;
        locked |= line.startsWith(BEGIN + "MESSAGE");
      } else if (line.startsWith(END)) {
        skipping = false;
      } else if (heading) {
        // "Hash: SHA256" and the like end with a blank line.
        heading = !line.isBlank();
      } else if (!skipping) {
        out.append(line.startsWith("- ") ? line.substring(2) : line).append('\n');
      }
    }
    return new Armor(out.toString(), locked);
  }
}

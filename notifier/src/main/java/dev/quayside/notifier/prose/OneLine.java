package dev.quayside.notifier.prose;

/**
 * Text from outside that is safe to stand in a header or a greeting: one line, without anything
 * that could begin another header, and no longer than anybody reads.
 */
public final class OneLine {

  private static final int CHARACTERS_AT_MOST = 300;

  private OneLine() {}

  public static String of(String text) {
    var line = new StringBuilder();
    text.codePoints()
        .limit(CHARACTERS_AT_MOST)
        .map(character -> breaks(character) ? ' ' : character)
        .filter(character -> character != ' ' || !endsInSpace(line))
        .forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  private static boolean breaks(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.SPACE_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static boolean endsInSpace(StringBuilder line) {
    return line.isEmpty() || line.charAt(line.length() - 1) == ' ';
  }
}

package dev.quayside.inbox.assent;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The phrases by which a yes is known, or what speaks against it: a file of patterns, one a line.
 */
final class Phrases {

  private Phrases() {}

  static Pattern any(String file) {
    return Pattern.compile(
        PhraseFile.patterns(Phrases.class, file + ".txt").stream()
            .map(line -> "(?:" + line + ")")
            .collect(Collectors.joining("|")),
        Pattern.MULTILINE);
  }
}

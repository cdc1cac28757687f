package dev.quayside.inbox.choice;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.Locale;
import java.util.regex.Pattern;

/** "Thanks, will revert tomorrow": he has seen our question, and answers it later. */
public final class Courtesy {

  private static final Pattern ALONE =
      Pattern.compile(PhraseFile.either(PhraseFile.patterns(Courtesy.class, "courtesy.txt")));

  private Courtesy() {}

  /** Whether the new words of a reply say nothing more; blank ones do not even say that. */
  public static boolean alone(String fresh) {
    String words = fresh.toLowerCase(Locale.ROOT).strip();
    String left = ALONE.matcher(words).replaceAll(" ").replaceAll("[\\s\\p{Punct}，。！、；]+", "");
    return !words.isEmpty() && left.isEmpty();
  }
}

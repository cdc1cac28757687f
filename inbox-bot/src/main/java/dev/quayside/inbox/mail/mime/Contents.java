package dev.quayside.inbox.mail.mime;

import dev.quayside.inbox.mail.AttachedFile;
import dev.quayside.inbox.mail.ReportPart;
import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What was found in a mail or in one part of it.
 *
 * @param words the text that the sender's own mail shows
 * @param tabular the words came from HTML with a table, which plain text would have lost
 * @param enclosed the text of mails that are enclosed whole
 * @param locked something is encrypted, so that nobody but the addressee's own program can read it
 * @param reports the parts written for machines
 */
public record Contents(
    String words,
    boolean tabular,
    String enclosed,
    List<AttachedFile> files,
    boolean locked,
    List<ReportPart> reports) {

  private static final List<String> STUBS = PhraseFile.lines(Contents.class, "stubs.txt");
  private static final int LONGEST_STUB = 400;

  static final Contents NOTHING = new Contents("", false, "", List.of(), false, List.of());

  public Contents {
    files = List.copyOf(files);
    reports = List.copyOf(reports);
  }

  static Contents words(String words, boolean tabular, List<AttachedFile> linked) {
    return new Contents(words, tabular, "", linked, false, List.of());
  }

  static Contents file(AttachedFile file, boolean locked) {
    return new Contents("", false, "", List.of(file), locked, List.of());
  }

  static Contents report(String type, String text) {
    return new Contents("", false, "", List.of(), false, List.of(new ReportPart(type, text)));
  }

  /** The same, its words being an enclosed mail's; what that reports is told to nobody here. */
  Contents asEnclosed(String head, List<ReportPart> reported) {
    return new Contents("", false, head + words + "\n" + enclosed, files, locked, reported);
  }

  Contents with(UnaryOperator<String> change) {
    return new Contents(change.apply(words), tabular, enclosed, files, locked, reports);
  }

  /** Its words cut to so many characters. */
  Contents within(int most) {
    return words.length() <= most && enclosed.length() <= most
        ? this
        : new Contents(cut(words, most), tabular, cut(enclosed, most), files, locked, reports);
  }

  private static String cut(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }

  /** This and the other, one below the other. */
  Contents and(Contents other) {
    List<AttachedFile> all = new ArrayList<>(files);
    all.addAll(other.files);
    List<ReportPart> told = new ArrayList<>(reports);
    told.addAll(other.reports);
    return new Contents(
        join(words, other.words),
        tabular || other.tabular,
        join(enclosed, other.enclosed),
        all,
        locked || other.locked,
        told);
  }

  /** This with the words of the better of two: both say the same in another dress. */
  Contents or(Contents other) {
    Contents better = other.betterThan(this) ? other : this;
    Contents both = and(other);
    return new Contents(
        better.words, better.tabular, both.enclosed, both.files, both.locked, both.reports);
  }

  /** HTML that keeps a table, or the words where the plain text is a stub ("please use HTML"). */
  private boolean betterThan(Contents plain) {
    return !words.isBlank()
        && (plain.words.isBlank()
            || plain.isStub()
            || (tabular && !plain.tabular)
            || letters(words) > 3 * letters(plain.words));
  }

  /** "Your program cannot show HTML": no letter of its own. */
  private boolean isStub() {
    String small = words.toLowerCase(Locale.ROOT);
    return words.length() <= LONGEST_STUB && STUBS.stream().anyMatch(small::contains);
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetterOrDigit).count();
  }

  private static String join(String above, String below) {
    if (above.isBlank()) {
      return below;
    }
    return below.isBlank() ? above : above + "\n" + below;
  }
}

package dev.quayside.inbox.read.words;

/** The line above a message, which may be older than the words below it. */
public final class Subject {

  private static final Phrase ANSWER =
      Phrase.any("^\\s{0,3}(?:re|aw|sv|antw|rv|rif|回复|答复)\\s?(?:\\[\\d\\])?[:：]");

  private Subject() {}

  /** It is that of an answer, and so tells what was asked before. */
  public static boolean ofAnswer(Wording text) {
    return Word.in(ANSWER, text.letters());
  }
}

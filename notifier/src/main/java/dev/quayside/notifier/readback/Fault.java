package dev.quayside.notifier.readback;

/** One thing on a paper or in a letter that is not as the book has it. */
public sealed interface Fault {

  /**
   * Where it stands or should stand.
   *
   * @return such as "Q1001.pdf" or "the letter"
   */
  String where();

  /** In words for sales. */
  String inWords();

  /** What the book says does not stand there. */
  record Missing(String where, String fact) implements Fault {
    @Override
    public String inWords() {
      return "%s does not say \"%s\"".formatted(where, fact);
    }
  }

  /** What the book says once stands there more often. */
  record Doubled(String where, String fact) implements Fault {
    @Override
    public String inWords() {
      return "%s says \"%s\" more than once".formatted(where, fact);
    }
  }

  /** Something stands there of which the book says nothing. */
  record Unknown(String where, String words) implements Fault {
    @Override
    public String inWords() {
      return "%s says \"%s\", which is not in the book".formatted(where, words);
    }
  }

  /** Something that nobody could read. */
  record Unreadable(String where, String what) implements Fault {
    @Override
    public String inWords() {
      return "%s cannot be read: %s".formatted(where, what);
    }
  }
}

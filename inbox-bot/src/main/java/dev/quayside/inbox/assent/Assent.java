package dev.quayside.inbox.assent;

import java.util.List;

/** Whether a customer's words take a quote as it stands. */
public sealed interface Assent {

  /**
   * He takes it, without an if or a but.
   *
   * @param quotes numbers of quotes that he names
   * @param options letters or numbers of options that he names, the first is 1
   * @param cheapest whether he names the cheapest
   * @param words his words in lower case, in which a line may be named
   */
  record Yes(List<String> quotes, List<Integer> options, boolean cheapest, String words)
      implements Assent {
    public Yes {
      quotes = List.copyOf(quotes);
      options = List.copyOf(options);
    }
  }

  /** He does not, or not yet, or nobody can be sure. */
  record No() implements Assent {}
}

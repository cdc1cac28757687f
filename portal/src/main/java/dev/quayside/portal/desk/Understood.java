package dev.quayside.portal.desk;

import dev.quayside.rates.told.Told;
import java.util.ArrayList;
import java.util.List;

/**
 * What the bot read in a mail, ready to be compared with the mail's own words.
 *
 * @param requests one for each price that is asked for
 * @param references numbers that the mail names, such as "bl MEDU1234567"
 * @param missing what must still be asked
 * @param doubts why a person should look at it
 * @param proofs from which words each fact was read
 */
public record Understood(
    List<Asked> requests,
    List<String> references,
    List<String> missing,
    List<Doubt> doubts,
    List<Proof> proofs) {

  public Understood {
    requests = List.copyOf(requests);
    references = List.copyOf(references);
    missing = List.copyOf(missing);
    doubts = List.copyOf(doubts);
    proofs = List.copyOf(proofs);
  }

  /** One price that is asked for, fact by fact. */
  public record Asked(List<Fact> facts) {
    public Asked {
      facts = List.copyOf(facts);
    }
  }

  /**
   * One thing that was read.
   *
   * @param field the parser's name of it, such as "origin"
   * @param values what was read; codes of the parser where it has some
   * @param sure how sure that is, such as "exact"; "" where it was not kept
   */
  public record Fact(String field, List<String> values, String sure) {
    public Fact {
      values = List.copyOf(values);
    }
  }

  /**
   * The words from which a fact was read.
   *
   * @param part "body", "subject", "history", "file" or "quote", which is an earlier one
   * @param start where they stand in the part
   * @param sure such as "exact" or "guessed"
   */
  public record Proof(String field, String part, int start, String words, String sure) {

    /** Not in the words of the mail. */
    public boolean elsewhere() {
      return part.equals("subject") || part.equals("file") || part.equals("quote");
    }
  }

  /**
   * Something that the bot was not sure of.
   *
   * @param said the mail's own words, empty where it was none in particular; of what it may mean,
   *     in ours
   */
  public record Doubt(String reason, Told said) {

    /** As they stand in the mail. */
    public String words() {
      return said.en();
    }
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    var all = new ArrayList<Object>(requests);
    all.addAll(references);
    all.addAll(missing);
    all.addAll(doubts);
    return all.isEmpty();
  }
}

package dev.quayside.inbox.choice;

import dev.quayside.db.asking.Question;
import java.util.List;

/**
 * What a reply takes by letters.
 *
 * @param taken one for a question at the most
 * @param unclear questions to which it gives two letters, or one that was not offered
 * @param strange it gives a letter to a question that was not asked, or that has no letters
 * @param rest the reply with blanks where the letters stood, each sign in its old place
 */
public record Picks(List<Pick> taken, List<Question> unclear, boolean strange, String rest) {
  public Picks {
    taken = List.copyOf(taken);
    unclear = List.copyOf(unclear);
  }

  public boolean none() {
    return taken.isEmpty() && unclear.isEmpty() && !strange;
  }
}

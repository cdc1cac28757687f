package dev.quayside.inbox.understand;

import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.SaidFile;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the customer wrote before, to which we answered with a question.
 *
 * @param asked the words that were read then
 * @param questions what we asked, in the order of the numbers
 * @param files what the files say that came with it
 * @param ifWanted we asked whether he still wants it
 */
public record Earlier(
    String asked,
    String subject,
    OffsetDateTime sentAt,
    List<Question> questions,
    List<SaidFile> files,
    boolean ifWanted) {
  public Earlier {
    questions = List.copyOf(questions);
    files = List.copyOf(files);
  }
}

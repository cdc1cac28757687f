package dev.quayside.db.inquiry;

import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.SaidFile;
import java.util.List;

/**
 * A mail that we answered with a question.
 *
 * @param number the number of the inquiry
 * @param questions what was asked, in the order of their numbers; none where it was another kind of
 *     question, such as whether he still wants it
 * @param files what the files say that came with it
 */
public record OpenQuestion(
    long number, Inquiry inquiry, List<Question> questions, List<SaidFile> files) {
  public OpenQuestion {
    questions = List.copyOf(questions);
    files = List.copyOf(files);
  }
}

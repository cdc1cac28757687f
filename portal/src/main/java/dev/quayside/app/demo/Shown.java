package dev.quayside.app.demo;

import dev.quayside.app.demo.sample.SampleMail;
import dev.quayside.db.inquiry.FiledInquiry;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of one sample mail.
 *
 * @param filed how it was understood and decided; empty where that took too long
 * @param millis from the server taking the mail to the reply lying in the customer's mailbox; empty
 *     where no reply came
 * @param papers the PDFs of the reply
 */
record Shown(
    SampleMail mail, Optional<FiledInquiry> filed, Optional<Long> millis, List<Path> papers) {

  Shown {
    papers = List.copyOf(papers);
  }

  /** Whether all was as it should be. */
  boolean asExpected() {
    return filed.map(found -> found.inquiry().outcome() == mail.expected()).orElse(false)
        && millis.isPresent() == mail.isAnswered()
        && papers.isEmpty() != filed.map(found -> !found.quotes().isEmpty()).orElse(false);
  }
}

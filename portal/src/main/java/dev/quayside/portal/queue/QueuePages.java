package dev.quayside.portal.queue;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.outbox.Delivery;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The page on which sales see what waits and why, and have a parked mail dealt with once more. */
public final class QueuePages {

  private static final String HOME = "/desk/queue";
  private static final String PAGE = "queue/queue.jte";
  private static final int LETTERS_SHOWN = 100;

  private final Db db;

  public QueuePages(Db db) {
    this.db = db;
  }

  public Answer show(Visit visit, Parameters path) {
    return Answer.shown(PAGE, db.with(books -> view(books, false, visit.now())));
  }

  /** As if the mail had just come; the bot that is running takes it up. */
  public Answer rerun(Visit visit, Parameters path, Parameters fields) {
    Optional<Long> mail = Numbers.number(path.get("id"));
    if (mail.isEmpty()) {
      return Answer.notFound();
    }
    boolean again = db.with(books -> books.messages().rerun(mail.get(), visit.now()));
    return again
        ? Answer.goTo(HOME)
        : new Answer.Shown(409, PAGE, db.with(books -> view(books, true, visit.now())));
  }

  private static QueueView view(Books books, boolean refused, Instant now) {
    List<Delivery> failed =
        books.outbox().stuck().stream().filter(one -> one.givenUpAt().isPresent()).toList();
    return new QueueView(
        books.messages().queues(),
        books.messages().handledSince(now.minus(QueueView.LATELY)),
        books.pace().all(now),
        books.outbox().waiting(LETTERS_SHOWN),
        failed,
        books.messages().parked(),
        books.comebacks().bounced(),
        refused,
        now);
  }
}

package dev.quayside.app.faults.kind;

import dev.quayside.app.faults.line.Harm;
import dev.quayside.app.faults.line.Line;
import dev.quayside.app.faults.line.Point;
import dev.quayside.app.faults.line.Trap;
import dev.quayside.app.faults.stage.CustomerBoxes.Got;
import dev.quayside.app.faults.stage.Stage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** The customers of one run: what they asked, what they got, and what they complain of. */
public final class Scene {

  /** So long a line stays harmed. */
  static final Duration AWAY = Duration.ofSeconds(3);

  /** How long a customer waits before he calls an inquiry lost. */
  private static final Duration PATIENCE =
      Duration.ofSeconds(Integer.getInteger("faults.patience", 180));

  private final Stage stage;
  private final List<Inquiry> inquiries = new ArrayList<>();
  private final Set<Inquiry> unanswerable = new HashSet<>();
  private final List<String> complaints = new ArrayList<>();
  private final Tally tally = new Tally();

  public Scene(Stage stage) {
    this.stage = stage;
  }

  Stage stage() {
    return stage;
  }

  Tally tally() {
    return tally;
  }

  /** A customer who has not written yet. */
  Inquiry next() {
    var inquiry = new Inquiry(inquiries.size() + 1);
    inquiries.add(inquiry);
    return inquiry;
  }

  /** A customer writes. */
  Inquiry written() {
    Inquiry inquiry = next();
    stage.deliver(inquiry.raw());
    return inquiry;
  }

  /** A customer writes while a line is harmed; some seconds later it is healed. */
  Inquiry writtenWhile(Harm harm, Line line) throws IOException {
    harm.strike();
    Inquiry inquiry = written();
    pass(AWAY);
    line.heal();
    return inquiry;
  }

  /** A customer writes, and his mail or its answer is struck at this point. */
  Inquiry struck(Point point, Harm harm) throws InterruptedException {
    Inquiry hit = next();
    Trap.Sprung sprung = stage.trap.set(point, hit.address(), harm);
    stage.deliver(hit.raw());
    if (!sprung.within(PATIENCE)) {
      complaints.add("%s never came by %s".formatted(hit, point));
    }
    return hit;
  }

  Optional<Got> answer(Inquiry inquiry, String after) throws InterruptedException {
    Optional<Got> got = stage.customers.await(inquiry.address(), PATIENCE);
    if (got.isEmpty()) {
      complaints.add("%s has no answer after %s".formatted(inquiry, after));
    }
    return got;
  }

  /** His own mail server refused our answer for good. */
  void cannotBeAnswered(Inquiry inquiry) {
    unanswerable.add(inquiry);
  }

  public void start() throws InterruptedException {
    if (!stage.product.ready()) {
      complaints.add("the product did not start");
    }
  }

  void startAgain() throws IOException {
    stage.product.startAgain();
  }

  /** The last answers may still be doubled by whoever believes that he must send them again. */
  public void settle() {
    pass(Duration.ofSeconds(12));
  }

  static void pass(Duration time) {
    LockSupport.parkNanos(time.toNanos());
  }

  /** All that is wrong so far: an inquiry without an answer, or with two. */
  public List<String> complaints() {
    var all = new ArrayList<>(complaints);
    Map<String, Long> copied = stage.archived();
    for (Inquiry inquiry : inquiries) {
      int answers = stage.customers.of(inquiry.address()).size();
      int right = unanswerable.contains(inquiry) ? 0 : 1;
      if (answers != right) {
        all.add("%s has %d answers".formatted(inquiry, answers));
      }
      long copies = copied.getOrDefault(inquiry.address(), 0L);
      if (copies > 1) {
        all.add("%s has %d answers in our archive".formatted(inquiry, copies));
      }
    }
    return all;
  }

  public String report() {
    long answered =
        inquiries.stream()
            .filter(inquiry -> !stage.customers.of(inquiry.address()).isEmpty())
            .count();
    long twice =
        inquiries.stream()
            .filter(inquiry -> stage.customers.of(inquiry.address()).size() > 1)
            .count();
    return tally
        + "%d inquiries, %d answered, %d refused by the customer's own server, %d answered twice%n"
            .formatted(inquiries.size(), answered, unanswerable.size(), twice);
  }
}

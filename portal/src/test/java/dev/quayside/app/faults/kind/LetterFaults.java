package dev.quayside.app.faults.kind;

import static dev.quayside.app.faults.kind.Fault.quick;
import static dev.quayside.app.faults.kind.Fault.slow;

import dev.quayside.app.faults.line.Harm;
import dev.quayside.app.faults.line.Line;
import dev.quayside.app.faults.line.Point;
import dev.quayside.app.faults.stage.SmtpReply;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The mail server that takes our letters refuses, hangs, or falls silent. */
final class LetterFaults {

  /** Longer than the product waits for an answer. */
  private static final Duration HANGING = Duration.ofSeconds(40);

  private LetterFaults() {}

  static List<Fault> all() {
    return List.of(
        quick("SMTP 451 for the customer", says(Point.CUSTOMER_NAMED, "451 4.3.0 later")),
        quick("SMTP 421 on greeting", says(Point.GREETED, "421 4.3.2 closing")),
        quick("SMTP 452 for the letter", says(Point.REFUSABLE, "452 4.2.2 full")),
        quick("SMTP 550 for the archive", says(Point.ARCHIVE_NAMED, "550 5.2.2 full")),
        quick("SMTP 554 for the letter", LetterFaults::refusedForGood),
        quick("SMTP cut during DATA", struck(Point.DURING_DATA, LetterFaults::cut)),
        quick("SMTP cut, 250 lost", struck(Point.DELIVERED, LetterFaults::cut)),
        quick("SMTP refuses connections", LetterFaults::away),
        slow("SMTP hangs on MAIL", struck(Point.GREETED, LetterFaults::hang)),
        slow("SMTP hangs during DATA", struck(Point.DURING_DATA, LetterFaults::hang)),
        slow("SMTP hangs, 250 too late", struck(Point.DELIVERED, LetterFaults::hang)),
        slow("SMTP half-open", LetterFaults::halfOpen));
  }

  private static Fault.Script says(Point point, String reply) {
    return struck(
        point,
        () -> {
          throw new SmtpReply(reply);
        });
  }

  private static Fault.Script struck(Point point, Harm harm) {
    return scene -> scene.answer(scene.struck(point, harm), "a harm at " + point);
  }

  private static void cut() throws IOException {
    throw new IOException("cut");
  }

  private static void hang() throws IOException {
    Scene.pass(HANGING);
    throw new IOException("hung up");
  }

  /** He gets none, and the next one gets his all the same. */
  private static void refusedForGood(Scene scene) throws InterruptedException {
    Inquiry refused =
        scene.struck(
            Point.REFUSABLE,
            () -> {
              throw new SmtpReply("554 5.7.1 not wanted");
            });
    scene.cannotBeAnswered(refused);
    scene.answer(scene.written(), "another was refused for good");
  }

  private static void away(Scene scene) throws IOException, InterruptedException {
    Line line = scene.stage().smtp;
    Inquiry inquiry = scene.writtenWhile(line::refuse, line);
    scene.answer(inquiry, "the mail server was away");
  }

  private static void halfOpen(Scene scene) throws IOException, InterruptedException {
    scene.answer(scene.written(), "nothing");
    Line line = scene.stage().smtp;
    Inquiry inquiry = scene.writtenWhile(line::swallow, line);
    scene.answer(inquiry, "SMTP was half-open");
  }
}

package dev.quayside.app.faults.kind;

import static dev.quayside.app.faults.kind.Fault.quick;
import static dev.quayside.app.faults.kind.Fault.slow;

import dev.quayside.app.faults.line.Line;
import dev.quayside.app.faults.line.Point;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The database goes away, comes back, or is cut off in the middle of a COMMIT. */
final class BookFaults {

  private BookFaults() {}

  static List<Fault> all() {
    var all = new ArrayList<Fault>();
    for (Point point :
        List.of(
            Point.RAW_COMMITTING,
            Point.RAW_COMMITTED,
            Point.DECISION_COMMITTING,
            Point.DECISION_COMMITTED,
            Point.BEGUN,
            Point.ACCEPTED,
            Point.TICKED)) {
      all.add(quick("PostgreSQL cut, " + point, scene -> cut(point, scene)));
    }
    all.add(quick("PostgreSQL restarted", BookFaults::restarted));
    all.add(quick("PostgreSQL crashed", BookFaults::crashed));
    all.add(quick("PostgreSQL refuses", BookFaults::away));
    all.add(slow("PostgreSQL half-open", BookFaults::halfOpen));
    return all;
  }

  /** Every session at once, as when a cable is pulled. */
  private static void cut(Point point, Scene scene) throws InterruptedException {
    Inquiry hit =
        scene.struck(
            point,
            () -> {
              scene.stage().book.cut();
              throw new IOException("cut");
            });
    scene.answer(hit, "the book was cut off at " + point);
  }

  private static void restarted(Scene scene) throws InterruptedException {
    Inquiry before = scene.written();
    scene.stage().postgres.restart();
    scene.answer(before, "the book was restarted");
    scene.answer(scene.written(), "the book was restarted before");
  }

  private static void crashed(Scene scene) throws IOException, InterruptedException {
    Inquiry hit =
        scene.struck(
            Point.DECISION_COMMITTED,
            () -> {
              throw new IOException("cut");
            });
    scene.stage().postgres.crash();
    scene.answer(hit, "the book crashed");
  }

  private static void away(Scene scene) throws IOException, InterruptedException {
    Line line = scene.stage().book;
    Inquiry inquiry = scene.writtenWhile(line::refuse, line);
    scene.answer(inquiry, "the book was away");
  }

  private static void halfOpen(Scene scene) throws IOException, InterruptedException {
    Line line = scene.stage().book;
    Inquiry inquiry = scene.writtenWhile(line::swallow, line);
    scene.answer(inquiry, "the book was half-open");
  }
}

package dev.quayside.app.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.app.load.Figures.Limit;
import dev.quayside.app.load.ground.Ground;
import dev.quayside.app.load.ground.Inquiry;
import dev.quayside.app.load.ground.OpenLoop.Meant;
import dev.quayside.app.load.ground.Road;
import dev.quayside.app.load.robot.Robot;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A night's mails lie in the mailbox at once, and customers go on writing meanwhile. */
final class Backlog {

  private static final double FRESH_A_SECOND = 2;
  private static final Duration A_WHILE = Duration.ofSeconds(2);

  /** So long no backlog takes, in whiles. */
  private static final int MOST_WHILES = 900;

  private final Ground ground;
  private final Plan plan;

  Backlog(Ground ground, Plan plan) {
    this.ground = ground;
    this.plan = plan;
  }

  /** What came of one. */
  private record Drained(double seconds, Waits old, Waits handedOver, Waits fetched) {

    static Drained none() {
      var nobody = new Waits(List.of(), 0);
      return new Drained(0, nobody, nobody, nobody);
    }

    Drained and(Drained more) {
      return new Drained(
          seconds + more.seconds,
          old.and(more.old),
          handedOver.and(more.handedOver),
          fetched.and(more.fetched));
    }
  }

  void measure(Figures figures) throws IOException, InterruptedException {
    Drained bare = Drained.none();
    Drained ours = Drained.none();
    double heap = 0;
    double bareHeap = 0;
    double resident = 0;
    double bareResident = 0;
    for (int round = 1; round <= plan.rounds(); round++) {
      // Budgets are by the hour: each backlog has a book of its own.
      try (var both = Both.start(ground, "backlog" + round, plan).warm(plan)) {
        try (var watched = Memory.watch(both.bare.pid())) {
          bare = bare.and(drain(both.bare));
          bareHeap = Math.max(bareHeap, watched.most());
        }
        try (var watched = Memory.watch(both.product.pid())) {
          ours = ours.and(drain(both.product));
          heap = Math.max(heap, watched.most());
        }
        resident = Math.max(resident, Memory.mostResident(both.product.pid()));
        bareResident = Math.max(bareResident, Memory.mostResident(both.bare.pid()));
      }
    }
    tell(bare, ours, figures);
    figures.hold("heap, at its largest", bareHeap, heap, " MB", Limit.atMost(512));
    figures.note("resident, at its largest", bareResident, resident, " MB");
  }

  private void tell(Drained bare, Drained ours, Figures figures) {
    int count = plan.backlog() * plan.rounds();
    String of = "backlog of %,d, ".formatted(plan.backlog());
    figures.compare(
        of + "drained in",
        bare.seconds() / plan.rounds(),
        ours.seconds() / plan.rounds(),
        " s",
        ours.seconds() / bare.seconds(),
        Limit.atMost(2.2));
    figures.note(of + "mails a second", count / bare.seconds(), count / ours.seconds(), "/s");
    figures.hold(
        of + "wrong or missing", bare.old().failed(), ours.old().failed(), "", Limit.atMost(0));
    fresh(of + "fresh mails handed over, p99", bare.handedOver(), ours.handedOver(), figures);
    fresh(of + "fresh mails by IMAP, p99", bare.fetched(), ours.fetched(), figures);
  }

  private static void fresh(String what, Waits bare, Waits ours, Figures figures) {
    figures.hold(what, bare.millis(0.99) / 1000, ours.millis(0.99) / 1000, " s", Limit.atMost(5));
  }

  private Drained drain(Robot robot) {
    var lying = new ArrayList<Inquiry>();
    for (int i = 0; i < plan.backlog(); i++) {
      lying.add(Inquiry.next());
    }
    String box = robot.address(Road.MAILBOX);
    ground
        .dovecot
        .box(box)
        .dropAll(lying.stream().map(inquiry -> inquiry.raw(box).getBytes(UTF_8)).toList());
    Instant from = Instant.now();
    var old = lying.stream().map(inquiry -> new Meant(inquiry, from)).toList();
    var handedOver = new ArrayList<Meant>();
    var fetched = new ArrayList<Meant>();
    for (int i = 0; i < MOST_WHILES && Waits.answered(old, ground.customers) < old.size(); i++) {
      Road road = i % 2 == 0 ? Road.MAILBOX : Road.HANDED_OVER;
      (road == Road.MAILBOX ? fetched : handedOver)
          .addAll(ground.writers.write(robot.address(road), FRESH_A_SECOND, A_WHILE));
    }
    Waits drained = Waits.of(old, robot, ground.customers, Duration.ZERO);
    return new Drained(
        drained.millis(1) / 1000,
        drained,
        Waits.of(handedOver, robot, ground.customers, Both.PATIENCE),
        Waits.of(fetched, robot, ground.customers, Both.PATIENCE));
  }
}

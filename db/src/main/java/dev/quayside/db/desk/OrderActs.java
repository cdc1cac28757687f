package dev.quayside.db.desk;

import dev.quayside.db.desk.Step.CheckedBl;
import dev.quayside.db.desk.Step.ToldShipments;
import dev.quayside.db.order.OrderStore;
import dev.quayside.db.order.SameShipment;
import dev.quayside.db.order.Shipment;
import dev.quayside.db.order.handover.BlChecks;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.db.user.User;
import java.time.Instant;
import org.hibernate.StatelessSession;

/** What sales do with an order, as steps of the case that it came from. */
public final class OrderActs {

  private final StatelessSession session;
  private final CaseStore cases;

  OrderActs(StatelessSession session, CaseStore cases) {
    this.session = session;
    this.cases = cases;
  }

  /** Somebody has checked the bill of lading of a first order; two different people do. */
  public Stepped checkBl(Act act, String order) {
    return cases.step(
        act,
        () ->
            switch (new BlChecks(session).check(order, act.by(), act.now())) {
              case FIRST, SECOND -> cases.taken(act, new CheckedBl(order));
              case HIMSELF -> new Stepped.Himself();
              case NOT_WANTED -> new Stepped.Gone();
            });
  }

  /**
   * Says whether an order is the shipment of an earlier one, or one of its own; then the tasks of
   * those are opened who go on with it.
   */
  public Stepped tellShipments(Act act, String order, boolean same, WorkingHours house) {
    return cases.step(
        act,
        () -> {
          var question = new SameShipment(session);
          if (question.held(order).filter(it -> it == Shipment.ASKED).isEmpty()) {
            return new Stepped.Gone();
          }
          question.say(order, same ? Shipment.SAME : Shipment.OWN, act.now());
          if (!same) {
            new OrderStore(session).handOver(order, house, act.now());
          }
          return cases.taken(act, new ToldShipments(order, same));
        });
  }

  /** False where it is too late. */
  boolean undone(CheckedBl step, User by, Instant at) {
    return new BlChecks(session).takeBack(step.order(), by, at);
  }

  boolean undone(ToldShipments step, Instant at) {
    var question = new SameShipment(session);
    boolean stands =
        question
            .held(step.order())
            .filter(it -> it == (step.same() ? Shipment.SAME : Shipment.OWN))
            .isPresent();
    if (stands) {
      if (!step.same()) {
        new OrderStore(session).takeBackHandOver(step.order(), at);
      }
      question.askAgain(step.order(), at);
    }
    return stands;
  }
}

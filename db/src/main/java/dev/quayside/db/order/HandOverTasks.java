package dev.quayside.db.order;

import dev.quayside.db.outbox.Earlier;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.db.task.TaskStore;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.db.user.User;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.RateRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hands an accepted quote to those who go on with it: each thing that must be done is a task. */
final class HandOverTasks {

  private static final Duration OPENED = Duration.ofHours(2);
  private static final Duration SENT = Duration.ofHours(4);
  private static final Duration CHECKED = Duration.ofHours(9);

  private final TaskStore tasks;
  private final WorkingHours hours;
  private final Instant now;

  HandOverTasks(TaskStore tasks, WorkingHours hours, Instant now) {
    this.tasks = tasks;
    this.hours = hours;
    this.now = now;
  }

  /**
   * Opens them.
   *
   * @param inquiry the one that the quote answers
   * @param credit what is known of his credit, in a sentence
   */
  void open(OrderDraft order, long inquiry, Optional<User> owner, Optional<String> credit) {
    String what = "%s from %s: ".formatted(order.number(), order.quote());
    open(order, inquiry, owner, Kind.OPEN_FILE, what + told(order), OPENED);
    open(order, inquiry, owner, Kind.CHECK_CREDIT, what + credit(order, credit), OPENED);
    open(
        order,
        inquiry,
        owner,
        Kind.SEND_DOCUMENTS,
        what + "send the form for the shipping instruction and ask for the papers" + wishes(order),
        SENT);
    if (order.first()) {
      open(
          order,
          inquiry,
          owner,
          Kind.CHECK_FIRST_BL,
          what + "his first order: two people check the bill of lading before it is released",
          CHECKED);
    }
  }

  /** An earlier order may be for the same shipment: before anything is done, that is found out. */
  void ask(OrderDraft order, Earlier earlier, long inquiry, Optional<User> owner) {
    open(
        order,
        inquiry,
        owner,
        Kind.ONE_SHIPMENT_OR_TWO,
        "%s from %s, accepted by %s, is for the same cargo as %s from %s, accepted by %s: one shipment or two?"
            .formatted(
                order.number(),
                order.quote(),
                order.who(),
                earlier.order(),
                earlier.quote(),
                earlier.who()),
        OPENED);
  }

  private void open(
      OrderDraft order,
      long inquiry,
      Optional<User> owner,
      Kind kind,
      String about,
      Duration within) {
    tasks.open(
        new SalesTask(
            kind,
            order.customer(),
            inquiry,
            about,
            owner.map(User::id),
            hours.after(now, within),
            order.quote()),
        now);
  }

  private static String told(OrderDraft order) {
    RateRequest request = order.request();
    return "option %s, %s, %s - %s, %s; accepted by %s by %s%s"
        .formatted(
            Offer.letter(order.option()),
            order.chosen().carrier().nameEn(),
            request.origin().nameEn(),
            request.destination().nameEn(),
            request.load(),
            order.who(),
            order.way().name().toLowerCase(Locale.ROOT),
            order.words().isBlank() ? "" : ": " + order.words());
  }

  private static String credit(OrderDraft order, Optional<String> figures) {
    return order.customer().isPresent()
        ? figures.orElse("credit limit and what is open") + ", before space is booked"
        : "not registered: check the company and agree payment before space is booked";
  }

  private static String wishes(OrderDraft order) {
    return order.wishes().isEmpty()
        ? ""
        : "; he wants "
            + order.wishes().stream()
                .map(wish -> wish.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
  }
}

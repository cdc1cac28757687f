package dev.quayside.db.order;

import dev.quayside.db.outbox.Earlier;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.db.task.TaskStore;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.db.user.User;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.told.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Hands an accepted quote to those who go on with it: each thing that must be done is a task. */
final class HandOverTasks {

  private static final Duration OPENED = Duration.ofHours(2);
  private static final Duration SENT = Duration.ofHours(4);
  private static final Duration CHECKED = Duration.ofHours(9);

  private static final Told FIRST =
      new Told(
          "his first order: two people check the bill of lading before it is released",
          "首票订单：放单前须两人核对提单");

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
  void open(OrderDraft order, long inquiry, Optional<User> owner, Optional<Told> credit) {
    open(order, inquiry, owner, Kind.OPEN_FILE, told(order), OPENED);
    open(order, inquiry, owner, Kind.CHECK_CREDIT, credit(order, credit), OPENED);
    open(order, inquiry, owner, Kind.SEND_DOCUMENTS, documents(order), SENT);
    if (order.first()) {
      open(order, inquiry, owner, Kind.CHECK_FIRST_BL, FIRST, CHECKED);
    }
  }

  private void open(
      OrderDraft order, long inquiry, Optional<User> owner, Kind kind, Told what, Duration within) {
    Told about = Told.of("%s from %s: %s", "%s（%s）：%s", order.number(), order.quote(), what);
    put(order, inquiry, owner, kind, about, within);
  }

  /** An earlier order may be for the same shipment: before anything is done, that is found out. */
  void ask(OrderDraft order, Earlier earlier, long inquiry, Optional<User> owner) {
    put(
        order,
        inquiry,
        owner,
        Kind.ONE_SHIPMENT_OR_TWO,
        Told.of(
            "%s from %s, accepted by %s, is for the same cargo as %s from %s, accepted by %s: one"
                + " shipment or two?",
            "%s（%s，由 %s 接受）与 %s（%s，由 %s 接受）为同一批货：是一票还是两票？",
            order.number(),
            order.quote(),
            order.who(),
            earlier.order(),
            earlier.quote(),
            earlier.who()),
        OPENED);
  }

  private void put(
      OrderDraft order,
      long inquiry,
      Optional<User> owner,
      Kind kind,
      Told about,
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

  private static Told told(OrderDraft order) {
    RateRequest request = order.request();
    Told chosen =
        Told.of(
            "option %s, %s, %s - %s, %s",
            "方案 %s，%s，%s - %s，%s",
            Offer.letter(order.option()),
            order.chosen().carrier().told(),
            request.origin().told(),
            request.destination().told(),
            request.load().told());
    Told by = Told.of("accepted by %s %s", "由 %s %s接受", order.who(), order.way().told());
    return order.words().isBlank()
        ? chosen.and(by)
        : chosen.and(Told.of("%s: %s", "%s：“%s”", by, order.words()));
  }

  private static Told credit(OrderDraft order, Optional<Told> figures) {
    return order.customer().isPresent()
        ? Told.of(
            "%s, before space is booked",
            "订舱前先看：%s",
            figures.orElseGet(() -> new Told("credit limit and what is open", "信用额度与未结款")))
        : new Told(
            "not registered: check the company and agree payment before space is booked",
            "未登记客户：订舱前先核实公司并谈定付款方式");
  }

  private static Told documents(OrderDraft order) {
    Told send =
        new Told("send the form for the shipping instruction and ask for the papers", "发补料模板并索取单证");
    return order.wishes().isEmpty()
        ? send
        : send.and(Told.of("he wants %s", "客户要求：%s", wishes(order)));
  }

  private static Told wishes(OrderDraft order) {
    return order.wishes().stream()
        .map(Wish::told)
        .reduce((one, next) -> Told.of("%s, %s", "%s、%s", one, next))
        .orElse(Told.NOTHING);
  }
}

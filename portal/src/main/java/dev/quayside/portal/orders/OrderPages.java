package dev.quayside.portal.orders;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.desk.Act;
import dev.quayside.db.desk.Stepped;
import dev.quayside.db.order.handover.OrderLine;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.portal.cases.ActForm;
import dev.quayside.portal.cases.Refused;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Orders at the desk: all of them, and one on one page, with what is still to be done for it. */
public final class OrderPages {

  private static final String HOME = "/desk/orders";
  private static final int SHOWN = 50;

  private final Db db;
  private final WorkingHours hours;

  public OrderPages(Db db, ZoneId zone) {
    this.db = db;
    this.hours = new WorkingHours(zone);
  }

  public Answer list(Visit visit, Parameters path) {
    boolean open = visit.query().first("open").isPresent();
    Optional<Long> before = visit.query().first("before").flatMap(Numbers::number);
    List<OrderLine> lines = db.with(books -> books.orderDesk().newest(open, before, SHOWN + 1));
    return Answer.shown("orders/list.jte", OrderList.of(lines, SHOWN, open, visit.now()));
  }

  /** By its own number, or by that of the quote it was made from. */
  public Answer one(Visit visit, Parameters path) {
    String number = path.get("number");
    return db.with(books ->
        view(books, number, visit, Optional.empty())
            .map(view -> Answer.shown("orders/one.jte", view))
            .or(() ->
                books.orders().ofQuote(number).map(order -> Answer.goTo(home(order.number()))))
            .orElseGet(Answer::notFound));
  }

  /** Somebody has checked the first bill of lading. */
  public Answer checkBl(Visit visit, Parameters path, Parameters fields) {
    String number = path.get("number");
    return act(visit, number, fields, (books, act) -> books.cases().orders().checkBl(act, number));
  }

  /** Somebody says whether it is an earlier order's shipment, or one of its own. */
  public Answer tellShipments(Visit visit, Parameters path, Parameters fields) {
    String number = path.get("number");
    boolean same = fields.first("same").orElse("").equals("yes");
    return act(
        visit,
        number,
        fields,
        (books, act) -> books.cases().orders().tellShipments(act, number, same, hours));
  }

  public Answer takeBack(Visit visit, Parameters path, Parameters fields) {
    return came(ActForm.takeBack(db, visit, fields), visit, path.get("number"));
  }

  private Answer act(
      Visit visit, String number, Parameters fields, BiFunction<Books, Act, Stepped> step) {
    Optional<Stepped> stepped =
        db.with(books ->
            books
                .orderDesk()
                .caseOf(number)
                .map(inquiry -> step.apply(books, ActForm.act(inquiry, visit, fields))));
    return stepped.map(it -> came(Refused.of(it), visit, number)).orElseGet(Answer::notFound);
  }

  private Answer came(Optional<Refused> why, Visit visit, String number) {
    return why.map(it -> refused(visit, number, it)).orElseGet(() -> Answer.goTo(home(number)));
  }

  private Answer refused(Visit visit, String number, Refused why) {
    return db.with(books -> view(books, number, visit, Optional.of(why)))
        .<Answer>map(view -> new Answer.Shown(409, "orders/one.jte", view))
        .orElseGet(Answer::notFound);
  }

  private static Optional<OrderView> view(
      Books books, String number, Visit visit, Optional<Refused> refused) {
    return books
        .orderDesk()
        .find(number)
        .map(file -> OrderView.of(books, file, visit.user().orElseThrow(), refused, visit.now()));
  }

  private static String home(String number) {
    return HOME + "/" + number;
  }
}

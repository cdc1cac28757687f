package dev.quayside.portal.desk;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.inquiry.ConversationStore;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.outbox.Delivery;
import dev.quayside.db.task.OpenTask;
import dev.quayside.portal.desk.DeskViews.Incoming;
import dev.quayside.portal.desk.DeskViews.InquirySheet;
import dev.quayside.portal.desk.DeskViews.TaskList;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** The pages on which sales see what the bot does, and what it leaves to them. */
public final class DeskPages {

  private static final int SHOWN_AT_MOST = 200;

  private final Db db;

  public DeskPages(Db db) {
    this.db = db;
  }

  public Answer incoming(Visit visit, Parameters path) {
    return Answer.shown("desk/incoming.jte", db.with(books -> incoming(books, visit.now())));
  }

  public Answer inquiry(Visit visit, Parameters path) {
    return Numbers.number(path.get("id"))
        .flatMap(
            id -> db.with(books -> books.inquiries().byId(id).map(filed -> sheet(books, filed))))
        .map(sheet -> Answer.shown("desk/inquiry.jte", sheet))
        .orElseGet(Answer::notFound);
  }

  public Answer tasks(Visit visit, Parameters path) {
    return Answer.shown(
        "desk/tasks.jte", new TaskList(db.with(books -> books.tasks().open()), visit.now()));
  }

  /** The paper as the customer has it. */
  public Answer paper(Visit visit, Parameters path) {
    String number = path.get("number");
    return db.with(books ->
            books
                .quotes()
                .current(number)
                .flatMap(quote -> books.documents().findForStaff(number, quote.version())))
        .<Answer>map(Answer.Download::new)
        .orElseGet(Answer::notFound);
  }

  private static Incoming incoming(Books books, Instant now) {
    List<OpenTask> tasks = books.tasks().open();
    long overdue = tasks.stream().filter(task -> task.dueAt().isBefore(now)).count();
    int stuck = books.messages().parked().size() + books.outbox().stuck().size();
    return new Incoming(
        books.inquiries().newest(SHOWN_AT_MOST), tasks.size(), (int) overdue, stuck);
  }

  private static InquirySheet sheet(Books books, FiledInquiry filed) {
    Optional<Delivery> delivery = books.outbox().answerTo(filed.id());
    return new InquirySheet(
        filed,
        UnderstoodReader.read(filed.inquiry().understood()),
        filed.quotes().stream()
            .map(number -> books.quotes().current(number))
            .flatMap(Optional::stream)
            .toList(),
        Reply.of(delivery),
        delivery,
        books.held().find(filed.id()),
        books.conversations().suggestion(filed.inquiry().conversation()),
        filed.inquiry().customer().map(books.comebacks()::bouncedOf).orElse(List.of()));
  }

  /** A number in a mail only suggests where it belongs; here somebody says so. */
  public Answer belongs(Visit visit, Parameters path, Parameters fields) {
    return judged(path, conversations -> conversations::confirm);
  }

  /** Somebody says that it does not belong there. */
  public Answer standsAlone(Visit visit, Parameters path, Parameters fields) {
    return judged(path, conversations -> conversations::decline);
  }

  private Answer judged(Parameters path, Function<ConversationStore, LongConsumer> judgement) {
    return Numbers.number(path.get("id"))
        .filter(id ->
            db.with(books -> {
              var filed = books.inquiries().byId(id);
              filed.ifPresent(found ->
                  judgement.apply(books.conversations()).accept(found.inquiry().conversation()));
              return filed.isPresent();
            }))
        .map(id -> Answer.goTo("/desk/inquiries/" + id))
        .orElseGet(Answer::notFound);
  }
}

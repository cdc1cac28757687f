package dev.quayside.portal.desk;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.draft.Sending;
import dev.quayside.db.inquiry.ConversationStore;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.outbox.Delivery;
import dev.quayside.db.user.User;
import dev.quayside.portal.desk.DeskViews.InquirySheet;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** The pages on which sales see what the bot does, and what it leaves to them. */
public final class DeskPages {

  private static final String INQUIRY = "desk/inquiry.jte";
  private static final int LONGEST_REASON = 500;

  private final Db db;

  public DeskPages(Db db) {
    this.db = db;
  }

  public Answer inquiry(Visit visit, Parameters path) {
    return Numbers.number(path.get("id"))
        .flatMap(id -> sheet(id, Optional.empty()))
        .map(sheet -> Answer.shown(INQUIRY, sheet))
        .orElseGet(Answer::notFound);
  }

  private Optional<InquirySheet> sheet(long id, Optional<Sending> refused) {
    return db.with(books -> books.inquiries().byId(id).map(filed -> sheet(books, filed, refused)));
  }

  /** Somebody of sales lets the letter go that waits. */
  public Answer send(Visit visit, Parameters path, Parameters fields) {
    return decided(path, (id, books) -> books.drafts().send(id, by(visit), visit.now()));
  }

  /** Somebody of sales answers otherwise, or not at all. */
  public Answer discard(Visit visit, Parameters path, Parameters fields) {
    String typed = fields.first("reason").orElse("").strip();
    String reason = typed.substring(0, Math.min(typed.length(), LONGEST_REASON));
    return decided(path, (id, books) -> books.drafts().discard(id, by(visit), reason, visit.now()));
  }

  /** Somebody of sales has looked at a letter that had left. */
  public Answer looked(Visit visit, Parameters path, Parameters fields) {
    boolean agreed = fields.first("agreed").orElse("").equals("yes");
    return Numbers.number(path.get("id"))
        .map(id -> {
          db.use(books -> books.agreement().looks().looked(id, agreed, by(visit), visit.now()));
          return Answer.goTo("/desk/inquiries/" + id);
        })
        .orElseGet(Answer::notFound);
  }

  private Answer decided(Parameters path, BiFunction<Long, Books, Sending> decision) {
    return Numbers.number(path.get("id"))
        .map(id ->
            switch (db.with(books -> decision.apply(id, books))) {
              case Sending.Sent(), Sending.Discarded() -> Answer.goTo("/desk/inquiries/" + id);
              case Sending.NoDraft() -> Answer.notFound();
              case Sending.DecidedBefore why -> refused(id, why);
              case Sending.OutOfDate why -> refused(id, why);
            })
        .orElseGet(Answer::notFound);
  }

  private Answer refused(long id, Sending why) {
    return new Answer.Shown(409, INQUIRY, sheet(id, Optional.of(why)).orElseThrow());
  }

  private static String by(Visit visit) {
    return visit.user().map(User::name).orElse("");
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

  private static InquirySheet sheet(Books books, FiledInquiry filed, Optional<Sending> refused) {
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
        books
            .drafts()
            .of(filed.id())
            .map(draft -> new Drafted(draft, books.quotes().unsentFor(filed.id()), refused)),
        books.agreement().looks().asked(filed.id()),
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

package dev.quayside.portal.desk;

import dev.quayside.db.Db;
import dev.quayside.db.document.Document;
import dev.quayside.db.inquiry.ConversationStore;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** What a case leads to: the paper of a quote, and the conversation that a mail belongs to. */
public final class DeskPages {

  private final Db db;

  public DeskPages(Db db) {
    this.db = db;
  }

  /** The paper as the customer has it. */
  public Answer paper(Visit visit, Parameters path) {
    return download(paper(path));
  }

  /** Its first page, as a picture. */
  public Answer picture(Visit visit, Parameters path) {
    return download(paper(path).flatMap(PaperPicture::of));
  }

  private Optional<Document> paper(Parameters path) {
    String number = path.get("number");
    return db.with(books ->
        books
            .quotes()
            .current(number)
            .flatMap(quote -> books.documents().findForStaff(number, quote.version())));
  }

  private static Answer download(Optional<Document> found) {
    return found.<Answer>map(Answer.Download::new).orElseGet(Answer::notFound);
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

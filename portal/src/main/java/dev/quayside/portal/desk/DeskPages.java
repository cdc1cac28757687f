package dev.quayside.portal.desk;

import dev.quayside.db.Db;
import dev.quayside.db.inquiry.ConversationStore;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** The pages on which sales see what the bot does, and what it leaves to them. */
public final class DeskPages {

  private final Db db;

  public DeskPages(Db db) {
    this.db = db;
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

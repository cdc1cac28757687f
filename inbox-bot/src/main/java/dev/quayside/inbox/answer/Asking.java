package dev.quayside.inbox.answer;

import dev.quayside.db.Books;
import dev.quayside.db.customer.Language;
import dev.quayside.db.inquiry.OpenQuestion;
import dev.quayside.db.outbox.Notice;
import dev.quayside.rates.told.Told;

/**
 * Puts what is missing into one letter, with what was understood and what we could not read; knows
 * a question of ours again, and what an answer settles.
 */
public final class Asking {

  /** Why nothing is said to who no longer wants a price. */
  public static final Told NOT_WANTED = new Told("he no longer wants the price", "客户不再需要报价");

  private Asking() {}

  /** For sales: "asked for [DESTINATION, EQUIPMENT]". */
  static Told what(Answer.Ask ask) {
    return Told.of(
        "asked for [%s]",
        "已询问：%s",
        ask.asked().questions().stream()
            .map(question -> question.about().told())
            .reduce((one, next) -> Told.of("%s, %s", "%s、%s", one, next))
            .orElse(Told.NOTHING));
  }

  /** Whether we asked him if he still wants it. */
  public static boolean ifWanted(OpenQuestion asked) {
    return asked.inquiry().outcomeReason().en().startsWith(Answer.AskIfWanted.REASON.en());
  }

  /** Sales need not ask after an old inquiry that has its price, or that nobody wants. */
  static void settle(Books books, Decision decision) {
    boolean settled =
        decision.answer() instanceof Answer.GiveQuotes
            || decision.answer().equals(new Answer.Leave(NOT_WANTED));
    decision.sender().asked().open().stream()
        .filter(asked -> settled && ifWanted(asked))
        .forEach(asked -> books.tasks().done(asked.number(), decision.decidedAt()));
  }

  static Notice notice(Answer.Ask ask, Decision decision, Language language) {
    return new Notice.DetailsWanted(
        Reply.to(decision, language),
        ask.understood(),
        ask.asked().questions(),
        ask.asked().indications(),
        ask.asked().loose(),
        UnreadFiles.of(decision));
  }
}

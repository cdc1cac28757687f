package dev.quayside.inbox.verdict;

import dev.quayside.inbox.mail.Message;
import java.util.Optional;

/**
 * Tells a machine's mail from a person's, without a look into the book. What cannot lie comes
 * first: reports, headers, addresses; words count last, and only where machines put them. Silence
 * towards a machine costs nothing, silence towards a customer costs him: signs that people's mails
 * carry too count only where no cargo is named.
 */
public final class Machine {

  private Machine() {}

  /** What shows that no person wrote; empty where nothing does. */
  public static Optional<Finding> find(Message message) {
    Letter letter = Letter.of(message);
    return ReportRules.find(message, letter)
        .or(() -> HeaderRules.program(message))
        .or(() -> ReportRules.inWords(message, letter))
        .or(() -> HeaderRules.automatic(message, letter))
        .or(() -> HeaderRules.many(message))
        .or(() -> nobody(message))
        .or(() -> SenderRules.silent(message))
        .or(() -> WordRules.sure(letter).map(it -> notice(it, message)))
        .or(() -> likely(message, letter))
        .or(() -> hints(message, letter));
  }

  /** Its new words name so many kilos, cartons or containers, as no machine's answer does. */
  public static boolean namesCargo(Message message) {
    return Letter.namesCargo(message);
  }

  /** Its new words name cargo and offer no price: whoever is a person waits for one. */
  public static boolean awaitsPrice(Message message) {
    Letter letter = Letter.of(message);
    return letter.namesCargo() && !letter.namesMoney();
  }

  /** It comes from a mail server's own address, such as mailer-daemon@. */
  public static boolean isMailServer(Message message) {
    return SenderRules.mailServer(message);
  }

  private static Optional<Finding> nobody(Message message) {
    return message.from().isEmpty()
        ? Optional.of(new Finding(Kind.NOREPLY, "RFC 5322, 3.6.2", "it has no sender"))
        : Optional.empty();
  }

  /** People announce holidays and ask about bounces; a machine answers, and asks nothing. */
  private static Optional<Finding> likely(Message message, Letter letter) {
    return HeaderRules.answersOurs(message) && !letter.asksBack()
        ? WordRules.likely(letter)
        : Optional.empty();
  }

  /** "Sent automatically" below what answers nothing is a notice, and may pass on a wish. */
  private static Finding notice(Finding found, Message message) {
    return found.kind() == Kind.NOREPLY && HeaderRules.answersOurs(message)
        ? new Finding(Kind.AUTO_REPLY, found.rule(), found.reason())
        : found;
  }

  /** Neither a robot's name nor a counted mail says much, where cargo is named it says nothing. */
  private static Optional<Finding> hints(Message message, Letter letter) {
    boolean campaign = HeaderRules.campaign(message);
    if (!campaign && !SenderRules.robot(message)) {
      return Optional.empty();
    }
    if (letter.namesCargo() || HeaderRules.answersOurs(message)) {
      return Optional.empty();
    }
    return Optional.of(
        campaign
            ? new Finding(Kind.BULK, "trade custom", "a campaign's header, no cargo")
            : new Finding(Kind.NOREPLY, "trade custom", "a program's name, and no cargo"));
  }
}

package dev.quayside.inbox.trust;

import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.rates.told.Told;
import java.util.Optional;

/** Says how far a sender is believed. Pure: what the book knows of him is handed in. */
public final class TrustJudge {

  private TrustJudge() {}

  /**
   * The verdict.
   *
   * @param known one of the authors is registered, or writes under our own domain
   * @param likeness whom a stranger looks like, and why
   */
  public static Trust judge(
      Message message, Receiving receiving, boolean known, Optional<Told> likeness) {
    if (likeness.isPresent()) {
      return new Trust.Lookalike(likeness.get());
    }
    if (!known) {
      return new Trust.Unknown();
    }
    if (message.authors().size() != 1) {
      return new Trust.Unverified(
          new Told("it has several authors, of whom DMARC can prove none", "发件人不止一个，DMARC 无法证明"));
    }
    if (receiving instanceof Receiving.OurPages || receiving instanceof Receiving.Chat) {
      return new Trust.Verified();
    }
    if (receiving instanceof Receiving.Unstated) {
      return new Trust.AtHisWord();
    }
    String author = message.from().map(Correspondent::address).orElse("");
    return switch (Dmarc.of(message.postmarks().authenticationResults(), receiving, author)) {
      case PASS -> new Trust.Verified();
      case FAIL ->
          new Trust.Spoofed(
              Told.of(
                  "our mail server says that it does not come from %s",
                  "我方邮件服务器判定并非来自 %s", author));
      case NOT_SAID ->
          new Trust.Unverified(
              Told.of(
                  "our mail server does not prove that it comes from %s",
                  "我方邮件服务器未能证明来自 %s", author));
    };
  }
}

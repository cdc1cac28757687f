package dev.quayside.inbox.trust;

import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
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
      Message message, Receiving receiving, boolean known, Optional<String> likeness) {
    if (likeness.isPresent()) {
      return new Trust.Lookalike(likeness.get());
    }
    if (!known) {
      return new Trust.Unknown();
    }
    if (message.authors().size() != 1) {
      return new Trust.Unverified("it has several authors, of whom DMARC can prove none");
    }
    if (receiving instanceof Receiving.OurPages) {
      return new Trust.Verified();
    }
    if (receiving instanceof Receiving.Unstated) {
      return new Trust.AtHisWord();
    }
    String author = message.from().map(Correspondent::address).orElse("");
    return switch (Dmarc.of(message.postmarks().authenticationResults(), receiving, author)) {
      case PASS -> new Trust.Verified();
      case FAIL -> new Trust.Spoofed("our mail server says that it does not come from " + author);
      case NOT_SAID ->
          new Trust.Unverified("our mail server does not prove that it comes from " + author);
    };
  }
}

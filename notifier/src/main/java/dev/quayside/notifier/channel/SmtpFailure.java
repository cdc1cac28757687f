package dev.quayside.notifier.channel;

import dev.quayside.notifier.prose.OneLine;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * What a mail server's refusal means: 4yz asks to come again, 5yz on the recipient or the letter is
 * final (RFC 5321, 4.2.1), and what has to do with ourselves is none of the letter's business.
 */
final class SmtpFailure {

  private static final int SERVICE_CLOSING = 421;
  private static final int FIRST_PERMANENT = 500;

  /** Angus gives this as the server's answer where the line ended instead of one. */
  private static final int NO_ANSWER = -1;

  private SmtpFailure() {}

  static Posting whileConnecting(SmtpConfig config, MessagingException e) {
    String why =
        e instanceof AuthenticationFailedException
            ? switch (config.login()) {
              case Login.Token _ -> "lets nobody in by a token: check oauth beside its smtp";
              case Login.Nobody _, Login.Password _ ->
                  "refused user and password: check mail.smtp.user and mail.smtp.password";
            }
            : "cannot be reached: check mail.smtp.host, port and tls";
    return new Posting.Closed("The mail server %s %s (%s)".formatted(config, why, root(e)));
  }

  /**
   * What became of a letter.
   *
   * @param archive the second recipient; that the server does not want him says nothing about the
   *     customer
   */
  static Posting whileSending(SmtpConfig config, Optional<String> archive, MessagingException e) {
    Optional<String> copyRefused = Optional.empty();
    Exception next = e;
    while (next instanceof MessagingException failure) {
      if (failure instanceof SMTPAddressFailedException address) {
        if (address.getReturnCode() == NO_ANSWER
            || archive.filter(address.getAddress().getAddress()::equals).isEmpty()) {
          return Full.recipient(said(address))
              .or(() -> Full.ourselves(said(address)))
              .orElseGet(() ->
                  refusal(address.getReturnCode(), "The recipient was refused: " + said(address)));
        }
        copyRefused = Optional.of("The archive was refused: " + said(address));
      }
      if (failure instanceof SMTPSenderFailedException sender) {
        String reason = "The mail server refused mail.smtp.from: " + said(sender);
        return throttled(reason).orElseGet(() -> new Posting.Closed(reason));
      }
      next = failure.getNextException();
    }
    if (copyRefused.isPresent()) {
      return new Posting.CopyRefused(copyRefused.get());
    }
    return switch (e) {
      case SMTPSendFailedException letter ->
          Full.ourselves(said(letter))
              .orElseGet(
                  () -> refusal(letter.getReturnCode(), "The letter was refused: " + said(letter)));
      case SendFailedException other -> new Posting.NotNow(said(other));
      default -> new Posting.Unknown("The connection to %s broke: %s".formatted(config, root(e)));
    };
  }

  /** Whether it was the envelope sender that the server did not want, and for good. */
  static boolean refusesSender(MessagingException e) {
    Exception next = e;
    while (next instanceof MessagingException failure) {
      if (failure instanceof SMTPSenderFailedException sender) {
        return sender.getReturnCode() >= FIRST_PERMANENT;
      }
      next = failure.getNextException();
    }
    return false;
  }

  private static Posting refusal(int code, String reason) {
    if (code == NO_ANSWER) {
      return new Posting.Unknown("The mail server went away without an answer. " + reason);
    }
    Optional<Posting> throttled = throttled(reason);
    if (throttled.isPresent()) {
      return throttled.get();
    }
    if (code == SERVICE_CLOSING) {
      return new Posting.Closed(reason);
    }
    return code >= FIRST_PERMANENT ? new Posting.Refused(reason) : new Posting.NotNow(reason);
  }

  private static Optional<Posting> throttled(String reason) {
    return Throttling.rest(reason).map(rest -> new Posting.Throttled(reason, rest));
  }

  /** What lies at the bottom of it, such as a refused connection or an unknown certificate. */
  private static String root(Exception e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return OneLine.of(root.getClass().getSimpleName() + ": " + root.getMessage());
  }

  private static String said(Exception e) {
    return OneLine.of(String.valueOf(e.getMessage()));
  }
}

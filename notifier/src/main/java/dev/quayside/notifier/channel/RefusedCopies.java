package dev.quayside.notifier.channel;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An address on Cc that is gone must not cost the one who asked his answer. */
final class RefusedCopies {

  private static final System.Logger LOG = System.getLogger(RefusedCopies.class.getName());

  private RefusedCopies() {}

  /**
   * Leaves out those on Cc whom the server refused for good, where nobody got the mail yet and none
   * of those it goes to was refused; false where that changes nothing.
   */
  static boolean leftOut(MimeMessage mail, MessagingException failure) {
    List<Address> refused = refused(failure);
    try {
      List<Address> copies = list(mail.getRecipients(RecipientType.CC));
      boolean onlyCopies =
          list(mail.getRecipients(RecipientType.TO)).stream().noneMatch(refused::contains);
      if (!onlyCopies || copies.stream().noneMatch(refused::contains)) {
        return false;
      }
      LOG.log(Level.WARNING, "Refused on Cc, and left out: " + refused);
      mail.setRecipients(
          RecipientType.CC,
          copies.stream().filter(one -> !refused.contains(one)).toArray(Address[]::new));
      mail.saveChanges();
      return true;
    } catch (MessagingException e) {
      throw new IllegalStateException("A mail of ours lost its recipients", e);
    }
  }

  private static List<Address> refused(MessagingException failure) {
    Exception next = failure;
    while (next instanceof MessagingException told) {
      if (told instanceof SendFailedException failed
          && list(failed.getValidSentAddresses()).isEmpty()
          && !list(failed.getInvalidAddresses()).isEmpty()) {
        return list(failed.getInvalidAddresses());
      }
      next = told.getNextException();
    }
    return List.of();
  }

  private static List<Address> list(Address @Nullable [] addresses) {
    return addresses == null ? List.of() : List.of(addresses);
  }
}

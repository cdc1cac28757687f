package dev.quayside.inbox.mail.enclosure;

import java.util.Optional;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSTypedData;

/**
 * Opens a letter that is signed but not encrypted (RFC 8551 3.5.2). Who signed is not checked: a
 * signature changes no price and no address.
 */
public final class SignedLetter {
  private SignedLetter() {}

  /** The letter within, with its own headers; none where it is encrypted or broken. */
  public static Optional<byte[]> open(byte[] envelope) {
    try {
      CMSTypedData inner = new CMSSignedData(envelope).getSignedContent();
      return inner != null && inner.getContent() instanceof byte[] bytes
          ? Optional.of(bytes)
          : Optional.empty();
    } catch (CMSException | RuntimeException encryptedOrBroken) {
      // The library meets bytes from anybody.
      return Optional.empty();
    }
  }
}

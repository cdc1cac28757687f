package dev.quayside.app.load.ground;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Properties;

/**
 * What a customer finds in his mailbox.
 *
 * @param words the plain text of it
 * @param paper whether a PDF came with it
 */
record Letter(int customer, String words, boolean paper) {

  private static final Session SESSION = Session.getInstance(new Properties());
  private static final String OF_CUSTOMER = "buyer-";

  static Letter read(byte[] raw) throws IOException {
    try {
      var mail = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
      String to = String.join("", mail.getHeader("Delivered-To"));
      int customer = Integer.parseInt(to.substring(OF_CUSTOMER.length(), to.indexOf('@')));
      var found = new StringBuilder();
      boolean paper = look(mail, found);
      return new Letter(customer, found.toString(), paper);
    } catch (MessagingException e) {
      throw new IOException("A letter that nobody can read", e);
    }
  }

  private static boolean look(Part part, StringBuilder words)
      throws MessagingException, IOException {
    if (part.isMimeType("text/plain")) {
      words.append(part.getContent());
    } else if (part.getContent() instanceof Multipart parts) {
      boolean paper = false;
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        paper |= look(inner, words);
      }
      return paper;
    }
    return part.isMimeType("application/pdf") && part.getInputStream().read() == '%';
  }
}

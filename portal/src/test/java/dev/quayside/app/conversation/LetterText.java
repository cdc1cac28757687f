package dev.quayside.app.conversation;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a letter of ours and its papers say, read out of the customer's mailbox. */
record LetterText(String text, List<String> papers, String messageId, String inReplyTo) {

  /** Below it the customer's own words are quoted. */
  private static final Pattern QUOTED = Pattern.compile("\\n>");

  LetterText {
    papers = List.copyOf(papers);
  }

  static LetterText of(MimeMessage letter) {
    try {
      List<Part> parts = parts(letter);
      var papers = new ArrayList<String>();
      for (Part part : parts) {
        if (part.isMimeType("application/pdf")) {
          papers.add(paper(part));
        }
      }
      String answers = letter.getHeader("In-Reply-To", null);
      return new LetterText(
          ((String) parts.getFirst().getContent()).replace("\r\n", "\n"),
          papers,
          letter.getMessageID(),
          answers == null ? "" : answers);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without the customer's words. */
  String ours() {
    return QUOTED.split(text, 2)[0];
  }

  private static List<Part> parts(Part part) throws MessagingException, IOException {
    var parts = new ArrayList<Part>();
    if (part.getContent() instanceof MimeMultipart multipart) {
      for (int i = 0; i < multipart.getCount(); i++) {
        parts.addAll(parts(multipart.getBodyPart(i)));
      }
    } else {
      parts.add(part);
    }
    return parts;
  }

  private static String paper(Part part) throws MessagingException, IOException {
    try (var in = part.getInputStream()) {
      return paper(in.readAllBytes());
    }
  }

  static String paper(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** To whom it came. */
  static String addressee(MimeMessage message) {
    try {
      return ((InternetAddress) message.getRecipients(MimeMessage.RecipientType.TO)[0])
          .getAddress();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}

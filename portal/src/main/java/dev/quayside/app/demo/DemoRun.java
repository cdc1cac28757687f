package dev.quayside.app.demo;

import dev.quayside.app.demo.sample.SampleMail;
import dev.quayside.db.Db;
import dev.quayside.db.inquiry.FiledInquiry;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends the sample mails as their customers would, and looks what becomes of each. */
final class DemoRun {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** How long after the decision a mail that must stay unanswered is watched. */
  private static final Duration SILENCE = Duration.ofMillis(500);

  private static final Duration LOOKS_EVERY = Duration.ofMillis(10);

  private final Db db;
  private final DemoMailServer server;
  private final String to;
  private final String password;
  private final Path papers;

  /**
   * Prepares the run.
   *
   * @param to the house's address
   * @param password of the customers' mailboxes
   * @param papers where the PDFs are written
   */
  DemoRun(Db db, DemoMailServer server, String to, String password, Path papers) {
    this.db = db;
    this.server = server;
    this.to = to;
    this.password = password;
    this.papers = papers;
  }

  Shown show(SampleMail mail) throws MessagingException, IOException, InterruptedException {
    server.addMailbox(mail.from(), password);
    long newest = newest().map(FiledInquiry::id).orElse(0L);
    try (var customer = DemoCustomer.at(server, mail.from(), password)) {
      customer.send(mail.raw(), to);
      long sent = System.nanoTime();
      Optional<Message> reply = Optional.empty();
      Optional<Long> millis = Optional.empty();
      if (mail.isAnswered()) {
        reply = customer.await(mail.messageId(), PATIENCE);
        long came = System.nanoTime();
        millis = reply.map(_ -> Duration.ofNanos(came - sent).toMillis());
      }
      Optional<FiledInquiry> filed = awaitFiled(mail, newest);
      if (!mail.isAnswered()) {
        reply = customer.await(mail.messageId(), SILENCE);
        millis = reply.map(_ -> SILENCE.toMillis());
      }
      List<Path> written = reply.isPresent() ? write(reply.get()) : List.of();
      return new Shown(mail, filed, millis, written);
    }
  }

  private Optional<FiledInquiry> newest() {
    return db.with(books -> books.inquiries().newest(1)).stream().findFirst();
  }

  private Optional<FiledInquiry> awaitFiled(SampleMail mail, long newest)
      throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      Optional<FiledInquiry> found =
          db.with(books -> books.inquiries().newest(10)).stream()
              .filter(one -> one.id() > newest && one.inquiry().sender().equals(mail.from()))
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
      Thread.sleep(LOOKS_EVERY);
    }
    return Optional.empty();
  }

  private List<Path> write(Message reply) throws MessagingException, IOException {
    List<Path> written = new ArrayList<>();
    if (reply.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart part = parts.getBodyPart(i);
        String name = part.getFileName();
        if (name != null && Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
          Path file = papers.resolve(Path.of(name).getFileName());
          try (InputStream in = part.getInputStream()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
          }
          written.add(file);
        }
      }
    }
    return written;
  }
}

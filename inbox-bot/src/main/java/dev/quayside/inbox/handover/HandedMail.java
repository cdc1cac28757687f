package dev.quayside.inbox.handover;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.Db;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.RawMail;
import dev.quayside.inbox.mail.opening.ContentDigest;
import dev.quayside.inbox.mail.opening.Glance;
import dev.quayside.inbox.mailbox.OwnCopies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/**
 * One mail while it is handed over (RFC 5321). The server is told "250" only when the bytes are
 * committed; until then it keeps the mail, and hands it over again.
 */
final class HandedMail implements MessageHandler {

  private static final System.Logger LOG = System.getLogger(HandedMail.class.getName());

  /** Not now; the server tries again (RFC 5321, 4.2.1). */
  private static final int LATER = 451;

  private static final int NO_SUCH_BOX = 550;
  private static final int TOO_LARGE = 552;

  private final HandOverConfig config;
  private final Db db;
  private final OwnCopies copies;
  private final InstantSource clock;
  private final boolean inPace;
  private final Runnable startOver;
  private final List<String> recipients = new ArrayList<>();
  private String sender = "";
  private Optional<String> box = Optional.empty();

  /**
   * A mail that nothing is known of yet.
   *
   * @param inPace false where the machine has handed over enough for now
   * @param startOver makes the session ready for its next mail, for a refused one is over as well
   *     (RFC 5321, 4.1.1.4)
   */
  HandedMail(
      HandOverConfig config, Db db, InstantSource clock, boolean inPace, Runnable startOver) {
    this.config = config;
    this.db = db;
    this.copies = new OwnCopies(db, config.writers());
    this.clock = clock;
    this.inPace = inPace;
    this.startOver = startOver;
  }

  @Override
  public void from(String from) throws RejectException {
    if (!inPace) {
      throw new RejectException(
          LATER, "4.7.1 More than %d mails within a minute".formatted(config.mostAMinute()));
    }
    sender = from;
  }

  @Override
  public void recipient(String recipient) throws RejectException {
    Optional<String> ours = config.box(recipient);
    if (ours.isEmpty()) {
      throw new RejectException(NO_SUCH_BOX, "5.1.1 No such box here; nothing is relayed");
    }
    box = box.or(() -> ours);
    recipients.add(recipient);
  }

  @Override
  public String data(InputStream data) throws RejectException, IOException {
    byte[] raw = whole(data);
    try {
      return copies.letter(raw).map(this::noted).orElseGet(() -> taken(raw));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A mail handed over could not be kept; the server will come again", e);
      startOver.run();
      throw new RejectException(LATER, "4.3.0 The book is closed at present");
    }
  }

  /** It is nobody's inquiry, and says that the letter went out. */
  private String noted(String letter) {
    db.use(books -> books.outbox().copyCame(letter, clock.instant()));
    return "2.0.0 A copy of our own letter";
  }

  private String taken(byte[] raw) {
    var mail =
        new RawMail(
            ContentDigest.of(raw),
            config.mailbox(),
            box.orElse(""),
            Optional.empty(),
            Bytes.of(raw));
    boolean taken =
        db.with(books -> books.messages().takeIn(mail, Glance.at(raw), clock.instant()));
    return taken ? "2.0.0 Taken in" : "2.0.0 Taken in before";
  }

  /** Under the envelope, which a delivering server writes on top (RFC 5321, 4.4). */
  private byte[] whole(InputStream data) throws RejectException, IOException {
    var raw = new ByteArrayOutputStream();
    raw.writeBytes("Return-Path: <%s>\r\n".formatted(sender).getBytes(UTF_8));
    for (String recipient : recipients) {
      raw.writeBytes("Delivered-To: %s\r\n".formatted(recipient).getBytes(UTF_8));
    }
    byte[] mail = data.readNBytes(config.mostBytes() + 1);
    if (mail.length > config.mostBytes()) {
      data.transferTo(OutputStream.nullOutputStream());
      startOver.run();
      throw new RejectException(
          TOO_LARGE, "5.3.4 More than %d bytes".formatted(config.mostBytes()));
    }
    raw.writeBytes(mail);
    return raw.toByteArray();
  }

  @Override
  public void done() {
    // Whatever was taken is in the book.
  }
}

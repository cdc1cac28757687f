package dev.quayside.inbox.mailbox;

import dev.quayside.db.Db;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.message.RawMail.Position;
import dev.quayside.inbox.mail.opening.ContentDigest;
import java.time.InstantSource;
import java.util.Optional;

/** Takes raw mails into the book; when a method has returned, the mail is committed. */
final class Taken {

  private final Db db;
  private final InstantSource clock;
  private final String mailbox;

  Taken(Db db, InstantSource clock, String mailbox) {
    this.db = db;
    this.clock = clock;
    this.mailbox = mailbox;
  }

  /** The UID up to which the box was read, 0 where it never was under this UIDVALIDITY. */
  long upTo(long uidValidity) {
    return db.with(books -> books.messages().highestUid(mailbox, uidValidity));
  }

  /** False when the same content was taken in before. */
  boolean whole(Position position, byte[] raw) {
    RawMail mail = mail(position, raw);
    return db.with(books -> books.messages().takeIn(mail, clock.instant()));
  }

  /** Keeps the head of a mail that is too large to be taken in, and lays it before sales. */
  void headOnly(Position position, byte[] head, String reason) {
    RawMail mail = mail(position, head);
    db.use(books -> books.messages().setAside(mail, reason, clock.instant()));
  }

  private RawMail mail(Position position, byte[] raw) {
    return new RawMail(ContentDigest.of(raw), mailbox, Optional.of(position), Bytes.of(raw));
  }
}

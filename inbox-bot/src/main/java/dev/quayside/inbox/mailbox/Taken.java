package dev.quayside.inbox.mailbox;

import dev.quayside.db.Db;
import dev.quayside.db.message.BoxMarks;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.message.RawMail.Position;
import dev.quayside.db.message.Slip;
import dev.quayside.inbox.mail.opening.ContentDigest;
import dev.quayside.inbox.mail.opening.Glance;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** Takes raw mails into the book; when a method has returned, the mail is committed. */
final class Taken {

  private final Db db;
  private final InstantSource clock;
  private final String mailbox;
  private final String box;
  private final OwnCopies copies;

  Taken(Db db, InstantSource clock, MailboxConfig config) {
    this.db = db;
    this.clock = clock;
    this.mailbox = config.name();
    this.box = config.box();
    this.copies =
        new OwnCopies(db, config.copies().map(MailboxConfig.Copies::from).stream().toList());
  }

  /** What a mail was found to be. */
  enum Kind {
    /** Somebody else's; it is in the book now, or was before. */
    MAIL,
    /** A copy of a letter of ours; it is not taken in. */
    OWN_COPY
  }

  /** How far the box was read; empty where it never was under this UIDVALIDITY. */
  Optional<BoxMarks.Mark> mark(long uidValidity) {
    return db.with(books -> books.boxMarks().of(mailbox, uidValidity));
  }

  /** The UIDs above one that are in the book. */
  Set<Long> above(long uidValidity, long uid) {
    return db.with(books -> books.boxMarks().above(mailbox, uidValidity, uid));
  }

  /** From now on later mails are taken in before earlier ones. */
  void fallBehind(long uidValidity, long upTo) {
    db.use(books -> books.boxMarks().fallBehind(mailbox, uidValidity, upTo));
  }

  /** Nothing is left between those that were taken in. */
  void caughtUp() {
    db.use(books -> books.boxMarks().caughtUp(mailbox));
  }

  /**
   * Takes it in, unless the same content was taken in before.
   *
   * @param arrivedAt when it came into the box, where the server tells
   */
  Kind whole(Position position, byte[] raw, Optional<Instant> arrivedAt) {
    if (copies.letter(raw).isPresent()) {
      return Kind.OWN_COPY;
    }
    RawMail mail = mail(position, raw);
    Slip slip = Glance.at(raw);
    Slip dated = arrivedAt.map(slip::arrived).orElse(slip);
    db.use(books -> books.messages().takeIn(mail, dated, clock.instant()));
    return Kind.MAIL;
  }

  /** Keeps the head of a mail that is too large to be taken in, and lays it before sales. */
  void headOnly(Position position, byte[] head, String reason) {
    RawMail mail = mail(position, head);
    db.use(books -> books.messages().setAside(mail, reason, clock.instant()));
  }

  private RawMail mail(Position position, byte[] raw) {
    return new RawMail(ContentDigest.of(raw), mailbox, box, Optional.of(position), Bytes.of(raw));
  }
}

package dev.quayside.notifier;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.outbox.Begun;
import dev.quayside.db.outbox.Pending;
import dev.quayside.db.pace.Budget;
import dev.quayside.db.pace.Permit;
import dev.quayside.notifier.Composing.Written;
import dev.quayside.notifier.archive.Archive;
import dev.quayside.notifier.channel.Channel;
import dev.quayside.notifier.channel.Posting;
import dev.quayside.notifier.letter.Letter;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Hands a letter to the mail server exactly once, though either of us may die in between: that it
 * was begun is committed first, and whoever finds one begun asks the archive before he sends it.
 */
final class Handover {

  private static final System.Logger LOG = System.getLogger(Handover.class.getName());

  /** How long a mail server may take to lay a letter it has accepted into our own box. */
  private static final Duration SETTLED = Duration.ofSeconds(8);

  private final Db db;
  private final Channel channel;
  private final Optional<Archive> archive;
  private final Budget budget;
  private final InstantSource clock;

  Handover(Db db, Channel channel, Optional<Archive> archive, Budget budget, InstantSource clock) {
    this.budget = budget;
    this.db = db;
    this.channel = channel;
    this.archive = archive;
    this.clock = clock;
  }

  /** What became of it. */
  sealed interface Handed {

    /** The channel has said so, or the archive. */
    record Known(Posting posting) implements Handed {}

    /**
     * Nobody can tell yet whether it went out.
     *
     * @param at when to ask again; empty for whenever it seems fit
     */
    record Open(String reason, Optional<Instant> at) implements Handed {}

    /** It was not begun: what was written is not as the book has it. */
    record Stopped(String reason) implements Handed {}

    /** It was not begun: the mailbox has sent as much as it may for now. */
    record Later(Instant at) implements Handed {}
  }

  /** Sends the letter, unless it went out before. */
  Handed deliver(Pending pending, Books books, Supplier<Written> letter) {
    Optional<Begun> begun = books.outbox().begun(pending);
    return begun
        .flatMap(before -> askedBefore(pending, before))
        .orElseGet(() ->
            switch (letter.get()) {
              case Written.Ready(Letter ready) -> send(pending, ready);
              case Written.Stopped(String reason) -> new Handed.Stopped(reason);
            });
  }

  /** Empty where it did not go out, as far as anybody can know. */
  private Optional<Handed> askedBefore(Pending pending, Begun begun) {
    if (archive.isEmpty() || !begun.copied()) {
      LOG.log(
          Level.WARNING,
          "Notice %d was being sent at %s, and no archive can tell whether it went out: it is sent"
                  .formatted(pending.id(), begun.since())
              + " again, under the same Message-ID");
      return Optional.empty();
    }
    return switch (archive.get().ask(pending.messageId())) {
      case Archive.Answer.Sent _ -> {
        LOG.log(Level.INFO, "Notice " + pending.id() + " lies in the archive: it went out");
        yield Optional.of(new Handed.Known(new Posting.Sent()));
      }
      case Archive.Answer.Silent(String reason) ->
          Optional.of(new Handed.Open(reason, Optional.empty()));
      case Archive.Answer.NotHere _ -> notYet(begun);
    };
  }

  /** A clock that was set back is no reason to wait. */
  private Optional<Handed> notYet(Begun begun) {
    Instant now = clock.instant();
    Instant settled = begun.since().plus(SETTLED);
    return begun.since().isAfter(now) || !settled.isAfter(now)
        ? Optional.empty()
        : Optional.of(
            new Handed.Open(
                "It was being sent when the line or the machine went down; the archive is asked"
                    + " once more",
                Optional.of(settled)));
  }

  private Handed send(Pending pending, Letter letter) {
    Permit permit = db.with(books -> permitted(pending, books));
    if (permit instanceof Permit.Wait(Instant until, _)) {
      return new Handed.Later(until);
    }
    Posting posting = channel.send(letter);
    if (posting instanceof Posting.CopyRefused(String reason)) {
      LOG.log(Level.WARNING, "Notice %d goes out uncopied. %s".formatted(pending.id(), reason));
      db.use(books -> books.outbox().begin(pending, false, clock.instant()));
      return settled(channel.sendUncopied(letter));
    }
    return settled(posting);
  }

  /** What was begun counts, whether it arrives or not: so does the provider count. */
  private Permit permitted(Pending pending, Books books) {
    Instant now = clock.instant();
    Permit permit = books.pace().take(budget, now);
    if (permit instanceof Permit.Go) {
      books.outbox().begin(pending, channel.copies(), now);
    }
    return permit;
  }

  private static Handed settled(Posting posting) {
    return posting instanceof Posting.Unknown(String reason)
        ? new Handed.Open(reason, Optional.empty())
        : new Handed.Known(posting);
  }
}

package dev.quayside.notifier;

import dev.quayside.db.Db;
import dev.quayside.db.pace.Budget;
import dev.quayside.db.pace.Permit;
import dev.quayside.db.signin.LinkLetter;
import dev.quayside.notifier.Notifier.Told;
import dev.quayside.notifier.channel.Channel;
import dev.quayside.notifier.channel.Posting;
import dev.quayside.notifier.letter.LetterWriter;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Mails customers the links by which they sign in. Such a letter belongs to no conversation, is
 * kept nowhere, not in our archive either, and after some minutes is not worth sending any more.
 */
public final class SignInLetters {

  private static final System.Logger LOG = System.getLogger(SignInLetters.class.getName());
  private static final Duration AGAIN = Duration.ofSeconds(10);

  private final Db db;
  private final LetterWriter writer;
  private final Channel channel;
  private final Budget budget;
  private final String portal;
  private final InstantSource clock;

  /**
   * Letters from one of our boxes.
   *
   * @param portal how customers reach the pages
   */
  public SignInLetters(
      Db db,
      LetterWriter writer,
      Channel channel,
      Budget budget,
      String portal,
      InstantSource clock) {
    this.db = db;
    this.writer = writer;
    this.channel = channel;
    this.budget = budget;
    this.portal = portal.replaceFirst("/$", "");
    this.clock = clock;
  }

  /** Mails the next link that was asked for. */
  public Told tellNext() {
    return db.with(books -> books.signInLinks().take(clock.instant()))
        .map(this::tell)
        .orElseGet(Told.Nothing::new);
  }

  private Told tell(LinkLetter asked) {
    if (db.with(books -> books.pace().take(budget, clock.instant()))
        instanceof Permit.Wait(Instant until, _)) {
      db.use(books -> books.signInLinks().putOff(asked, until));
      return new Told.One(new Posting.NotNow("The mailbox has sent as much as it may"));
    }
    String address =
        "%s/sign-in/link/%s?lang=%s"
            .formatted(portal, asked.token().value(), asked.to().language().tag());
    Posting posting = channel.sendUncopied(writer.signIn(asked, address));
    db.use(books -> {
      if (posting instanceof Posting.Sent || posting instanceof Posting.Refused) {
        books.signInLinks().done(asked);
      } else {
        books.signInLinks().putOff(asked, clock.instant().plus(AGAIN));
      }
    });
    if (!(posting instanceof Posting.Sent)) {
      LOG.log(Level.WARNING, "A link to sign in was not sent: " + posting);
    }
    return new Told.One(posting);
  }
}

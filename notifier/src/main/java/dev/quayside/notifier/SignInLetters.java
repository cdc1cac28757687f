package dev.quayside.notifier;

import dev.quayside.db.Db;
import dev.quayside.db.customer.Language;
import dev.quayside.db.pace.Budget;
import dev.quayside.db.pace.Permit;
import dev.quayside.db.signin.LinkLetter;
import dev.quayside.notifier.Notifier.Told;
import dev.quayside.notifier.channel.Channel;
import dev.quayside.notifier.channel.Posting;
import dev.quayside.notifier.letter.Letter;
import dev.quayside.notifier.letter.LetterWriter;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Mails customers the links by which they sign in, and their colleagues those by which they join
 * them. Such a letter belongs to no conversation, is kept nowhere, not in our archive either, and
 * is not worth sending once its link has expired.
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

  private Letter letter(LinkLetter asked) {
    return switch (asked) {
      case LinkLetter.ToSignIn signIn ->
          writer.signIn(signIn, address("/sign-in/link/", asked, signIn.to().language()));
      case LinkLetter.ToInvited invited ->
          writer.invitation(invited, address("/invited/", asked, invited.to().language()));
    };
  }

  private String address(String page, LinkLetter asked, Language language) {
    return "%s%s%s?lang=%s".formatted(portal, page, asked.token().value(), language.tag());
  }

  private Told tell(LinkLetter asked) {
    if (db.with(books -> books.pace().take(budget, clock.instant()))
        instanceof Permit.Wait(Instant until, _)) {
      db.use(books -> books.signInLinks().putOff(asked, until));
      return new Told.One(new Posting.NotNow("The mailbox has sent as much as it may"));
    }
    Posting posting = channel.sendUncopied(letter(asked));
    db.use(books -> {
      if (posting instanceof Posting.Sent || posting instanceof Posting.Refused) {
        books.signInLinks().done(asked);
      } else {
        books.signInLinks().putOff(asked, clock.instant().plus(AGAIN));
      }
    });
    if (!(posting instanceof Posting.Sent)) {
      LOG.log(Level.WARNING, "A letter with a link was not sent: " + posting);
    }
    return new Told.One(posting);
  }
}

package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Document;
import dev.quayside.db.memo.MemoFor;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.outbox.Pending;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.signin.Invitation;
import dev.quayside.db.signin.LinkLetter;
import dev.quayside.db.user.User;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.prose.HtmlText;
import dev.quayside.notifier.prose.PlainText;
import dev.quayside.notifier.template.LetterWords;
import dev.quayside.notifier.template.Templates;
import dev.quayside.notifier.wording.Company;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds the words for what is to be told. The same notice always makes the same letter; only a link
 * to sign in goes under a new Message-ID each time.
 */
public final class LetterWriter {

  private final Company company;
  private final ZoneId zone;
  private final Templates templates;

  /** Writes in our words. */
  public LetterWriter(Company company, ZoneId zone) {
    this(company, zone, Templates.ours());
  }

  /**
   * Writes in the name of a company.
   *
   * @param zone in which times are told
   * @param templates its own words
   */
  public LetterWriter(Company company, ZoneId zone, Templates templates) {
    this.company = company;
    this.zone = zone;
    this.templates = templates;
  }

  /** In whose words it is written. */
  public Templates templates() {
    return templates;
  }

  /**
   * The letter for a notice.
   *
   * @param quotes those the notice names, in its order
   * @param papers what goes with it
   */
  public Letter write(Pending pending, List<GivenQuote> quotes, List<Document> papers) {
    return write(pending, quotes, papers, Map.of());
  }

  /**
   * The letter for a notice.
   *
   * @param pages where the pages of quotes and shipments are, by their numbers; for none but its
   *     readers
   */
  public Letter write(
      Pending pending, List<GivenQuote> quotes, List<Document> papers, Map<String, String> pages) {
    return write(pending, quotes, papers, pages, Optional.empty());
  }

  /**
   * The letter for a notice that may not be wanted.
   *
   * @param stop where its reader stops such letters
   */
  public Letter write(
      Pending pending,
      List<GivenQuote> quotes,
      List<Document> papers,
      Map<String, String> pages,
      Optional<String> stop) {
    Envelope to = pending.notice().to();
    LetterWords words = templates.letter(to.language());
    List<Block> message =
        switch (pending.notice()) {
          case Notice.QuotesGiven _ -> QuoteLetter.message(quotes, pages, words, to.language());
          case Notice.OwnPrices _ -> QuoteLetter.own(quotes, pages, words, to.language());
          case Notice.QuoteRevised _ ->
              RevisedLetter.message(quotes, pages, words, zone, to.language());
          case Notice.DetailsWanted wanted -> QuestionLetter.message(wanted);
          case Notice.StillWanted stale -> StillWantedLetter.message(stale);
          case Notice.OrderTaken taken -> OrderLetter.message(taken, quotes.getFirst(), zone);
          case Notice.OptionWanted wanted -> YesLetter.which(wanted, quotes.getFirst());
          case Notice.TruckWanted wanted -> TruckLetter.message(wanted, quotes.getFirst());
          case Notice.TakenBefore before -> YesLetter.before(before, zone);
          case Notice.QuoteExpired expired -> YesLetter.expired(expired, zone);
          case Notice.QuoteEnds _ -> FollowUpLetter.ends(quotes, pages, to.language());
          case Notice.QuoteEnded _ -> FollowUpLetter.ended(quotes, pages, to.language());
          case Notice.HandedOver handedOver -> HandOverLetter.message(handedOver, zone);
          case Notice.WrittenByHand written -> HandWrittenLetter.message(written);
          case Notice.ShipmentStatus status -> ShipmentLetter.asked(status, pages);
          case Notice.ShipmentNews news -> ShipmentLetter.news(news, pages, stop);
        };
    List<Block> whole = Frame.around(message, to, company, words, pending.mark());
    return new Letter(
        to,
        pending.messageId(),
        pending.mark(),
        pending.notice() instanceof Notice.ShipmentNews
            ? to.subject()
            : Subject.replyTo(to.subject(), to.language()),
        PlainText.of(whole),
        HtmlText.of(whole, to.language().locale().toLanguageTag()),
        papers,
        stop);
  }

  /**
   * The letter with a link to sign in: to one person, in no conversation, answering nothing.
   *
   * @param address the link
   */
  public Letter signIn(LinkLetter.ToSignIn asked, String address) {
    User reader = asked.to();
    Language language = reader.language();
    return alone(
        "sign-in",
        asked.until(),
        new Reader(reader.name(), reader.email(), language),
        SignInLetter.subject(company.name(), language),
        SignInLetter.message(address, language));
  }

  /**
   * The letter by which a colleague asks somebody to join.
   *
   * @param address the link
   */
  public Letter invitation(LinkLetter.ToInvited asked, String address) {
    Invitation invited = asked.to();
    Language language = invited.language();
    return alone(
        "sign-in",
        asked.until(),
        new Reader("", invited.email(), language),
        InvitationLetter.subject(invited, company.name()),
        InvitationLetter.message(invited, company.name(), address));
  }

  /**
   * What somebody of the house is told.
   *
   * @param portal where the desk is found
   */
  public Letter memo(MemoFor memo, String portal) {
    return alone(
        "memo",
        memo.putAt(),
        new Reader(memo.name(), memo.address(), memo.language()),
        MemoLetter.subject(memo.memo(), memo.language()),
        MemoLetter.message(memo.memo(), portal, zone, memo.language()));
  }

  /** Who reads a letter that is about none of his. */
  private record Reader(String name, String email, Language language) {}

  /** To one person, in no conversation, answering nothing. */
  private Letter alone(
      String mark, Instant at, Reader reader, String subject, List<Block> message) {
    var to =
        new Envelope(
            reader.name(),
            reader.email(),
            subject,
            Optional.empty(),
            List.of(),
            reader.language(),
            "",
            at.atZone(zone).toOffsetDateTime());
    List<Block> whole =
        Frame.around(message, to, company, templates.letter(reader.language()), Optional.empty());
    String domain = company.email().substring(company.email().lastIndexOf('@') + 1);
    return new Letter(
        to,
        "<%s.%s@%s>".formatted(mark, UUID.randomUUID(), domain),
        Optional.empty(),
        to.subject(),
        PlainText.of(whole),
        HtmlText.of(whole, reader.language().locale().toLanguageTag()),
        List.of());
  }
}

package dev.quayside.inbox;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.customer.Contact;
import dev.quayside.db.customer.Language;
import dev.quayside.db.status.Meant;
import dev.quayside.db.status.ShipmentTelling;
import dev.quayside.db.tracking.SeenShipment;
import dev.quayside.db.user.User;
import dev.quayside.db.wall.Whose;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.inbox.answer.Sender;
import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.tracking.StatusQuestion;
import dev.quayside.inbox.tracking.StatusReader;
import dev.quayside.inbox.understand.Understanding;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Answers whoever asks where his cargo is, from what the book knows: a registered contact who is
 * believed, of one shipment that is his company's business. All others wait for a person, in the
 * words that everybody gets, so that nobody learns whether a shipment exists.
 */
record StatusDesk(Db db, ShipmentTelling telling) {

  private static final Duration JUST_TOLD = Duration.ofHours(12);

  /** Empty where a person answers. */
  Optional<Answer> answer(Sender sender, Message said, Understanding understood, Instant now) {
    if (understood.intent() != Intent.TRACKING || !sender.trust().suffices()) {
      return Optional.empty();
    }
    var asked = StatusReader.read(said.subject(), said.text().fresh(), understood.references());
    return sender
        .contact()
        .filter(_ -> !(asked instanceof StatusQuestion.Other) && said.attachments().isEmpty())
        .flatMap(contact -> meant(contact, asked, now))
        .filter(shipment -> !justTold(sender, shipment, now))
        .map(shipment ->
            new Answer.TellStatus(
                telling.of(shipment, Language.answering(understood.language()), now)));
  }

  /** Who has a login finds what he sees there; who was shown out, nothing. */
  private Optional<SeenShipment> meant(Contact contact, StatusQuestion asked, Instant now) {
    CustomerId customer = contact.customer().id();
    Optional<User> user =
        db.with(books -> books.users().byEmail(contact.email())).map(known -> known.user());
    if (user.isEmpty()) {
      return db.withOnly(customer, books -> find(books, Whose.of(customer), asked, now));
    }
    return user.filter(User::comesIn)
        .filter(it -> it.customer().equals(Optional.of(customer)))
        .flatMap(it -> db.withOnly(it, (books, whose) -> find(books, whose, asked, now)));
  }

  private static Optional<SeenShipment> find(
      Books books, Whose whose, StatusQuestion asked, Instant now) {
    Meant meant =
        switch (asked) {
          case StatusQuestion.Named(var named, var perhaps) ->
              books.status().named(whose, named, perhaps);
          case StatusQuestion.Last() -> books.status().last(whose, now);
          case StatusQuestion.Other() -> new Meant.None();
        };
    return switch (meant) {
      case Meant.One(SeenShipment shipment) -> Optional.of(shipment);
      case Meant.None(), Meant.Several() -> Optional.empty();
    };
  }

  private boolean justTold(Sender sender, SeenShipment shipment, Instant now) {
    String reason = Answer.TellStatus.reason(shipment.number()).en();
    return sender
        .belonging()
        .conversation()
        .filter(it -> db.with(books -> books.status().toldSince(it, reason, now.minus(JUST_TOLD))))
        .isPresent();
  }
}

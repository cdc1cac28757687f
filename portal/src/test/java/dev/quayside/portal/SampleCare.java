package dev.quayside.portal;

import dev.quayside.db.care.CareKind;
import dev.quayside.db.care.CareRequest;
import dev.quayside.db.care.CareWords;
import dev.quayside.db.customer.Language;
import dev.quayside.db.inquiry.Inquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.json.Digest;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.user.User;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Reads what a customer wrote on his page, as the robot does, and answers it, as sales do. */
final class SampleCare {

  private SampleCare() {}

  /** Somebody writes a request about a shipment; its words name it once more. */
  static void write(OpenPortal portal, String email, String shipment, String subject) {
    User user = SamplePeople.of(portal.db, email);
    CustomerId customer = user.customer().orElseThrow();
    var words =
        new CareWords(
            Digest.of(subject),
            "<" + Digest.of(subject).substring(0, 32) + "@pages.invalid>",
            "About " + subject,
            user.name(),
            portal.time.get());
    portal.db.use(
        books -> books.requests().open(customer, CareKind.DAMAGE, shipment, subject, email, words));
  }

  /** What came by mail is a complaint. */
  static void complain(OpenPortal portal, long inquiry) {
    portal.db.use(books -> {
      Inquiry mail = books.inquiries().byId(inquiry).orElseThrow().inquiry();
      books
          .requests()
          .openByMail(
              mail.customer().orElseThrow(),
              mail.conversation(),
              mail.subject(),
              mail.senderName(),
              mail.sender(),
              portal.time.get());
    });
  }

  static void answer(OpenPortal portal, String number, String text) {
    Instant now = portal.time.get();
    portal.db.use(books -> {
      CareRequest request = books.requests().reading().byNumber(number).orElseThrow();
      long message = books.messages().claimNext(now, Duration.ofMinutes(5)).orElseThrow().id();
      books.messages().handled(message, now);
      var customer = Optional.of(request.customer());
      long conversation =
          books.conversations().open(customer, SampleHouse.BAKER, request.subject(), now);
      books.requests().arrived(message, conversation);
      var mail =
          new Inquiry(
              message,
              conversation,
              customer,
              request.by(),
              SampleHouse.BAKER,
              request.subject(),
              text,
              now,
              now,
              "complaint",
              "",
              "en",
              "{}",
              Outcome.HANDED_OVER,
              Told.NOTHING,
              now);
      long inquiry = books.inquiries().record(mail);
      var to =
          new Envelope(
              request.by(),
              SampleHouse.BAKER,
              request.subject(),
              Optional.empty(),
              List.of(),
              Language.EN,
              "",
              now.atOffset(ZoneOffset.UTC));
      books
          .outbox()
          .put(
              inquiry,
              "<care" + inquiry + "@quayside.example>",
              new Notice.WrittenByHand(to, text, "Chen Wei"),
              now);
    });
  }
}

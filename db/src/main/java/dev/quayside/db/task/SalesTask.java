package dev.quayside.db.task;

import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something sales should look at.
 *
 * @param inquiry the inquiry it is about
 * @param about why
 * @param owner the user who should do it; empty for the team
 * @param dueAt until when, as the customer was told
 * @param quote the quote it is about; empty where it is about the whole inquiry
 */
public record SalesTask(
    Kind kind,
    Optional<CustomerId> customer,
    long inquiry,
    Told about,
    Optional<Long> owner,
    Instant dueAt,
    String quote) {

  /** About a whole inquiry. */
  public SalesTask(
      Kind kind,
      Optional<CustomerId> customer,
      long inquiry,
      Told about,
      Optional<Long> owner,
      Instant dueAt) {
    this(kind, customer, inquiry, about, owner, dueAt, "");
  }

  /** What is to be done. */
  public enum Kind {
    ANSWER_INQUIRY,
    ANSWER_QUESTION,
    HANDLE_COMPLAINT,
    HANDLE_BOOKING,
    /** It lay for long; the customer was asked whether it is still wanted. */
    FOLLOW_UP_STALE,
    /** The mail is answered, but somebody should look who wrote it. */
    CHECK_SENDER,
    /** A quote was accepted: the file is opened and space is booked. */
    OPEN_FILE,
    CHECK_CREDIT,
    SEND_DOCUMENTS,
    /** The first order of a customer: two people check its bill of lading. */
    CHECK_FIRST_BL,
    /** He asks about a quote on its page. */
    ANSWER_ABOUT_QUOTE,
    /** His quote has expired, and he wants a new price. */
    PRICE_AGAIN,
    /** He declined a quote for a reason that can be talked about. */
    WIN_BACK,
    /** Our letter waits until somebody of sales sends it. */
    SEND_DRAFT,
    /** Our letter has left, and somebody of sales looks at it. */
    LOOK_AT_ANSWER,
    /** He was quoted prepaid, or should have been. */
    TALK_ABOUT_PREPAYMENT,
    /** His credit does not bear what he is quoted: finance look at it. */
    REVIEW_CREDIT,
    /** Several ask for the same cargo. */
    SAME_CARGO,
    /** Two colleagues have accepted a price each for the same cargo. */
    ONE_SHIPMENT_OR_TWO,
    /** What a customer does tells something: call him. */
    FOLLOW_SIGNAL,
    /** What is done next for business that is more than one price. */
    NEXT_STEP,
    /** Somebody has joined a customer's people, or left them: is that right? */
    CHECK_COLLEAGUE,
    /** He has handed in a paper of a shipment. */
    LOOK_AT_PAPER,
    /** He wants the draft of a bill of lading changed. */
    CHANGE_BL,
    /** He has confirmed the draft of a bill of lading: it can be issued. */
    ISSUE_BL;

    /** Whether it goes on with an order. */
    public boolean ofOrder() {
      return this == OPEN_FILE || this == CHECK_CREDIT || this == SEND_DOCUMENTS || atTheOrder();
    }

    /** Whether it is done at its order alone, and nobody can tick it off. */
    public boolean atTheOrder() {
      return this == CHECK_FIRST_BL || this == ONE_SHIPMENT_OR_TWO;
    }

    /** As the book writes those that go on with an order. */
    public static List<String> namesOfOrder() {
      return Stream.of(values()).filter(Kind::ofOrder).map(Kind::name).toList();
    }

    /** As the book writes those that are done at their order alone. */
    public static List<String> namesAtTheOrder() {
      return Stream.of(values()).filter(Kind::atTheOrder).map(Kind::name).toList();
    }

    /** Whether a letter to the customer does it. */
    public boolean isAnswered() {
      return switch (this) {
        case ANSWER_INQUIRY, ANSWER_QUESTION, ANSWER_ABOUT_QUOTE, HANDLE_COMPLAINT -> true;
        case FOLLOW_UP_STALE, PRICE_AGAIN, WIN_BACK -> true;
        case HANDLE_BOOKING, CHECK_SENDER, OPEN_FILE, CHECK_CREDIT -> false;
        case SEND_DOCUMENTS, CHECK_FIRST_BL, SEND_DRAFT, LOOK_AT_ANSWER -> false;
        case TALK_ABOUT_PREPAYMENT, REVIEW_CREDIT, SAME_CARGO, ONE_SHIPMENT_OR_TWO -> false;
        case FOLLOW_SIGNAL, NEXT_STEP, CHECK_COLLEAGUE -> false;
        case LOOK_AT_PAPER, CHANGE_BL, ISSUE_BL -> false;
      };
    }
  }
}

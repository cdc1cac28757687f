package dev.quayside.db.desk;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.quayside.db.desk.FiledStep.Progress;
import dev.quayside.rates.quote.RateRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What somebody of sales did with a case, with all that it takes to take it back. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface Step {

  /** What was to be done is done; with no task at all, nothing more is to be done. */
  record TickedOff(List<Long> tasks) implements Step {
    public TickedOff {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * A colleague goes on with it.
   *
   * @param name the colleague's
   * @param tasks what he is to do, and whose it was
   */
  record HandedOver(long to, String name, List<Owned> tasks) implements Step {
    public HandedOver {
      tasks = List.copyOf(tasks);
    }
  }

  /** A task and whose it was before; empty for the team's. */
  record Owned(long task, Optional<Long> owner) {}

  /** Nothing is to be done before then, unless the customer writes. */
  record Parked(Instant until, String reason) implements Step {}

  /**
   * A letter in somebody's own words, in the thread of the mail.
   *
   * @param writerAlone whether it goes to the writer only, and not to all on the mail
   */
  record WroteByHand(String text, boolean writerAlone) implements Step {}

  /**
   * The bot prices it as it stands here, and answers.
   *
   * @param quote the quote that gets its next version; "" for a first one
   * @param version the version that was looked at; 0 for none
   * @param requests one for each price; for whom it is priced, the bot finds out
   */
  record PricedAgain(String quote, int version, List<RateRequest> requests) implements Step {
    public PricedAgain {
      requests = List.copyOf(requests);
    }
  }

  /**
   * A letter that was given up is tried once more.
   *
   * @param letter its number in the outbox
   * @param givenUpAt when it was given up before
   */
  record SentAgain(long letter, Instant givenUpAt) implements Step {}

  /**
   * What is held below its floor may go.
   *
   * @param seals of the quotes that were meant
   * @param first those of them that he had not approved before
   */
  record Approved(Set<String> seals, Set<String> first) implements Step {
    public Approved {
      seals = Set.copyOf(seals);
      first = Set.copyOf(first);
    }
  }

  /** What is held below its floor may not go. */
  record Declined() implements Step {}

  /** The letter leaves that waited for sales. */
  record SentDraft() implements Step {}

  /** The letter that waited for sales does not leave: somebody answers otherwise, or nobody. */
  record KeptDraft(String reason) implements Step {}

  /** The letter that waits for sales says today's prices. */
  record PricedDraft() implements Step {}

  /** He has checked the bill of lading of a first order. */
  record CheckedBl(String order) implements Step {}

  /**
   * An order is for the same shipment as an earlier one, or for one of its own.
   *
   * @param same whether it is the same
   */
  record ToldShipments(String order, boolean same) implements Step {}

  /** How far it has come with the word of sales. */
  default Progress begins() {
    return switch (this) {
      case WroteByHand _, PricedAgain _, SentDraft _, KeptDraft _ -> Progress.WAITING;
      case TickedOff _, HandedOver _, Parked _, SentAgain _, Approved _, Declined _ ->
          Progress.HOLDS;
      case CheckedBl _, ToldShipments _ -> Progress.HOLDS;
      case PricedDraft _ -> Progress.DONE;
    };
  }

  /** Whether the bot does it, as soon as it can no longer be taken back. */
  default boolean forTheBot() {
    return begins() == Progress.WAITING;
  }

  /** As it stands in the customer's story. */
  default String told() {
    return switch (this) {
      case TickedOff(var tasks) -> "ticked off " + tasks.size() + " tasks";
      case HandedOver handed -> "handed it over to " + handed.name();
      case Parked(Instant until, String reason) ->
          "parked it until %s: %s".formatted(until, reason);
      case WroteByHand _ -> "wrote by hand";
      case PricedAgain again ->
          again.quote().isEmpty() ? "had it priced" : "had " + again.quote() + " priced again";
      case SentAgain _ -> "had a letter sent again";
      case Approved _ -> "approved what was held below its floor";
      case Declined _ -> "declined what was held below its floor";
      case SentDraft _ -> "sent the letter that waited";
      case KeptDraft(String reason) ->
          "kept the letter in that waited" + (reason.isEmpty() ? "" : ": " + reason);
      case CheckedBl(String order) -> "checked the bill of lading of " + order;
      case ToldShipments(String order, boolean same) ->
          "said that %s is %s"
              .formatted(order, same ? "the same shipment" : "a shipment of its own");
      case PricedDraft _ -> "had the letter that waits priced again";
    };
  }
}

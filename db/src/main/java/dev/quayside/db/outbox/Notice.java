package dev.quayside.db.outbox;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import dev.quayside.db.asking.Indication;
import dev.quayside.db.asking.LooseIndication;
import dev.quayside.db.asking.Question;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.tariff.charge.Leg;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be told to a customer. It holds facts; the notifier finds the words. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface Notice {

  Envelope to();

  /** Whether it gives quotes, with their papers; else it speaks of them at most. */
  default boolean givesQuotes() {
    return !gives().isEmpty();
  }

  /** The quotes it gives, each in the version of which it has the paper. */
  default List<Gives> gives() {
    return Mentions.given(this);
  }

  /** A version of a quote that a letter gives. */
  record Gives(String quote, int version) {

    static Gives first(String quote) {
      return new Gives(quote, 1);
    }
  }

  /** The shipments that it speaks of. */
  default List<ShipmentWords> shipments() {
    return Mentions.shipments(this);
  }

  /** Numbers of the quotes that it gives or speaks of. */
  default List<String> speaksOf() {
    return Mentions.quotes(this);
  }

  /**
   * The prices that were asked for.
   *
   * @param quotes numbers of the quotes, in the order of the requests; each goes as a PDF
   */
  record QuotesGiven(Envelope to, List<String> quotes) implements Notice {
    public QuotesGiven {
      quotes = List.copyOf(quotes);
    }
  }

  /**
   * The customer's own prices, for his registered address alone: the answer to all who were on his
   * mail holds what everybody is offered.
   *
   * @param quotes as in {@link QuotesGiven}
   */
  record OwnPrices(Envelope to, List<String> quotes) implements Notice {
    public OwnPrices {
      quotes = List.copyOf(quotes);
    }
  }

  /**
   * The quote as he wants it now, with what is otherwise; it goes as a PDF.
   *
   * @param version the one that replaces the one before
   */
  record QuoteRevised(Envelope to, String quote, int version) implements Notice {}

  /**
   * What is still missing, asked for in one mail.
   *
   * @param understood what was understood so far, one line a request, such as "Shanghai - ?,
   *     3x40HC"
   * @param questions numbered in this order
   * @param indication about what it will cost, where that can be said to all who read it
   * @param unread his files that we could not read
   * @param more the same for his other lanes
   * @param loose about what his loose cargo will cost
   */
  record DetailsWanted(
      Envelope to,
      List<String> understood,
      List<Question> questions,
      Optional<Indication> indication,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<UnreadFile> unread,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<Indication> more,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<LooseIndication> loose)
      implements Notice {
    public DetailsWanted {
      understood = List.copyOf(understood);
      questions = List.copyOf(questions);
      unread = List.copyOf(unread);
      more = List.copyOf(more);
      loose = List.copyOf(loose);
    }

    /** Each lane's own. */
    public DetailsWanted(
        Envelope to,
        List<String> understood,
        List<Question> questions,
        List<Indication> indications,
        List<LooseIndication> loose,
        List<UnreadFile> unread) {
      this(
          to,
          understood,
          questions,
          indications.stream().findFirst(),
          unread,
          indications.stream().skip(1).toList(),
          loose);
    }

    /** Of all lanes for which it can be said. */
    public List<Indication> indications() {
      return Stream.concat(indication.stream(), more.stream()).toList();
    }
  }

  /**
   * His inquiry lay too long to be quoted unasked: he is asked whether he still wants the price.
   *
   * @param understood what was understood, one line a request
   */
  record StillWanted(Envelope to, List<String> understood) implements Notice {
    public StillWanted {
      understood = List.copyOf(understood);
    }
  }

  /**
   * A person will answer.
   *
   * @param who the name of the colleague; empty for the team
   * @param by until when, at the latest
   * @param unread his files that we could not read
   */
  record HandedOver(
      Envelope to,
      String who,
      Instant by,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<UnreadFile> unread)
      implements Notice {
    public HandedOver {
      unread = List.copyOf(unread);
    }

    public HandedOver(Envelope to, String who, Instant by) {
      this(to, who, by, List.of());
    }
  }

  /**
   * He has accepted a quote: it is an order with us now, and not yet a booking with the carrier.
   *
   * @param option which of the quote's options, the first is 1
   * @param order such as O1001
   * @param accepted his name or address, as he gave it
   * @param who the name of the colleague who goes on; empty for the team
   * @param by until when he does, at the latest
   * @param earlier what a colleague of his had accepted for the same cargo; empty for nothing
   */
  record OrderTaken(
      Envelope to,
      String quote,
      int version,
      int option,
      String order,
      String accepted,
      String who,
      Instant by,
      Optional<Earlier> earlier)
      implements Notice {}

  /** He says yes to a quote with several options: which of them? */
  record OptionWanted(Envelope to, String quote) implements Notice {}

  /** He wants a truck beside what was quoted: at which end, to which of these places? */
  record TruckWanted(Envelope to, String quote, Optional<Leg> leg, List<Place> places)
      implements Notice {
    public TruckWanted {
      places = List.copyOf(places);
    }
  }

  /**
   * The quote was accepted before.
   *
   * @param by who did
   */
  record TakenBefore(Envelope to, String quote, String order, String by, Instant at)
      implements Notice {}

  /**
   * He says yes to a quote whose last day has ended: he gets a new price.
   *
   * @param who the name of the colleague who makes it; empty for the team
   * @param by until when, at the latest
   */
  record QuoteExpired(Envelope to, String quote, LocalDate lastDay, String who, Instant by)
      implements Notice {}

  /**
   * A reminder: nobody has answered his quote, which ends soon.
   *
   * @param more what else he was quoted for the same inquiry
   */
  record QuoteEnds(
      Envelope to,
      String quote,
      int version,
      LocalDate lastDay,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<Ending> more)
      implements Notice {
    public QuoteEnds {
      more = List.copyOf(more);
    }

    public QuoteEnds(Envelope to, List<Ending> quotes) {
      this(
          to,
          quotes.getFirst().quote(),
          quotes.getFirst().version(),
          quotes.getFirst().lastDay(),
          quotes.subList(1, quotes.size()));
    }

    /** All of them. */
    public List<Ending> quotes() {
      return Stream.concat(Stream.of(new Ending(quote, version, lastDay)), more.stream()).toList();
    }
  }

  /**
   * His quote has ended unanswered: is it still wanted, and if not, why?
   *
   * @param more what else he was quoted for the same inquiry
   */
  record QuoteEnded(
      Envelope to,
      String quote,
      int version,
      LocalDate lastDay,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<Ending> more)
      implements Notice {
    public QuoteEnded {
      more = List.copyOf(more);
    }

    public QuoteEnded(Envelope to, List<Ending> quotes) {
      this(
          to,
          quotes.getFirst().quote(),
          quotes.getFirst().version(),
          quotes.getFirst().lastDay(),
          quotes.subList(1, quotes.size()));
    }

    /** All of them. */
    public List<Ending> quotes() {
      return Stream.concat(Stream.of(new Ending(quote, version, lastDay)), more.stream()).toList();
    }
  }

  /** He asked where his cargo is: how it stands. */
  record ShipmentStatus(Envelope to, ShipmentWords shipment) implements Notice {}

  /** What has become of his cargo, unasked; of several shipments where he wants it at once. */
  record ShipmentNews(Envelope to, List<ShipmentWords> told) implements Notice {
    public ShipmentNews {
      told = List.copyOf(told);
    }
  }

  /**
   * Somebody of sales answers in his own words; greeting and signature come around them.
   *
   * @param text paragraphs parted by blank lines
   * @param who the name of the colleague
   */
  record WrittenByHand(Envelope to, String text, String who) implements Notice {}
}

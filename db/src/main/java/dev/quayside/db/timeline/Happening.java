package dev.quayside.db.timeline;

import dev.quayside.rates.cargo.Load;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.told.Told;

/** One thing a customer did or had done for them. */
public sealed interface Happening {

  record AskedForRate(Lane lane) implements Happening {}

  record SignedIn() implements Happening {}

  /** He looked a price up on our page; we had one, or not. */
  record SearchedLane(Lane lane, boolean served, Mode mode, Load load) implements Happening {}

  record LookedAtQuote(String quote) implements Happening {}

  record WasQuoted(String quote) implements Happening {}

  record WasHandedOver(Told reason) implements Happening {}

  record AcceptedQuote(String quote, String order) implements Happening {}

  record DeclinedQuote(String quote, String reason) implements Happening {}

  /** Somebody comes in for him now. */
  record ColleagueJoined(String who, String by) implements Happening {}

  /** Somebody does not come in for him any more. */
  record ColleagueLeft(String who, String by) implements Happening {}

  /** He gave us a paper of a shipment. */
  record HandedInPaper(String shipment, String paper) implements Happening {}

  /** He says that a draft of a bill of lading is right. */
  record ConfirmedBl(String shipment, int draft) implements Happening {}

  /** He wants a draft of a bill of lading otherwise. */
  record WantsBlChanged(String shipment, int draft) implements Happening {}

  record FetchedDocument(String document) implements Happening {}

  /** Somebody of sales did something about what he wrote. */
  record HandledBySales(String who, String what) implements Happening {}

  /** Business with him that is more than one price has come to a stage. */
  record OpportunityStands(String opportunity, String stage) implements Happening {}

  /** He wants something of us beside a price. */
  record MadeRequest(String number, String kind) implements Happening {}
}

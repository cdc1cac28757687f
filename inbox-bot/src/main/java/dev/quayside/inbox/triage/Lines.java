package dev.quayside.inbox.triage;

import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.Mode;

/** The lines a customer may name: shipping lines, or airlines where it goes by air. */
record Lines(Carriers sea, Carriers air) {

  Carriers of(RfqDraft draft) {
    return Sold.mode(draft).filter(mode -> mode == Mode.AIR).isPresent() ? air : sea;
  }
}

package dev.quayside.rates.tracking.route;

import dev.quayside.rates.tracking.event.Milestone;

/**
 * What an event means on this way: which milestone, and at which of several ports in between.
 *
 * @param place of a milestone in between; "" for all others, of which there is one
 */
public record Call(Milestone milestone, String place) {

  static Call of(Milestone milestone) {
    return new Call(milestone, "");
  }
}

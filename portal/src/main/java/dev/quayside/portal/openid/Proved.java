package dev.quayside.portal.openid;

import dev.quayside.portal.signin.TurnedAway;

/** What came of asking a provider who somebody is. */
sealed interface Proved {

  /**
   * He is known there.
   *
   * @param subject his account at the provider, for good (OpenID Connect Core 1.0, 2: sub)
   * @param email one that the provider has verified; lower case
   */
  record Person(String subject, String email) implements Proved {}

  record Not(TurnedAway why) implements Proved {}
}

package dev.quayside.portal.signin;

/** Why somebody who came back from another house's sign-in is not signed in with us. */
public enum TurnedAway {
  /** He, or the provider, did not want to go on. */
  CANCELLED,
  /** It was begun in another browser, too long ago, or is over already. */
  STALE,
  /** The provider cannot be reached, or says nothing that could be read. */
  SILENT,
  /** What it says is not proved. */
  UNPROVED,
  /** It does not vouch for an address of his. */
  UNVERIFIED,
  /** It is not believed for such an address. */
  OUTSIDE,
  /** Nobody who may sign in has that address. */
  STRANGER,
  /** Whoever had this address came by another account of the provider before. */
  OTHER_ACCOUNT,
  TOO_MANY
}

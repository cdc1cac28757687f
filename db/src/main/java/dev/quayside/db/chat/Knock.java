package dev.quayside.db.chat;

/**
 * WeCom says that something was written to one of our accounts; what, it tells who asks.
 *
 * @param signature that of the call, which no other call has
 * @param account WeCom's open_kfid
 * @param token lets us ask more often, for ten minutes
 */
public record Knock(String signature, String account, String token) {

  /** Without the token, which must not get into a log. */
  @Override
  public String toString() {
    return "a knock for " + account;
  }
}

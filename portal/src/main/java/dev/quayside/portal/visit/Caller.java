package dev.quayside.portal.visit;

/** Finds the address a request comes from, also behind a proxy on the same machine. */
public final class Caller {

  private Caller() {}

  /**
   * The address to count attempts by.
   *
   * @param peer the address that is connected to us
   * @param forwardedFor X-Forwarded-For; believed only where the peer is this very machine, and
   *     only its last entry, which our own proxy wrote
   */
  public static String of(String peer, String forwardedFor) {
    boolean proxied =
        peer.startsWith("127.") || peer.equals("::1") || peer.equals("0:0:0:0:0:0:0:1");
    if (!proxied || forwardedFor.isBlank()) {
      return peer;
    }
    return forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip();
  }
}

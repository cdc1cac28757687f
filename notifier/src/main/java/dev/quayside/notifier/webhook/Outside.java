package dev.quayside.notifier.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Tells addresses of the open internet from those of machines and networks beside us, which an
 * address that somebody typed in must not reach (IANA's special-purpose registries).
 */
final class Outside {

  private Outside() {}

  static boolean is(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    return address instanceof Inet4Address
        ? outside4(first, second, bytes[2] & 0xff)
        : outside6(bytes);
  }

  private static boolean outside4(int first, int second, int third) {
    boolean carrier = first == 100 && second >= 64 && second < 128; // 100.64.0.0/10
    boolean bench = first == 198 && (second == 18 || second == 19); // 198.18.0.0/15
    boolean protocol = first == 192 && second == 0; // 192.0.0.0/24, 192.0.2.0/24
    boolean papers =
        (first == 198 && second == 51 && third == 100) || (first == 203 && second == 0);
    return first != 0 && first < 224 && !carrier && !bench && !protocol && !papers;
  }

  /**
   * Of what is given out to the internet, 2000::/3, but for what leads back into other networks.
   */
  private static boolean outside6(byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
    boolean given = (first & 0xe000) == 0x2000;
    boolean sixToFour = first == 0x2002;
    boolean special = first == 0x2001 && second < 0x0200; // Teredo and others of 2001::/23
    boolean papers = first == 0x2001 && second == 0x0db8;
    return given && !sixToFour && !special && !papers;
  }
}

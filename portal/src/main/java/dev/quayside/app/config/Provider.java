package dev.quayside.app.config;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is peculiar to the house that keeps our mailbox, told by the name of its server.
 *
 * @param subaddresses whether a mail to name+anything@ is delivered to name@ (RFC 5233)
 */
public record Provider(boolean subaddresses) {

  /** NetEase and Tencent bounce name+anything@, and let nobody send as such. */
  private static final List<String> WITHOUT_SUBADDRESSES =
      List.of("163.com", "126.com", "yeah.net", "netease.com", "qiye.163.com", "qq.com");

  public static Provider of(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return new Provider(
        WITHOUT_SUBADDRESSES.stream()
            .flatMap(domain -> Stream.of(name.equals(domain), name.endsWith("." + domain)))
            .noneMatch(found -> found));
  }
}

package dev.quayside.app.config;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What is peculiar to the house that keeps our mailbox, told by the name of its server.
 *
 * @param subaddresses whether a mail to name+anything@ is delivered to name@ (RFC 5233)
 * @param perMinute letters that it takes in a minute; empty where it does not say
 * @param perDay letters that it takes within 24 hours
 */
public record Provider(boolean subaddresses, OptionalInt perMinute, OptionalInt perDay) {

  /** NetEase and Tencent bounce name+anything@, and let nobody send as such. */
  private static final List<String> WITHOUT_SUBADDRESSES =
      List.of("163.com", "126.com", "yeah.net", "netease.com", "qiye.163.com", "qq.com");

  private static final List<String> MICROSOFT = List.of("office365.com", "outlook.com");

  private static final List<String> GOOGLE = List.of("smtp.gmail.com", "smtp.googlemail.com");

  public static Provider of(String host) {
    boolean microsoft = is(host, MICROSOFT);
    boolean google = is(host, GOOGLE);
    return new Provider(
        !is(host, WITHOUT_SUBADDRESSES),
        microsoft ? OptionalInt.of(30) : OptionalInt.empty(),
        google ? OptionalInt.of(2_000) : OptionalInt.empty());
  }

  private static boolean is(String host, List<String> domains) {
    String name = host.toLowerCase(Locale.ROOT);
    return domains.stream()
        .flatMap(domain -> Stream.of(name.equals(domain), name.endsWith("." + domain)))
        .anyMatch(found -> found);
  }
}

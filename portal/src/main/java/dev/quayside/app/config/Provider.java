package dev.quayside.app.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What is peculiar to the house that keeps our mailbox, told by the name of its server.
 *
 * @param subaddresses whether a mail to name+anything@ is delivered to name@ (RFC 5233)
 * @param idles whether its IDLE (RFC 2177) can be trusted to tell of mail
 * @param tokenUrl where tokens are fetched, where that is the same for everybody
 * @param tokenScope what tokens given to a program itself are asked for
 * @param perMinute letters that it takes in a minute; empty where it does not say
 * @param perDay letters that it takes within 24 hours
 */
public record Provider(
    boolean subaddresses,
    boolean idles,
    Optional<String> tokenUrl,
    Optional<String> tokenScope,
    OptionalInt perMinute,
    OptionalInt perDay) {

  /** NetEase offers no IDLE at some of its doors and tells nothing by it at others. */
  private static final List<String> NETEASE =
      List.of("163.com", "126.com", "yeah.net", "netease.com", "qiye.163.com");

  /** NetEase and Tencent bounce name+anything@, and let nobody send as such. */
  private static final List<String> WITHOUT_SUBADDRESSES =
      Stream.concat(NETEASE.stream(), Stream.of("qq.com")).toList();

  private static final List<String> GOOGLE = List.of("gmail.com", "googlemail.com");

  private static final List<String> MICROSOFT = List.of("outlook.com", "office365.com");

  /**
   * Where sent mail is kept, in the order it is looked for: what the server itself says (RFC 6154),
   * then the names that mail houses and programs give it. QQ says "Sent Messages", NetEase 已发送.
   */
  static final List<String> SENT_FOLDERS =
      List.of(
          "\\Sent",
          "Sent",
          "Sent Messages",
          "Sent Items",
          "Sent Mail",
          "INBOX.Sent",
          "已发送",
          "已发送邮件",
          "Gesendet",
          "Gesendete Elemente",
          "Enviados",
          "Éléments envoyés");

  public static Provider of(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    boolean microsoft = under(name, MICROSOFT);
    boolean google = under(name, GOOGLE);
    return new Provider(
        !under(name, WITHOUT_SUBADDRESSES),
        !under(name, NETEASE),
        google ? Optional.of("https://oauth2.googleapis.com/token") : Optional.empty(),
        microsoft ? Optional.of("https://outlook.office365.com/.default") : Optional.empty(),
        microsoft ? OptionalInt.of(30) : OptionalInt.empty(),
        google ? OptionalInt.of(2_000) : OptionalInt.empty());
  }

  private static boolean under(String name, List<String> domains) {
    return domains.stream().anyMatch(domain -> name.equals(domain) || name.endsWith("." + domain));
  }
}

package dev.quayside.inbox;

import dev.quayside.db.message.RawMail;
import dev.quayside.inbox.trust.Receiving;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the bot must know of the house.
 *
 * @param address what answers are sent from; its domain makes our Message-IDs
 * @param ownAddresses every address of ours; a mail from one of them is never answered
 * @param zone where the working hours are kept
 * @param instance what this process is called, today and after a restart; no other is called so
 * @param answersAnHour what the house answers in an hour at the most; beyond it sales are alarmed
 * @param receiving whose word about senders is believed
 * @param staleAfter working time after which an inquiry is not quoted unasked; empty for never
 * @param named the boxes beside it, by their names in the settings
 * @param followsUp whether quotes that nobody answers are followed up
 */
public record BotConfig(
    String address,
    Set<String> ownAddresses,
    ZoneId zone,
    String instance,
    long answersAnHour,
    Receiving receiving,
    Optional<Duration> staleAfter,
    Map<String, Box> named,
    boolean followsUp) {

  /** One business day, from nine to six. */
  public static final Duration A_BUSINESS_DAY = Duration.ofHours(9);

  /**
   * A box beside the first.
   *
   * @param address what answers to mails in it are sent from
   * @param receiving whose word about senders is believed there
   */
  public record Box(String address, Receiving receiving) {}

  /** Far more than people ask for, and few enough that a flood ends within the hour. */
  public static final long ANSWERS_AN_HOUR = 20_000;

  /** For one that makes nothing of its name. */
  public BotConfig(String address, Set<String> ownAddresses, ZoneId zone, Receiving receiving) {
    this(
        address,
        ownAddresses,
        zone,
        UUID.randomUUID().toString(),
        ANSWERS_AN_HOUR,
        receiving,
        Optional.of(A_BUSINESS_DAY),
        Map.of(),
        true);
  }

  public BotConfig {
    ownAddresses = Set.copyOf(ownAddresses);
    named = Map.copyOf(named);
  }

  /** Where nobody said whose word about senders to believe. */
  public BotConfig(String address, Set<String> ownAddresses, ZoneId zone) {
    this(address, ownAddresses, zone, new Receiving.Unstated());
  }

  /** What stands behind the at sign of the Message-IDs of answers from a box. */
  String domain(String box) {
    return domainOf(at(box).address());
  }

  /** Of all our boxes. */
  Set<String> domains() {
    return Stream.concat(Stream.of(address), named.values().stream().map(Box::address))
        .map(one -> domainOf(one).toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  Receiving receiving(String box) {
    return switch (box) {
      case RawMail.PAGES -> new Receiving.OurPages();
      case RawMail.CHATS -> new Receiving.Chat();
      default -> at(box).receiving();
    };
  }

  /** What came to a box that was given up is answered from the first. */
  private Box at(String box) {
    return named.getOrDefault(box, new Box(address, receiving));
  }

  private static String domainOf(String address) {
    return address.substring(address.lastIndexOf('@') + 1);
  }
}

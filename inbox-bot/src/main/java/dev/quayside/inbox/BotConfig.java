package dev.quayside.inbox;

import dev.quayside.inbox.trust.Receiving;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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
 */
public record BotConfig(
    String address,
    Set<String> ownAddresses,
    ZoneId zone,
    String instance,
    long answersAnHour,
    Receiving receiving,
    Optional<Duration> staleAfter) {

  /** One business day, from nine to six. */
  public static final Duration A_BUSINESS_DAY = Duration.ofHours(9);

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
        Optional.of(A_BUSINESS_DAY));
  }

  public BotConfig {
    ownAddresses = Set.copyOf(ownAddresses);
  }

  /** Where nobody said whose word about senders to believe. */
  public BotConfig(String address, Set<String> ownAddresses, ZoneId zone) {
    this(address, ownAddresses, zone, new Receiving.Unstated());
  }

  String domain() {
    return address.substring(address.lastIndexOf('@') + 1);
  }
}

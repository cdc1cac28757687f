package dev.quayside.inbox;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/**
 * What the bot must know of the house.
 *
 * @param address what answers are sent from; its domain makes our Message-IDs
 * @param ownAddresses every address of ours; a mail from one of them is never answered
 * @param zone where the working hours are kept
 * @param instance what this process is called, today and after a restart; no other is called so
 */
public record BotConfig(String address, Set<String> ownAddresses, ZoneId zone, String instance) {

  /** For one that makes nothing of its name. */
  public BotConfig(String address, Set<String> ownAddresses, ZoneId zone) {
    this(address, ownAddresses, zone, UUID.randomUUID().toString());
  }

  public BotConfig {
    ownAddresses = Set.copyOf(ownAddresses);
  }

  String domain() {
    return address.substring(address.lastIndexOf('@') + 1);
  }
}

package dev.quayside.inbox;

import java.time.ZoneId;
import java.util.Set;

/**
 * What the bot must know of the house.
 *
 * @param address what answers are sent from; its domain makes our Message-IDs
 * @param ownAddresses every address of ours; a mail from one of them is never answered
 * @param zone where the working hours are kept
 */
public record BotConfig(String address, Set<String> ownAddresses, ZoneId zone) {

  public BotConfig {
    ownAddresses = Set.copyOf(ownAddresses);
  }

  String domain() {
    return address.substring(address.lastIndexOf('@') + 1);
  }
}

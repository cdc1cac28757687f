package dev.quayside.inbox;

import java.time.ZoneId;
import java.util.Set;

/**
 * What the bot must know of the house.
 *
 * @param address what answers are sent from; its domain makes our Message-IDs
 * @param ownAddresses every address of ours; a mail from one of them is never answered
 * @param zone where the working hours are kept
 * @param answersAnHour what the house answers in an hour at the most; beyond it sales are alarmed
 */
public record BotConfig(String address, Set<String> ownAddresses, ZoneId zone, long answersAnHour) {

  /** Far more than people ask for, and few enough that a flood ends within the hour. */
  public static final long ANSWERS_AN_HOUR = 20_000;

  public BotConfig {
    ownAddresses = Set.copyOf(ownAddresses);
  }

  /** With the usual budget. */
  public BotConfig(String address, Set<String> ownAddresses, ZoneId zone) {
    this(address, ownAddresses, zone, ANSWERS_AN_HOUR);
  }

  String domain() {
    return address.substring(address.lastIndexOf('@') + 1);
  }
}

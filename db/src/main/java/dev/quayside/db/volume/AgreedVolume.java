package dev.quayside.db.volume;

import java.time.Instant;
import java.time.LocalDate;

/**
 * So many containers that a customer has agreed to ship on a lane.
 *
 * @param contract its number or name; "" where there is none
 * @param lane such as CNSHA-USLAX
 * @param last its last day
 * @param gone how many of them have left
 */
public record AgreedVolume(
    long id,
    String contract,
    String lane,
    int containers,
    LocalDate first,
    LocalDate last,
    int gone,
    String toldBy,
    Instant toldAt) {}

package dev.quayside.db.task;

import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.time.Instant;
import java.util.Optional;

/**
 * A task that is not done, as the desk shows it.
 *
 * @param customer empty where the sender is not registered
 * @param inquiry empty where it is about what a customer does
 * @param customerName empty where the sender is not registered
 * @param customerCode his short name; empty as well
 * @param ownerName empty where it is the team's
 * @param quote the quote it is about, and its order; "" where it is about the whole inquiry
 * @param shipment our number of the one it is about; "" where it is about none
 * @param opportunity the number of the one whose next step it is; "" where it is of none
 * @param snoozedUntil until when it rests; empty where it does not
 * @param changed how often it was: a page that shows less is out of date
 */
public record OpenTask(
    long id,
    SalesTask.Kind kind,
    Optional<CustomerId> customer,
    Optional<String> customerName,
    Optional<String> customerCode,
    Optional<Long> inquiry,
    Told about,
    Optional<String> ownerName,
    Instant openedAt,
    Instant dueAt,
    String quote,
    String shipment,
    String opportunity,
    Optional<Instant> snoozedUntil,
    int changed) {}
